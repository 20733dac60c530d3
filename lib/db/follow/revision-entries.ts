import type { Lang } from "@/lib/domain/text/language";
import { nounOf, revisionHref } from "@/lib/url/history-href";
import type { FeedEntry } from "@/lib/views/share/feed";
import type { Transaction } from "../client";
import type { Prisma } from "../generated/client";
import { creditOf, creditSelect } from "../history/credit";
import { changesBetween } from "../history/revisions";
import { titleIn } from "../history/subject";
import { sectionOf } from "../store/changes";
import { isDeletion } from "../store/deletion";

/** Revisions of records as entries of a feed: what each save changed, in the words of a language. */

/** So many of the newest stand in a feed. */
export const ENTRIES = 50;

const select = {
  ...{ id: true, recordId: true, number: true, state: true, position: true },
  record: { select: { kind: true } },
  changeSet: { select: { number: true, message: true, createdAt: true, ...creditSelect } },
} satisfies Prisma.RevisionSelect;

type RevisionRow = Prisma.RevisionGetPayload<{ select: typeof select }>;
export type Compared = { row: RevisionRow; before: unknown };

/** The newest revisions of the records that a query names, each as an entry. */
export async function listRevisionEntries(
  tx: Transaction,
  followed: Prisma.Sql,
  lang: Lang,
): Promise<FeedEntry[]> {
  const keys = await tx.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM revisions v JOIN change_sets c ON c.id = v.change_set_id
    WHERE v.record_id IN (${followed}) ORDER BY c.number DESC, v.position LIMIT ${ENTRIES}`;
  const compared = await readCompared(
    tx,
    keys.map(({ id }) => id),
  );
  return compared.map((one) => toEntry(one, lang));
}

/** Revisions with the states before them, in the order of the saves, the newest first. */
export async function readCompared(tx: Transaction, ids: readonly string[]): Promise<Compared[]> {
  const rows = await tx.revision.findMany({
    where: { id: { in: [...ids] } },
    select,
    orderBy: [{ changeSet: { number: "desc" } }, { position: "asc" }],
  });
  const earlier = rows.filter(({ number }) => number > 1);
  const befores = await tx.revision.findMany({
    where: { OR: earlier.map(({ recordId, number }) => ({ recordId, number: number - 1 })) },
    select: { recordId: true, number: true, state: true },
  });
  const byPlace = new Map(befores.map(({ recordId, number, state }) => [`${recordId} ${number + 1}`, state]));
  return rows.map((row) => ({ row, before: byPlace.get(`${row.recordId} ${row.number}`) }));
}

/** What every entry says of its save. */
export function savedBy({ changeSet }: RevisionRow): Pick<FeedEntry, "savedAt" | "author" | "message"> {
  return {
    savedAt: changeSet.createdAt.toISOString(),
    author: creditOf(changeSet).author,
    message: changeSet.message,
  };
}

function toEntry({ row, before }: Compared, lang: Lang): FeedEntry {
  const section = sectionOf(row.record.kind);
  const deletion = isDeletion(row.state) ? row.state : null;
  const isNew = deletion === null && (before === undefined || isDeletion(before));
  const state = deletion ? before : row.state;
  const { title } = titleIn(section, state, lang);
  const lines = deletion ? [deletion.reason] : changesBetween(before, row.state, lang);
  return {
    id: `urn:uuid:${row.id}`,
    href: revisionHref(nounOf(section), slugOf(row.state), row.number),
    subject: { is: "record", became: deletion ? "withdrawn" : isNew ? "new" : "changed", title },
    ...savedBy(row),
    lines: lines.filter((line) => line !== row.changeSet.message),
  };
}

function slugOf(state: unknown): string {
  const { slug } = (state ?? {}) as { slug?: unknown };
  return typeof slug === "string" ? slug : "";
}
