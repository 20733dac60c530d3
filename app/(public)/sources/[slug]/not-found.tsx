import { UnpublishedSource } from "@/components/sources/absent-source";
import { getSourceDate } from "@/lib/db/read/sources/source";
import type { Day } from "@/lib/domain/dates/day";
import { AbsentPage, absentMetadata } from "../../_said/absent-page";

export const generateMetadata = () => absentMetadata("source");

export default function SourceNotFound() {
  return <AbsentPage kind="source" unreported={unreported} />;
}

async function unreported(slug: string, known: Day) {
  const source = await getSourceDate(slug);
  return source && <UnpublishedSource {...{ slug, known, ...source }} />;
}
