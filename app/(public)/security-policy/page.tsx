import { SecurityPolicy } from "@/components/shell/security-policy";
import { pageHead } from "../../_share/page-head";

export const generateMetadata = () => pageHead("security", "/security-policy");

/** Where security.txt leads. */
export default function SecurityPolicyPage() {
  return <SecurityPolicy />;
}
