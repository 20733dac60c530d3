import { fileURLToPath } from "node:url";
import { readBundleFiles } from "@/lib/db/import/read-files";
import type { RecordName } from "@/lib/db/publish/edits";
import { type UpdateOutcome, type UpdateReport, updateShipped } from "@/lib/db/update/update-shipped";
import { RECORD_WORDS, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { toPlace } from "@/lib/schema/explain";
import { printIssues } from "./print-issues";
import { createProgress } from "./progress";
import { countLine, isTouched, listed, recordLines } from "./section-lines";

/** `data update`: takes the shipped record in, and says of every kind of record what became of it and what waits for a person. */

export type UpdateCommand = { author: string | null; dryRun: boolean; json: boolean; signal: AbortSignal };

const SHIPPED = fileURLToPath(new URL("../../prisma/seed/field.json", import.meta.url));

export async function runUpdate({ author, dryRun, json, signal }: UpdateCommand): Promise<number> {
  const progress = createProgress(process.stderr);
  const collection = await readBundleFiles([SHIPPED], { signal, onProgress: () => {} });
  const outcome = await updateShipped({
    ...{ collection, author, dryRun, signal },
    onProgress: (step, done, total) => progress.show(`${step} …`, { done, total }),
  });
  progress.end();
  if (json) console.log(JSON.stringify(toJson(outcome, dryRun), null, 1));
  if (!outcome.ok) return printIssues(outcome.issues, "nothing was changed");
  if (!json) console.log(reportUpdate(outcome, dryRun));
  return 0;
}

/** For programs: {"ok": true, "dryRun": …, "changeSet": …, "sections": {…}, "conflicts": […], …} or {"ok": false, "errors": […]}. */
function toJson(outcome: UpdateOutcome, dryRun: boolean): object {
  return outcome.ok ? { ...outcome, dryRun } : { ok: false, dryRun, errors: outcome.issues.map(toPlace) };
}

function reportUpdate(report: UpdateReport, dryRun: boolean): string {
  const { conflicts, heldBack, deletedHere, noLongerShipped } = report;
  const lines = [
    ...SECTION_NAMES.flatMap((section) => sectionLines(section, report, dryRun)),
    ...part("Changed here and in the shipped record; a draft to review each:", conflicts, ({ places }) =>
      places.join("; "),
    ),
    ...part("Not taken in yet; mend this and run it again:", heldBack, ({ reasons }) => reasons.join("; ")),
    ...part("Deleted here, and so left out:", deletedHere),
    ...part("Not shipped any more; yours are kept:", noLongerShipped),
    conclusion(report, dryRun),
  ];
  return lines.join("\n");
}

function sectionLines(section: Section, { sections }: UpdateReport, dryRun: boolean): string[] {
  const { created, changed } = recordLines(sections[section]);
  return [countLine(section, sections[section]), ...(dryRun ? listed([...created, ...changed]) : [])];
}

function part<Item extends RecordName>(
  title: string,
  items: readonly Item[],
  words: (item: Item) => string = () => "",
): string[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => {
    const said = words(item);
    return `  ${RECORD_WORDS[item.section]} ${item.slug}${said === "" ? "" : `: ${said}`}`;
  });
  return [title, ...listed(lines)];
}

function conclusion({ changeSet, conflicts, sections }: UpdateReport, dryRun: boolean): string {
  if (!isTouched(sections) && conflicts.length === 0)
    return "The shipped record is taken in already; nothing to change.";
  if (dryRun) return "Dry run: nothing was changed.";
  const saved = changeSet === null ? "Nothing to save" : `Saved as change set ${changeSet}`;
  return conflicts.length === 0 ? `${saved}.` : `${saved}; ${conflicts.length} to review at /edit/review.`;
}
