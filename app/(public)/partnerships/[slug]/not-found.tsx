import { AbsentPage, absentMetadata } from "../../_said/absent-page";

export const generateMetadata = () => absentMetadata("partnership");

export default function PartnershipNotFound() {
  return <AbsentPage kind="partnership" />;
}
