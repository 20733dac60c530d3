import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import { toState } from "../store/canonical";
import { RECORD_KINDS } from "../store/changes";
import { type PastState, statesOf } from "../store/past-states";
import { streamSnapshot } from "../store/snapshot";

/**
 * What changed between two states of the record, as one JSON object in pieces: of each record that is another one, its state at the
 * end, or that it is gone. Decides that what was changed and changed back is no change.
 */

export const DELTA_FORMAT = "entente-delta/1";

export type DeltaRange = { from: number; to: number };

const RECORDS_PER_PIECE = 250;

/** @param range change sets; `from` may be 0, before the first. */
export async function* exportDelta(range: DeltaRange): AsyncGenerator<string> {
  yield* streamSnapshot((tx) => piecesOf(tx, range));
}

async function* piecesOf(tx: Transaction, { from, to }: DeltaRange): AsyncGenerator<string> {
  yield `{\n "format": ${JSON.stringify(DELTA_FORMAT)},\n "from": ${from},\n "to": ${to},\n "changes": [`;
  let isEmpty = true;
  for (const section of SECTION_NAMES) {
    for await (const entries of entriesOf(tx, section, { from, to })) {
      const lines = entries.map((entry) => `\n  ${JSON.stringify(entry)}`);
      yield `${isEmpty || lines.length === 0 ? "" : ","}${lines.join(",")}`;
      if (lines.length > 0) isEmpty = false;
    }
  }
  yield isEmpty ? "]\n}\n" : "\n ]\n}\n";
}

async function* entriesOf(
  tx: Transaction,
  section: Section,
  { from, to }: DeltaRange,
): AsyncGenerator<object[]> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const touched = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT v.record_id::text AS id FROM revisions v JOIN records r ON r.id = v.record_id
      JOIN change_sets c ON c.id = v.change_set_id
      WHERE r.kind = ${RECORD_KINDS[section]}::record_kind AND c.number > ${from} AND c.number <= ${to}
        AND v.record_id > ${after}::uuid ORDER BY 1 LIMIT ${RECORDS_PER_PIECE}`;
    const last = touched.at(-1);
    if (!last) return;
    const ids = touched.map(({ id }) => id);
    const [before, now] = [
      await statesOf({ tx, changeSet: from }, section, ids),
      await statesOf({ tx, changeSet: to }, section, ids),
    ];
    yield ids.flatMap((id) =>
      entryOf(
        section,
        before.find((one) => one.id === id),
        now.find((one) => one.id === id),
      ),
    );
    after = last.id;
  }
}

function entryOf(section: Section, before: PastState | undefined, now: PastState | undefined): object[] {
  if (now === undefined)
    return before === undefined ? [] : [{ section, slug: before.record.slug, change: "deleted" }];
  const { slug } = now.record;
  const record = toState(now.record);
  if (before === undefined) return [{ section, slug, change: "created", record }];
  if (before.contentHash === now.contentHash) return [];
  const previousSlug = before.record.slug === slug ? {} : { previousSlug: before.record.slug };
  return [{ section, slug, change: "changed", ...previousSlug, record }];
}
