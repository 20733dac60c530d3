import { RECORD_TABLES } from "@/lib/db/store/tables/record-tables";
import { withClaimIds } from "@/lib/domain/records/claim-ids";
import type { Lang } from "@/lib/domain/text/language";
import { isStorable } from "@/lib/domain/text/plain-text";
import { type BundleRecords, SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { RECORD_KINDS } from "./changes";
import { isDeletion } from "./deletion";
import { tellRecord } from "./tell-record";

/**
 * The record as it was after a change set, read from the states that revisions keep.
 * A slug never passes from one record to another, so it names the same record at every moment.
 */

/** After this change set; `lang`: for a reader of that language. */
export type Moment = { tx: Transaction; changeSet: number; lang?: Lang | undefined };

export type PastState<S extends Section = Section> = {
  id: string;
  /** The revision's number, and the change set that made it. */
  number: number;
  changeSet: number;
  contentHash: string;
  savedAt: Date;
  record: BundleRecords[S];
};

type Row = Omit<PastState, "record"> & { state: unknown };

/** The states of these records; those that did not exist then, or were deleted, are left out. */
export async function statesOf<S extends Section>(
  { tx, changeSet, lang }: Moment,
  section: S,
  ids: readonly string[],
): Promise<PastState<S>[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (v.record_id) v.record_id::text AS id, v.number, c.number AS "changeSet",
      v.content_hash AS "contentHash", c.created_at AS "savedAt", v.state
    FROM revisions v JOIN change_sets c ON c.id = v.change_set_id
    WHERE v.record_id = ANY(${ids}::uuid[]) AND c.number <= ${changeSet}
    ORDER BY v.record_id, v.number DESC`;
  return rows.flatMap(({ state, ...row }) =>
    isDeletion(state) ? [] : [{ ...row, record: tellRecord(section, parseState(section, state), lang) }],
  );
}

/**
 * Parsed again, since a state may be older than the schema; one that no longer fits is taken as it is. Every claim has its
 * id, whether it was written or not.
 */
export function parseState<S extends Section>(section: S, state: unknown): BundleRecords[S] {
  return withClaimIds(parseWritten(section, state));
}

/** The same as it was written, for an edit that takes it up again: ids that were derived then are left to be matched. */
export function parseWritten<S extends Section>(section: S, state: unknown): BundleRecords[S] {
  const parsed = SECTIONS[section].safeParse(state);
  return (parsed.success ? parsed.data : state) as BundleRecords[S];
}

/** What a revision keeps, a deletion too; null where there is none of that number. */
export async function revisionState(tx: Transaction, recordId: string, number: number): Promise<unknown> {
  const revision = await tx.revision.findUnique({
    where: { recordId_number: { recordId, number } },
    select: { state: true },
  });
  return revision?.state ?? null;
}

/** Which record each slug names, or once named. */
export async function ownersOf(
  tx: Transaction,
  section: Section,
  slugs: Iterable<string>,
): Promise<Map<string, string>> {
  const asked = [...new Set(slugs)].filter(isStorable);
  if (asked.length === 0) return new Map();
  const kind = RECORD_KINDS[section];
  const rows = await tx.$queryRaw<{ slug: string; id: string }[]>`
    SELECT slug, id::text FROM ${RECORD_TABLES[section]} WHERE slug = ANY(${asked})
    UNION ALL SELECT slug, record_id::text FROM slug_redirects WHERE kind = ${kind}::record_kind AND slug = ANY(${asked})
    UNION ALL SELECT slug, record_id::text FROM tombstones WHERE kind = ${kind}::record_kind AND slug = ANY(${asked})`;
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

/** The states of the records that these slugs name, by the slug asked for. */
export async function statesNamed<S extends Section>(
  moment: Moment,
  section: S,
  slugs: Iterable<string>,
): Promise<Map<string, PastState<S>>> {
  const owners = await ownersOf(moment.tx, section, slugs);
  const states = new Map(
    (await statesOf(moment, section, [...new Set(owners.values())])).map((s) => [s.id, s]),
  );
  const named = [...owners].flatMap(([slug, id]): [string, PastState<S>][] => {
    const state = states.get(id);
    return state ? [[slug, state]] : [];
  });
  return new Map(named);
}

/** Ways in which a record can name another that are looked up from the other's side. */
const NAMING = {
  deal: (slugs: readonly string[]) => Prisma.sql`v.state ->> 'deal' = ANY(${slugs})`,
  partnership: (slugs: readonly string[]) => Prisma.sql`v.state ->> 'partnership' = ANY(${slugs})`,
  amends: (slugs: readonly string[]) => Prisma.sql`v.state -> 'amends' ?| ${slugs}::text[]`,
} as const;

/** The states that named one of these slugs then. */
export async function statesNaming<S extends "deals" | "events">(
  moment: Moment,
  section: S,
  { field, slugs }: { field: keyof typeof NAMING; slugs: readonly string[] },
): Promise<PastState<S>[]> {
  const rows = await moment.tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT v.record_id::text AS id FROM revisions v JOIN records r ON r.id = v.record_id
    WHERE r.kind = ${RECORD_KINDS[section]}::record_kind AND ${NAMING[field](slugs)}`;
  const states = await statesOf(
    moment,
    section,
    rows.map((row) => row.id),
  );
  return states.filter(({ record }) => {
    const named = (record as Readonly<Record<string, unknown>>)[field];
    return (Array.isArray(named) ? named : [named]).some((slug) => slugs.includes(String(slug)));
  });
}
