import { db, type Transaction } from "../../client";
import { Prisma } from "../../generated/client";
import { CONCERNS, CONCERNS_OF_D } from "../sql/deals-of";
import { Columns } from "./columns";
import { dayNumber } from "./days";
import { FacetIndex } from "./facet-index";
import type { FilteredDeal, Group } from "./facet-types";
import { KINDS_FROM_1, MILESTONE_COLUMNS, type Milestones } from "./milestones-ahead";
import { KIND_FACTOR, STANDINGS_FROM_1, TERM_COLUMNS, type Terms } from "./terms-in-force";
import { PAST_COLUMNS, type PastTerms } from "./terms-then";

/**
 * What is kept in memory of the deals, as the database tells it: all of it at leisure, or some deals alone.
 * Decides what of a deal is kept, and as which numbers it is sent.
 */

type ValueRow = {
  part: Group | "ids" | "days" | "firstKnown";
  value: string;
  places: number[] | null;
  ids: string[] | null;
};

/** Every deal has a place, the same in every statement of a snapshot. */
const PLACES = Prisma.sql`p AS MATERIALIZED (SELECT id, (row_number() OVER (ORDER BY id) - 1)::int AS place FROM deals)`;
const OWN = Prisma.sql`deals d JOIN p ON p.id = d.id`;

/** Of what nobody could have known no day is known. */
const FIRST_KNOWN = dayNumber(Prisma.sql`d.first_known_on`, "latest");

/** All deals but for their terms, each table read once, from end to end. */
export async function readIndex(tx: Transaction): Promise<FacetIndex> {
  const of = (part: Group, value: Prisma.Sql, from: Prisma.Sql) => Prisma.sql`
    UNION ALL SELECT ${part}::text, ${value}, array_agg(p.place), NULL FROM ${from} GROUP BY 2`;
  const rows = await tx.$queryRaw<ValueRow[]>(Prisma.sql`
    WITH ${PLACES}
    SELECT 'ids' AS part, '' AS value, NULL::int[] AS places, array_agg(id::text ORDER BY id) AS ids FROM deals
    UNION ALL SELECT 'days', '', array_agg(coalesce(to_char(announced_on_sort, 'YYYYMMDD')::int, 0) ORDER BY id), NULL FROM deals
    UNION ALL SELECT 'firstKnown', '', array_agg(${FIRST_KNOWN} ORDER BY d.id), NULL FROM deals d
    ${of("kind", Prisma.sql`d.kind::text`, OWN)}
    ${of("binding", Prisma.sql`d.binding::text`, OWN)}
    ${of("lifecycle", Prisma.sql`d.lifecycle::text`, OWN)}
    ${of("partnership", Prisma.sql`d.partnership_id::text`, OWN)}
    ${of("org", Prisma.sql`c.organization_id::text`, Prisma.sql`${CONCERNS} c JOIN p ON p.id = c.deal_id`)}
    ${of(
      "party",
      Prisma.sql`c.organization_id::text`,
      Prisma.sql`(SELECT DISTINCT organization_id, deal_id FROM deal_parties) c JOIN p ON p.id = c.deal_id`,
    )}`);
  const listOf = (wanted: string) => rows.find(({ part }) => part === wanted);
  return FacetIndex.of({
    ids: listOf("ids")?.ids ?? [],
    days: listOf("days")?.places ?? [],
    firstKnown: listOf("firstKnown")?.places ?? [],
    values: rows.flatMap(({ part, value, places }) =>
      part === "ids" || part === "days" || part === "firstKnown" || places === null
        ? []
        : [{ part, value, places }],
    ),
  });
}

/** What filters ask of some deals. */
export function readDeals(ids: readonly string[]): Promise<FilteredDeal[]> {
  return db().$queryRaw<FilteredDeal[]>`
    SELECT d.id, d.kind::text AS kind, d.binding::text AS binding, d.lifecycle::text AS lifecycle,
      d.partnership_id AS partnership, d.announced_on_sort::text AS announced, ${FIRST_KNOWN} AS "firstKnown",
      array(${CONCERNS_OF_D}) AS organizations,
      array(SELECT DISTINCT dp.organization_id::text FROM deal_parties dp WHERE dp.deal_id = d.id) AS parties,
      array(SELECT DISTINCT t.kind_id::text || ' ' || s.standing::text
        FROM terms t JOIN term_standings s ON s.term_id = t.id AND s.is_current WHERE t.deal_id = d.id) AS terms
    FROM deals d WHERE d.id = ANY(${[...ids]}::uuid[])`;
}

type Rows = { terms: Terms; past: PastTerms; milestones: Milestones };

/** Ids of what terms refer to by numbers, each in the order of its numbers, which begin at one. */
export type Numbered = { kinds: readonly string[]; organizations: readonly string[] };

/** The terms and milestones of all deals, by the places of these. Nobody holds all of them as one text: they come in packs. */
export async function readRows(tx: Transaction, numbered: Numbered): Promise<Rows> {
  const [count] = await tx.$queryRaw<{ [Of in keyof Rows]: number }[]>`
    SELECT (SELECT count(*)::int FROM terms) AS terms, (SELECT count(*)::int FROM term_standings WHERE NOT is_current) AS past,
      (SELECT count(*)::int FROM milestones WHERE is_current) AS milestones`;
  const terms = new Columns(TERM_COLUMNS, count?.terms);
  const past = new Columns(PAST_COLUMNS, count?.past);
  const milestones = new Columns(MILESTONE_COLUMNS, count?.milestones);
  for await (const pack of packsOf(tx, packedTerms(PLACES, numbered))) terms.take([pack]);
  for await (const pack of packsOf(tx, packedPast(PLACES, numbered))) past.take([pack]);
  for await (const pack of packsOf(tx, packedMilestones(PLACES))) milestones.take([pack]);
  return { terms, past, milestones };
}

