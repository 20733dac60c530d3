import { UnreportedRecord } from "@/components/shell/absent-record";
import { NOUNS } from "@/components/shell/record-nouns";
import { getDealFirstKnownOn } from "@/lib/db/read/deals/deal";
import type { Day } from "@/lib/domain/dates/day";
import { AbsentPage, absentMetadata } from "../../_said/absent-page";

export const generateMetadata = () => absentMetadata("deal");

export default function DealNotFound() {
  return <AbsentPage kind="deal" unreported={unreported} />;
}

async function unreported(slug: string, known: Day) {
  const published = await getDealFirstKnownOn(slug);
  return published && <UnreportedRecord noun={NOUNS.deal} {...{ slug, known, ...published }} />;
}
