import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { nounOf } from "@/lib/url/history-href";
import type { ChangeSetListView, ChangeSetRow, ChangeSetView, TouchedRecord } from "@/lib/views/history";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { sectionOf } from "../store/changes";
import { isDeletion } from "../store/deletion";
import { withSnapshot } from "../store/snapshot";
import { creditOf, creditSelect } from "./credit";
import { changesBetween } from "./revisions";
import { titleIn } from "./subject";

/** Every save, the newest first: who, when, why, and what it touched. Of authors the name, never the address. */

const PER_PAGE = 25;
const TOUCHED_SHOWN = 5;
const TOUCHED_PER_PAGE = 50;

const select = {
  ...{ id: true, number: true, kind: true, message: true, createdAt: true, hash: true },
  ...creditSelect,
  _count: { select: { revisions: true } },
} satisfies Prisma.ChangeSetSelect;

type Row = Prisma.ChangeSetGetPayload<{ select: typeof select }>;

export async function listChangeSets(
  before: number | null,
  lang: Lang = DEFAULT_LANG,
): Promise<ChangeSetListView> {
  return withSnapshot(async (tx) => {
    const rows = await tx.changeSet.findMany({
      where: before === null ? {} : { number: { lt: before } },
      orderBy: { number: "desc" },
      select,
      take: PER_PAGE + 1,
    });
    const shown = rows.slice(0, PER_PAGE);
    const touched = await firstTouched(
      tx,
      shown.map(({ id }) => id),
    );
    return {
      changeSets: shown.map((row) => ({
        ...toRow(row),
        touched: touched
          .filter(({ changeSetId }) => changeSetId === row.id)
          .map((one) => toTouched(one, lang)),
      })),
      next: rows.length > PER_PAGE ? (shown.at(-1)?.number ?? null) : null,
      previous: before !== null,
    };
  });
}

/** One save with the records it touched, page by page; null when there is none of that number. `lang`: the language that changes are told in. */
export async function getChangeSet(
  number: number,
  after: number | null,
  lang: Lang = DEFAULT_LANG,
): Promise<ChangeSetView | null> {
  return withSnapshot(async (tx) => {
    const row = await tx.changeSet.findUnique({ where: { number }, select });
    if (!row) return null;
    const from = after ?? -1;
    const touched = await listTouched(
      tx,
      Prisma.sql`v.change_set_id = ${row.id}::uuid AND v.position > ${from}`,
    );
    const shown = touched.slice(0, TOUCHED_PER_PAGE);
    const next = touched.length > TOUCHED_PER_PAGE ? (shown.at(-1)?.position ?? null) : null;
    return { ...toRow(row), hash: row.hash, touched: shown.map((one) => toTouched(one, lang)), next };
  });
}

function toRow(row: Row): Omit<ChangeSetRow, "touched"> {
  const { id, number, kind, message, createdAt, _count } = row;
  return {
    ...{ id, number, kind, message, savedAt: createdAt.toISOString() },
    ...creditOf(row),
    records: _count.revisions,
  };
}

type TouchedRow = {
  changeSetId: string;
  position: number;
  kind: string;
  number: number;
  state: unknown;
  before: unknown;
};

function firstTouched(tx: Transaction, changeSetIds: readonly string[]): Promise<TouchedRow[]> {
  return listTouched(
    tx,
    Prisma.sql`v.change_set_id = ANY(${changeSetIds}::uuid[]) AND v.position < ${TOUCHED_SHOWN}`,
  );
}

/** At most a page and one more for one change set; the few first ones for many. */
function listTouched(tx: Transaction, where: Prisma.Sql): Promise<TouchedRow[]> {
  return tx.$queryRaw<TouchedRow[]>`
    SELECT v.change_set_id::text AS "changeSetId", v.position, r.kind::text, v.number, v.state, p.state AS before
    FROM revisions v JOIN records r ON r.id = v.record_id
    LEFT JOIN revisions p ON p.record_id = v.record_id AND p.number = v.number - 1
    WHERE ${where} ORDER BY v.change_set_id, v.position LIMIT ${TOUCHED_SHOWN * PER_PAGE}`;
}

function toTouched({ kind, number, state, before }: TouchedRow, lang: Lang = DEFAULT_LANG): TouchedRecord {
  const section = sectionOf(kind);
  const deletion = isDeletion(state) ? state : null;
  return {
    noun: nounOf(section),
    slug: String((state as { slug?: unknown }).slug),
    ...titleIn(section, deletion ? before : state, lang),
    revision: number,
    created: deletion === null && (before === null || isDeletion(before)),
    deleted: deletion?.reason ?? null,
    changes: changesBetween(before, state, lang),
  };
}
