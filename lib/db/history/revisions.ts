import "server-only";
import { describeChanges, summarizeChanges } from "@/lib/domain/records/change-words";
import { say } from "@/lib/domain/say/say";
import type { JsonRecord } from "@/lib/domain/text/json";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import type { Section } from "@/lib/schema/bundle";
import type { RevisionListView, RevisionRow, RevisionView } from "@/lib/views/history";
import { recordViewAt } from "../as-of/past-records";
import type { Transaction } from "../client";
import type { Prisma } from "../generated/client";
import { isDeletion } from "../store/deletion";
import { statesOf } from "../store/past-states";
import { withSnapshot } from "../store/snapshot";
import { revisionFacts, revisionSelect } from "./revision-facts";
import { findSubject, titleOf } from "./subject";

/** The revisions of one record, the newest first, each with what it changed in words. */

const PER_PAGE = 25;

const rowSelect = {
  ...revisionSelect,
  state: true,
  changeSet: { select: { ...revisionSelect.changeSet.select, kind: true } },
} satisfies Prisma.RevisionSelect;

type Row = Prisma.RevisionGetPayload<{ select: typeof rowSelect }>;

/** `lang`: the language that changes are told in; absent: English. */
type Asked = { section: Section; slug: string; lang?: Lang | undefined };

/** null when no record has, or had, this slug. */
export async function listRevisions(
  { section, slug, lang }: Asked,
  before: number | null,
): Promise<RevisionListView | null> {
  return withSnapshot(async (tx) => {
    const found = await findSubject(tx, section, slug);
    if (!found) return null;
    const rows = await tx.revision.findMany({
      where: { recordId: found.id, ...(before === null ? {} : { number: { lt: before } }) },
      orderBy: { number: "desc" },
      select: rowSelect,
      take: PER_PAGE + 1, // the one after the last says what the last changed
    });
    const shown = rows.slice(0, PER_PAGE);
    const last = shown.at(-1);
    return {
      subject: found.subject,
      revisions: shown.map((row, index) => toRevisionRow(row, rows[index + 1]?.state, lang)),
      next: rows.length > PER_PAGE && last ? last.number : null,
      previous: before !== null && before <= found.subject.newest,
    };
  });
}

/**
 * One revision of any record, as it was and as it was called then; null when there is none. Made from the states of that
 * save and those before it, so it is the same for ever. What a deal said is read by its own page.
 */
export async function getRevision(
  { section, slug, lang }: Asked,
  number: number,
): Promise<RevisionView | null> {
  return withSnapshot(async (tx) => {
    const found = await findSubject(tx, section, slug);
    const row = found && (await readRow(tx, found.id, number));
    if (!found || !row) return null;
    const before = number > 1 ? await readRow(tx, found.id, number - 1) : null;
    const revision = toRevisionRow(row, before?.state, lang);
    const moment = { tx, changeSet: revision.changeSet, lang };
    const [state] = await statesOf(moment, section, [found.id]);
    const title = titleOf(section, state?.record ?? before?.state);
    return {
      subject: { ...found.subject, title },
      revision,
      record: state ? await recordViewAt(moment, section, state) : null,
    };
  });
}

export function readRow(tx: Transaction, recordId: string, number: number): Promise<Row | null> {
  return tx.revision.findUnique({ where: { recordId_number: { recordId, number } }, select: rowSelect });
}

function toRevisionRow(row: Row, before: unknown, lang?: Lang): RevisionRow {
  return {
    ...revisionFacts(row),
    kind: row.changeSet.kind,
    changes: changesBetween(before, row.state, lang),
    deleted: isDeletion(row.state) ? row.state.reason : null,
  };
}

/** What a save changed, a sentence each; a record that comes into being, or back, or goes, has none. */
export function changesBetween(before: unknown, after: unknown, lang: Lang = DEFAULT_LANG): string[] {
  if (before === undefined || before === null || isDeletion(before) || isDeletion(after)) return [];
  const language = say(lang);
  return summarizeChanges(describeChanges(before as JsonRecord, after as JsonRecord, language), language);
}
