import { RECORD_TABLES } from "@/lib/db/store/tables/record-tables";
import { normalizeUrl } from "@/lib/domain/text/normalize-url";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import type { StoredSlugs } from "@/lib/schema/bundle/check-bundle";
import { type Declared, type LocatedBundle, perSection } from "@/lib/schema/bundle/located";
import { type Reference, referencesOf } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { RECORD_KINDS } from "./changes";
import { nearStored } from "./near-slugs";

/**
 * What the database holds of the slugs that a bundle names: for the check across records.
 * Asks a fixed number of questions, whatever the size of the bundle or of the record.
 */

type Asked = Record<Section, Set<string>>;

export async function loadStoredSlugs(
  tx: Transaction,
  bundle: LocatedBundle,
  declared: Declared,
): Promise<StoredSlugs> {
  const asked = slugsOf(bundle, declared);
  const slugs = await existing(tx, asked);
  return {
    slugs,
    retired: await retired(tx, asked),
    partnershipOf: await partnershipsOfDeals(tx, bundle),
    eventsOf: await strayingEvents(tx, bundle),
    amends: await amendmentsFrom(tx, asked.deals, declared),
    addresses: await addresses(tx, bundle),
    ...(await shortIds(tx, bundle)),
    near: await nearOnes(tx, { asked, slugs, declared }),
  };
}

type Looked = { asked: Asked; slugs: Asked; declared: Declared };

/** Only what is wrong costs a look. */
async function nearOnes(tx: Transaction, { asked, slugs, declared }: Looked): Promise<StoredSlugs["near"]> {
  const near = perSection(() => new Map<string, string>());
  for (const section of SECTION_NAMES) {
    const unknown = [...asked[section]].filter(
      (slug) => !slugs[section].has(slug) && !declared[section].has(slug),
    );
    near[section] = await nearStored(tx, section, unknown);
  }
  return near;
}

/** Every slug that the bundle declares or refers to. */
function slugsOf(bundle: LocatedBundle, declared: Declared): Asked {
  const asked = perSection((section) => new Set(declared[section].keys()));
  const note = (references: readonly Reference[]) => {
    for (const { section, slug } of references) asked[section].add(slug);
  };
  for (const section of SECTION_NAMES)
    for (const { record } of bundle[section]) note(referencesOf(section, record));
  return asked;
}

async function existing(tx: Transaction, asked: Asked): Promise<Asked> {
  const found = perSection(() => new Set<string>());
  const ofEach = SECTION_NAMES.map(
    (section) => Prisma.sql`
      SELECT ${section} AS section, slug FROM ${RECORD_TABLES[section]} WHERE slug = ANY(${[...asked[section]]})`,
  );
  const rows = await tx.$queryRaw<{ section: Section; slug: string }[]>(Prisma.join(ofEach, " UNION ALL "));
  for (const { section, slug } of rows) found[section].add(slug);
  return found;
}

async function retired(tx: Transaction, asked: Asked): Promise<StoredSlugs["retired"]> {
  const fates = perSection(() => new Map<string, string>());
  const ofEach = SECTION_NAMES.map((section) => {
    const kind = RECORD_KINDS[section];
    return Prisma.sql`
      SELECT ${section} AS section, r.slug, 'was renamed to "' || coalesce(t.slug || '"', b.slug || '", which was deleted (' || b.reason || ')') AS fate
      FROM slug_redirects r LEFT JOIN ${RECORD_TABLES[section]} t ON t.id = r.record_id
        LEFT JOIN tombstones b ON b.record_id = r.record_id
      WHERE r.kind = ${kind}::record_kind AND r.slug = ANY(${[...asked[section]]})
      UNION ALL
      SELECT ${section}, slug, 'was deleted (' || reason || ')' FROM tombstones
      WHERE kind = ${kind}::record_kind AND slug = ANY(${[...asked[section]]})`;
  });
  type Fate = { section: Section; slug: string; fate: string };
  const rows = await tx.$queryRaw<Fate[]>(Prisma.join(ofEach, " UNION ALL "));
  for (const { section, slug, fate } of rows) fates[section].set(slug, fate);
  return fates;
}