async function* packsOf(tx: Transaction, statement: Prisma.Sql): AsyncGenerator<Uint8Array> {
  await tx.$executeRaw(Prisma.sql`DECLARE packs CURSOR FOR ${statement}`);
  for (;;) {
    const [row] = await tx.$queryRaw<Pack[]>`FETCH 1 FROM packs`;
    if (row === undefined) break;
    yield row.pack;
  }
  await tx.$executeRaw`CLOSE packs`;
}

/** Rows, packed as `Columns` takes them. */
export type Packed = { [Of in keyof Rows]: Uint8Array[] };

/** Those of some deals, by their places in the list. */
export async function packOf(ids: readonly string[], numbered: Numbered): Promise<Packed> {
  const places = Prisma.sql`p AS MATERIALIZED (
    SELECT id, (place - 1)::int AS place FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS listed (id, place))`;
  const [terms, past, milestones] = await Promise.all([
    db().$queryRaw<Pack[]>(packedTerms(places, numbered)),
    db().$queryRaw<Pack[]>(packedPast(places, numbered)),
    db().$queryRaw<Pack[]>(packedMilestones(places)),
  ]);
  return { terms: bytesOf(terms), past: bytesOf(past), milestones: bytesOf(milestones) };
}

type Pack = { pack: Uint8Array };

const bytesOf = (packs: readonly Pack[]) => packs.map(({ pack }) => pack);

const DEALS_PER_PACK = 5_000;

function packed(numbers: readonly Prisma.Sql[]): Prisma.Sql {
  const bytes = Prisma.join(
    [Prisma.sql`p.place`, ...numbers].map((number) => Prisma.sql`int4send(${number})`),
    " || ",
  );
  return Prisma.sql`SELECT string_agg(${bytes}, ''::bytea) AS pack`;
}

/** What is no word of the list is 0, which nobody asks for. */
function placeIn(words: readonly string[], column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce(array_position(${[...words]}::text[], ${column}::text), 0)`;
}

/** A term's kind, k, and what it amounts to, as one number. */
const WHAT = Prisma.sql`coalesce(k.number, 0)::int * ${KIND_FACTOR}::int + ${placeIn(STANDINGS_FROM_1, Prisma.sql`s.standing`)}`;

function numbersOf(ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`unnest(${[...ids]}::uuid[]) WITH ORDINALITY`;
}

function packedPast(places: Prisma.Sql, { kinds }: Numbered): Prisma.Sql {
  const numbers = [
    dayNumber(Prisma.sql`s.known_from`, "latest"),
    dayNumber(Prisma.sql`s.known_until`, "latest"),
    WHAT,
  ];
  return Prisma.sql`WITH ${places} ${packed(numbers)}
    FROM term_standings s JOIN p ON p.id = s.deal_id JOIN terms t ON t.id = s.term_id
      LEFT JOIN ${numbersOf(kinds)} AS k (id, number) ON k.id = t.kind_id
    WHERE NOT s.is_current GROUP BY p.place / ${DEALS_PER_PACK}::int`;
}

function packedTerms(places: Prisma.Sql, { kinds, organizations }: Numbered): Prisma.Sql {
  const numbers = [
    dayNumber(Prisma.sql`t.in_force_from_earliest`, "earliest"),
    dayNumber(Prisma.sql`t.in_force_from_latest`, "latest"),
    dayNumber(Prisma.sql`t.in_force_until_earliest`, "latest"),
    dayNumber(Prisma.sql`t.in_force_until_latest`, "latest"),
    WHAT,
    Prisma.sql`coalesce(giver.number, 0)::int`,
    Prisma.sql`coalesce(receiver.number, 0)::int`,
  ];
  return Prisma.sql`WITH ${places} ${packed(numbers)}
    FROM terms t JOIN p ON p.id = t.deal_id LEFT JOIN term_standings s ON s.term_id = t.id AND s.is_current
      LEFT JOIN ${numbersOf(kinds)} AS k (id, number) ON k.id = t.kind_id
      LEFT JOIN ${numbersOf(organizations)} AS giver (id, number) ON giver.id = t.from_id
      LEFT JOIN ${numbersOf(organizations)} AS receiver (id, number) ON receiver.id = t.to_id
    GROUP BY p.place / ${DEALS_PER_PACK}::int`;
}

function packedMilestones(places: Prisma.Sql): Prisma.Sql {
  const numbers = [
    dayNumber(Prisma.sql`m.earliest`, "earliest"),
    dayNumber(Prisma.sql`m.latest`, "latest"),
    dayNumber(Prisma.sql`t.in_force_until_latest`, "latest"),
    Prisma.sql`${placeIn(KINDS_FROM_1, Prisma.sql`m.kind`)} * 2 + m.is_dated::int`,
  ];
  return Prisma.sql`WITH ${places} ${packed(numbers)}
    FROM milestones m JOIN p ON p.id = m.deal_id LEFT JOIN terms t ON t.id = m.term_id
    WHERE m.is_current GROUP BY p.place / ${DEALS_PER_PACK}::int`;
}
