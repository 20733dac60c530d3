import { AbsentPage, absentMetadata } from "../../_said/absent-page";

export const generateMetadata = () => absentMetadata("deal");

export default function DealNotFound() {
  return <AbsentPage kind="deal" />;
}
