import type { Metadata } from "next";
import { SecurityPolicy } from "@/components/shell/security-policy";
import { alternatesOf } from "@/lib/language/alternates";

export function generateMetadata(): Metadata {
  return {
    title: "Reporting a weakness",
    description: "How to report a weakness in Entente, and what would matter most.",
    alternates: alternatesOf("/security-policy"),
  };
}

/** Where security.txt leads. */
export default function SecurityPolicyPage() {
  return <SecurityPolicy />;
}
