import { AbsentPage, absentMetadata } from "../../_said/absent-page";

export const generateMetadata = () => absentMetadata("source");

export default function SourceNotFound() {
  return <AbsentPage kind="source" />;
}
