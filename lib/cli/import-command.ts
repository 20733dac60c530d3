import { basename } from "node:path";
import type { ImportOutcome } from "@/lib/db/import/import-bundle";
import { importFiles } from "@/lib/db/import/import-files";
import type { SectionPlan } from "@/lib/db/import/plan-import";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { inWords, toPlace } from "@/lib/schema/explain";
import { printIssues } from "./print-issues";
import { createProgress } from "./progress";
import { countLine, isTouched, listed, recordLines } from "./section-lines";

/** `data import`: reads files, imports them as one bundle, and says what became of every kind of record. */

export type ImportCommand = { files: string[]; dryRun: boolean; json: boolean; signal: AbortSignal };

const STEPS = {
  check: "checking references",
  compare: "comparing",
  save: "saving deals",
  commit: "committing",
} as const;

export async function runImport({ files, dryRun, json, signal }: ImportCommand): Promise<number> {
  const progress = createProgress(process.stderr);
  const outcome = await importFiles(files, {
    onRead: (done, total) =>
      progress.show("reading", { done: inMegabytes(done), total: inMegabytes(total), unit: " MB" }),
    message: `Import of ${files.map((file) => basename(file)).join(", ")}`,
    dryRun,
    onProgress: (step, done, total) => progress.show(STEPS[step], { done, total }),
    signal,
  });
  progress.end();
  if (json) console.log(JSON.stringify(toJson(outcome, dryRun), null, 1));
  if (outcome.ok) {
    if (!json) console.log(report(outcome, dryRun));
    for (const warning of outcome.warnings) console.error(`Warning: ${inWords(warning)}`);
    return 0;
  }
  return printIssues(outcome.issues, "nothing was changed");
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

type Done = Extract<ImportOutcome, { ok: true }>;

function report({ sections, changeSet }: Done, dryRun: boolean): string {
  const lines = SECTION_NAMES.flatMap((section) => sectionLines(section, sections[section], dryRun));
  return [...lines, conclusion(sections, changeSet, dryRun)].join("\n");
}

function conclusion(sections: Done["sections"], changeSet: number | null, dryRun: boolean): string {
  if (!isTouched(sections)) return "Everything is stored already; nothing to change.";
  return dryRun ? "Dry run: nothing was changed." : `Saved as change set ${changeSet}.`;
}

/** One line per kind, and in a dry run one for every record that would change. */
function sectionLines(section: Section, plan: SectionPlan, dryRun: boolean): string[] {
  if (plan.created.length + plan.changed.length + plan.unchanged === 0) return [];
  const { created, changed } = recordLines(plan);
  return [countLine(section, plan), ...(dryRun ? [...listed(created), ...listed(changed)] : [])];
}

/** For programs: {"ok": true, "dryRun": …, "changeSet": …, "sections": {…}} or {"ok": false, "errors": [{path, message}]}. */
function toJson(outcome: ImportOutcome, dryRun: boolean): object {
  if (!outcome.ok) return { ok: false, dryRun, errors: outcome.issues.map(toPlace) };
  const { changeSet, sections, warnings } = outcome;
  return { ok: true, dryRun, changeSet, sections, warnings: warnings.map(toPlace) };
}
