import { nounOf } from "@/lib/url/history-href";
import type { WithdrawnRow } from "@/lib/views/history";
import type { RecordKind } from "../generated/enums";
import { sectionOf } from "../store/changes";
import { withSnapshot } from "../store/snapshot";
import { titleOf } from "./subject";

/** What was taken out of the record and not brought back, the latest first. */

/** One page; what is older is found at its own address. */
export const WITHDRAWN_SHOWN = 100;

type Row = {
  kind: RecordKind;
  slug: string;
  reason: string;
  deletedAt: Date;
  changeSet: number;
  before: unknown;
  successorKind: RecordKind | null;
  successor: unknown;
};

/** The last state before a deletion says what it was called; the newest of the successor, what that is called now. */
export async function listWithdrawn(): Promise<WithdrawnRow[]> {
  return withSnapshot(async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
      SELECT t.kind::text, t.slug, t.reason, t.deleted_at AS "deletedAt", c.number AS "changeSet",
        p.state AS before, s.kind::text AS "successorKind", n.state AS successor
      FROM tombstones t JOIN change_sets c ON c.id = t.change_set_id JOIN records r ON r.id = t.record_id
      LEFT JOIN revisions p ON p.record_id = r.id AND p.number = r.head_revision - 1
      LEFT JOIN records s ON s.id = t.successor_id
      LEFT JOIN revisions n ON n.record_id = s.id AND n.number = s.head_revision
      ORDER BY c.number DESC, t.kind, t.slug LIMIT ${WITHDRAWN_SHOWN}`;
    return rows.map(toRow);
  });
}

function toRow(row: Row): WithdrawnRow {
  const { kind, slug, reason, deletedAt, changeSet, before, successorKind, successor } = row;
  const section = sectionOf(kind);
  const next = String((successor as { slug?: unknown } | null)?.slug ?? "");
  return {
    ...{ slug, reason, changeSet, deletedAt: deletedAt.toISOString() },
    noun: nounOf(section),
    title: titleOf(section, before ?? { slug }),
    successor: successorKind && next !== "" ? { noun: nounOf(sectionOf(successorKind)), slug: next } : null,
  };
}
