import type { SectionPlan } from "@/lib/db/import/plan-import";
import { RECORD_WORDS, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";

/** What became of the records of a bundle, kind by kind, as the commands print it. Words only. */

/** "deals          2 created, 1 changed, 40 unchanged" */
export function countLine(section: Section, { created, changed, unchanged }: SectionPlan): string {
  const counts = `${created.length} created, ${changed.length} changed, ${unchanged} unchanged`;
  return `${`${RECORD_WORDS[section]}s`.padEnd(14)} ${counts}`;
}

/** A line for every record that would come, and for every one that would change. */
export function recordLines({ created, changed }: SectionPlan): Record<"created" | "changed", string[]> {
  return {
    created: created.map((slug) => `  + ${slug}`),
    changed: changed.map(({ slug, fields }) => `  ~ ${slug}: ${fields.join(", ")}`),
  };
}

/** More than this nobody reads; --json has them all. */
const MOST_LISTED = 200;

export function listed(lines: readonly string[]): string[] {
  if (lines.length <= MOST_LISTED) return [...lines];
  return [...lines.slice(0, MOST_LISTED), `  and ${lines.length - MOST_LISTED} more`];
}

/** Whether any record is created or changed. */
export function isTouched(sections: Readonly<Record<Section, SectionPlan>>): boolean {
  return SECTION_NAMES.some(
    (section) => sections[section].created.length + sections[section].changed.length > 0,
  );
}