async function partnershipsOfDeals(tx: Transaction, bundle: LocatedBundle): Promise<Map<string, string>> {
  const deals = bundle.events.flatMap(({ record }) => record.deal ?? []);
  if (deals.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ deal: string; partnership: string }[]>`
    SELECT d.slug AS deal, p.slug AS partnership FROM deals d JOIN partnerships p ON p.id = d.partnership_id
    WHERE d.slug = ANY(${deals})`;
  return new Map(rows.map((row) => [row.deal, row.partnership]));
}

/** Stored events of the bundle's deals that are in another partnership than the bundle puts the deal into. */
async function strayingEvents(tx: Transaction, bundle: LocatedBundle): Promise<StoredSlugs["eventsOf"]> {
  const deals = bundle.deals.map(({ record }) => record.slug);
  if (deals.length === 0) return new Map();
  const homes = bundle.deals.map(({ record }) => record.partnership);
  const rows = await tx.$queryRaw<{ deal: string; slug: string; partnership: string }[]>`
    SELECT d.slug AS deal, e.slug, p.slug AS partnership
    FROM unnest(${deals}::text[], ${homes}::text[]) AS b (deal, home)
    JOIN deals d ON d.slug = b.deal JOIN events e ON e.deal_id = d.id JOIN partnerships p ON p.id = e.partnership_id
    WHERE p.slug <> b.home`;
  const byDeal = new Map<string, typeof rows>();
  for (const row of rows) byDeal.set(row.deal, [...(byDeal.get(row.deal) ?? []), row]);
  return byDeal;
}

/** Stored amendments reachable from the deals that the bundle only refers to. */
async function amendmentsFrom(
  tx: Transaction,
  asked: ReadonlySet<string>,
  declared: Declared,
): Promise<Map<string, string[]>> {
  const outside = [...asked].filter((slug) => !declared.deals.has(slug));
  if (outside.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ slug: string; amended: string }[]>`
    WITH RECURSIVE reach (id) AS (
      SELECT id FROM deals WHERE slug = ANY(${outside})
      UNION SELECT a.amended_deal_id FROM reach r JOIN deal_amendments a ON a.deal_id = r.id
    )
    SELECT d.slug, amended.slug AS amended
    FROM reach JOIN deal_amendments a ON a.deal_id = reach.id
    JOIN deals d ON d.id = a.deal_id JOIN deals amended ON amended.id = a.amended_deal_id`;
  const edges = new Map<string, string[]>();
  for (const { slug, amended } of rows) edges.set(slug, [...(edges.get(slug) ?? []), amended]);
  return edges;
}

async function addresses(tx: Transaction, bundle: LocatedBundle): Promise<StoredSlugs["addresses"]> {
  const keys = bundle.sources.flatMap(({ record }) => (record.url && normalizeUrl(record.url)) || []);
  if (keys.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ key: string; slug: string; title: string }[]>`
    SELECT url_key AS key, slug, title FROM sources WHERE url_key = ANY(${keys}::text[]) ORDER BY slug COLLATE "C"`;
  const byKey = new Map<string, typeof rows>();
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  return byKey;
}

async function shortIds(
  tx: Transaction,
  bundle: LocatedBundle,
): Promise<Pick<StoredSlugs, "shortIdOwners" | "shortIdOf">> {
  const stating = bundle.deals.flatMap(({ record }) =>
    record.shortId === undefined ? [] : [{ slug: record.slug, shortId: record.shortId }],
  );
  if (stating.length === 0) return { shortIdOwners: new Map(), shortIdOf: new Map() };
  const rows = await tx.$queryRaw<{ slug: string; shortId: string; isStored: boolean }[]>`
    SELECT slug, short_id AS "shortId", true AS "isStored" FROM deals
    WHERE slug = ANY(${stating.map((deal) => deal.slug)}) OR short_id = ANY(${stating.map((deal) => deal.shortId)})
    UNION ALL
    SELECT slug, short_id, false FROM tombstones WHERE short_id = ANY(${stating.map((deal) => deal.shortId)})`;
  return {
    shortIdOwners: new Map(rows.map((row) => [row.shortId, row.slug])),
    shortIdOf: new Map(rows.flatMap((row) => (row.isStored ? [[row.slug, row.shortId] as const] : []))),
  };
}
