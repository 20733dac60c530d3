import { getAbsentOrganization } from "@/lib/db/read/organizations/organization-absent";
import { AbsentPage, absentMetadata } from "../../_said/absent-page";

export const generateMetadata = () => absentMetadata("organization");

export default function OrganizationNotFound() {
  return <AbsentPage kind="organization" absentOf={getAbsentOrganization} />;
}
