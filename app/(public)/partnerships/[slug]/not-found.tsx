import { UnreportedRecord } from "@/components/shell/absent-record";
import { NOUNS } from "@/components/shell/record-nouns";
import { getPartnership } from "@/lib/db/read/partnerships/partnership";
import type { Day } from "@/lib/domain/dates/day";
import { clocksNow } from "../../../_asked/clocks-now";
import { AbsentPage, absentMetadata } from "../../_said/absent-page";

export const generateMetadata = () => absentMetadata("partnership");

export default function PartnershipNotFound() {
  return <AbsentPage kind="partnership" unreported={unreported} />;
}

async function unreported(slug: string, known: Day) {
  const answer = await getPartnership(slug, clocksNow({ on: null, known }));
  if (answer.kind !== "not_yet") return null;
  return (
    <UnreportedRecord noun={NOUNS.partnership} {...{ slug, known }} firstKnownOn={answer.firstKnownOn} />
  );
}
