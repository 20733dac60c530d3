import type { Metadata } from "next";
import { SecurityPolicy } from "@/components/shell/security-policy";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";

export function generateMetadata(): Metadata {
  return {
    title: words("security")("title"),
    description: words("security")("description"),
    alternates: alternatesOf("/security-policy"),
  };
}

/** Where security.txt leads. */
export default function SecurityPolicyPage() {
  return <SecurityPolicy />;
}
