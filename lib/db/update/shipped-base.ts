import { type BundleRecords, SECTION_NAMES, SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import { type LocatedBundle, perSection } from "@/lib/schema/bundle/located";
import type { Transaction } from "../client";
import { toState } from "../store/canonical";
import { chunksOf, RECORD_KINDS } from "../store/changes";

/**
 * What was shipped when the record was last filled or updated, by the slug it was shipped under.
 * Decides how it is kept: the three-way merge begins from it, so it is written in the transaction that takes the shipped record in.
 */

export type ShippedBase = Record<Section, Map<string, BundleRecords[Section]>>;

/** Everything that was shipped before; states that no longer fit the schema are left out, as if they had never been. */
export async function readShippedBase(tx: Transaction): Promise<ShippedBase> {
  const base: ShippedBase = perSection(() => new Map());
  const sections = new Map(SECTION_NAMES.map((section) => [RECORD_KINDS[section], section]));
  for (const { kind, slug, state } of await tx.shippedRecord.findMany()) {
    const section = sections.get(kind);
    const parsed = section && SECTIONS[section].safeParse(state);
    if (section && parsed?.success) base[section].set(slug, parsed.data);
  }
  return base;
}

const CHUNK = 200;

/** Notes these records as shipped; what else was shipped before stays noted. */
export async function rememberShipped(tx: Transaction, bundle: LocatedBundle): Promise<void> {
  for (const section of SECTION_NAMES) {
    const kind = RECORD_KINDS[section];
    const records: readonly BundleRecords[Section][] = bundle[section].map(({ record }) => record);
    for (const chunk of chunksOf(records, CHUNK)) {
      const rows = chunk.map((record) => ({ slug: record.slug, state: toState(record) }));
      await tx.$executeRaw`
        INSERT INTO shipped_records (kind, slug, state)
        SELECT ${kind}::record_kind, row ->> 'slug', row -> 'state' FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS row
        ON CONFLICT (kind, slug) DO UPDATE SET state = excluded.state WHERE shipped_records.state <> excluded.state`;
    }
  }
}
