import type { Metadata } from "next";
import { SecurityPolicy } from "@/components/shell/security-policy";

export const metadata: Metadata = {
  title: "Reporting a weakness",
  description: "How to report a weakness in Entente, and what would matter most.",
  alternates: { canonical: "/security-policy" },
};

/** Where security.txt leads. */
export default function SecurityPolicyPage() {
  return <SecurityPolicy />;
}
