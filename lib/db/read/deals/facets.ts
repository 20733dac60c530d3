import { compareText } from "@/lib/domain/text/compare-text";
import { ownIn } from "@/lib/domain/text/maps";
import { BINDINGS, DEAL_KINDS, LIFECYCLES, STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import type { DealsFacets, FacetValue, FilterNames } from "@/lib/views/deals-list";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { standingAt } from "../sql/clock-sql";
import { CONCERNS } from "../sql/deals-of";
import type { RecordVersion } from "../sql/record-version";
import { countsAllBut, passesAllBut, withBase } from "./facet-base";
import { type FilterPart, type Narrowing, type TermFilter, termMatches, termsFrom } from "./filter-sql";
import { countKept, type KeptFacets } from "./kept-facets";

/**
 * How many deals each value of each filter would leave, if it alone were chosen in that filter and all others held.
 * Decides the road: counts come from an index in memory, or where it cannot be had from three queries, whatever is filtered: columns of
 * the deal itself, who takes part, what its terms are.
 */

/** A rail longer than this helps nobody; values in use always stand in it. */
const MOST_VALUES = 200;

type Count = { facet: string; value: string | null; label: string | null; count: number };

export type FacetCounts = { facets: DealsFacets; total: number };

/** All counts, and the total of the list itself. @param version as `countKept` takes it */
export async function countFacets(
  narrowing: Narrowing,
  names: FilterNames,
  version?: RecordVersion,
): Promise<FacetCounts> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const kept = await countKept(narrowing, version);
  if (kept === null) return countFacetsBySql(narrowing, names);
  return toFacets(countsOfKept(kept, narrowing), { narrowing, names });
}

/** The same by SQL, at any reader's day. */
export async function countFacetsBySql(narrowing: Narrowing, names: FilterNames): Promise<FacetCounts> {
  const [own, parties, terms] = await Promise.all([
    ownCounts(narrowing),
    partyCounts(narrowing),
    termCounts(narrowing),
  ]);
  return toFacets({ own, parties, terms }, { narrowing, names });
}

type Counts = Readonly<Record<"own" | "parties" | "terms", readonly Count[]>>;

/** What the index counted, as the queries tell it. */
function countsOfKept({ counts, names }: KeptFacets, { filters }: Narrowing): Counts {
  const plain = (facet: "kind" | "binding" | "lifecycle" | "standing") =>
    [...counts[facet]].map(([value, count]) => ({ facet, value, label: null, count }));
  const named = (facet: "org" | "partnership" | "term") =>
    [...counts[facet]]
      .flatMap(([id, count]) => {
        const name = names[facet].get(id);
        return name ? [{ facet, value: name.slug, label: name.label, count, position: name.position }] : [];
      })
      .sort(
        (a, b) =>
          Number(filters[facet].includes(b.value)) - Number(filters[facet].includes(a.value)) ||
          b.count - a.count ||
          a.position - b.position ||
          compareText(a.label, b.label),
      )
      .slice(0, MOST_VALUES);
  const years = [...counts.years].map(([year, count]) => ({
    facet: "year",
    value: String(year),
    label: null,
    count,
  }));
  return {
    own: [
      ...plain("kind"),
      ...plain("binding"),
      ...plain("lifecycle"),
      ...years,
      { facet: "year", value: null, label: null, count: counts.undated },
      { facet: "total", value: null, label: null, count: counts.total },
    ],
    parties: [...named("org"), ...named("partnership")],
    terms: [...named("term"), ...plain("standing")],
  };
}

type Asked = { narrowing: Narrowing; names: FilterNames };

function toFacets({ own, parties, terms }: Counts, { narrowing, names }: Asked): FacetCounts {
  const { filters } = narrowing;
  const years = own.filter(({ facet, value }) => facet === "year" && value !== null);
  const facets: DealsFacets = {
    org: named(parties, "org", { selected: filters.org, names: names.org }),
    partnership: named(parties, "partnership", { selected: filters.partnership, names: names.partnership }),
    kind: worded(own, "kind", DEAL_KINDS),
    binding: worded(own, "binding", BINDINGS),
    lifecycle: worded(own, "lifecycle", LIFECYCLES),
    term: named(terms, "term", { selected: filters.term, names: names.term }),
    standing: worded(terms, "standing", STANDINGS),
    years: years
      .map(({ value, count }) => ({ year: Number(value), count }))
      .toSorted((a, b) => a.year - b.year),
    undated: own.find(({ facet, value }) => facet === "year" && value === null)?.count ?? 0,
  };
  return { facets, total: own.find(({ facet }) => facet === "total")?.count ?? 0 };
}

/** Every word of a closed list, in its order. */
function worded<T extends string>(
  counts: readonly Count[],
  facet: string,
  words: Readonly<Record<T, string>>,
): FacetValue<T>[] {
  const found = new Map(
    counts.filter((row) => row.facet === facet).map(({ value, count }) => [value, count]),
  );
  return slugsOf(words).map((value) => ({ value, label: words[value], count: found.get(value) ?? 0 }));
}

/** The records found, most frequent first, and those chosen that nothing was found for. */
function named(
  counts: readonly Count[],
  facet: string,
  chosen: { selected: readonly string[]; names: Readonly<Record<string, string>> },
): FacetValue[] {
  const values = counts
    .filter((row) => row.facet === facet)
    .map(({ value, label, count }) => ({ value: value ?? "", label: label ?? "", count }))
    .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const missing = chosen.selected.filter((slug) => !values.some(({ value }) => value === slug));
  return [
    ...values,
    ...missing.map((value) => ({ value, label: ownIn(chosen.names, value) ?? value, count: 0 })),
  ];
}

function ownCounts(narrowing: Narrowing): Promise<Count[]> {
  const by = (facet: string, value: Prisma.Sql, without: FilterPart): Prisma.Sql => Prisma.sql`
    SELECT ${facet}::text AS facet, ${value} AS value, NULL::text AS label, count(*)::int AS count
    FROM b WHERE ${passesAllBut(narrowing, without)} GROUP BY 2`;
  return db().$queryRaw<Count[]>(Prisma.sql`
    ${withBase(narrowing)}
    ${by("kind", Prisma.sql`b.kind::text`, "kind")}
    UNION ALL ${by("binding", Prisma.sql`b.binding::text`, "binding")}
    UNION ALL ${by("lifecycle", Prisma.sql`b.lifecycle::text`, "lifecycle")}
    UNION ALL ${by("year", Prisma.sql`extract(year FROM b.announced_on_sort)::int::text`, "from")}
    UNION ALL SELECT 'total', NULL, NULL, count(*)::int FROM b WHERE ${passesAllBut(narrowing, null)}`);
}

function partyCounts(narrowing: Narrowing): Promise<Count[]> {
  const { org, partnership } = narrowing.filters;
  return db().$queryRaw<Count[]>(Prisma.sql`
    ${withBase(narrowing)}
    (SELECT 'org' AS facet, o.slug AS value, o.name AS label, n.count
      FROM (SELECT organization_id, count(*)::int AS count FROM (
        SELECT dp.organization_id, dp.deal_id FROM ${CONCERNS} dp ${joinBase(narrowing, "org", Prisma.sql`dp.deal_id`)}
      ) pairs GROUP BY 1) n
      JOIN organizations o ON o.id = n.organization_id
      ORDER BY o.slug = ANY(${[...org]}::text[]) DESC, n.count DESC, o.name LIMIT ${MOST_VALUES})
    UNION ALL
    (SELECT 'partnership', p.slug, p.name, n.count
      FROM (SELECT b.partnership_id, count(*)::int AS count FROM b WHERE ${passesAllBut(narrowing, "partnership")} GROUP BY 1) n
      JOIN partnerships p ON p.id = n.partnership_id
      ORDER BY p.slug = ANY(${[...partnership]}::text[]) DESC, n.count DESC, p.name LIMIT ${MOST_VALUES})`);
}

function termCounts(narrowing: Narrowing): Promise<Count[]> {
  const { term } = narrowing.filters;
  return db().$queryRaw<Count[]>(Prisma.sql`
    ${withBase(narrowing)}
    (SELECT 'term' AS facet, k.slug AS value, k.label, n.count
      FROM (${dealsPerKind(narrowing)}) n JOIN term_kinds k ON k.id = n.kind_id
      ORDER BY k.slug = ANY(${[...term]}::text[]) DESC, n.count DESC, k.position LIMIT ${MOST_VALUES})
    UNION ALL
    SELECT 'standing', n.standing::text, NULL, n.count FROM (${dealsPerStanding(narrowing)}) n`);
}

function dealsPerKind(narrowing: Narrowing): Prisma.Sql {
  const { filters, known } = narrowing;
  const asked: TermFilter = { kinds: [], standings: filters.standing, known };
  const terms = Prisma.sql`${termsFrom(asked)} ${joinBase(narrowing, "term", Prisma.sql`t.deal_id`)}
    WHERE ${termMatches(asked)}`;
  // Both forms say the same: the first reads an index in order, the second hashes what the filters leave.
  return countsAllBut(narrowing, "term") && filters.standing.length === 0
    ? Prisma.sql`SELECT t.kind_id, count(DISTINCT t.deal_id)::int AS count FROM ${terms} GROUP BY t.kind_id`
    : Prisma.sql`SELECT kind_id, count(*)::int AS count FROM (SELECT DISTINCT t.kind_id, t.deal_id FROM ${terms}) pairs GROUP BY kind_id`;
}

function dealsPerStanding(narrowing: Narrowing): Prisma.Sql {
  const { filters, known } = narrowing;
  // Today every term has a standing of its own, so the terms need be asked only when their kind matters.
  if (known === null && filters.term.length === 0) {
    const standings = Prisma.sql`term_standings s ${joinBase(narrowing, "term", Prisma.sql`s.deal_id`)} WHERE s.is_current`;
    return countsAllBut(narrowing, "term")
      ? Prisma.sql`SELECT s.standing, count(DISTINCT s.deal_id)::int AS count FROM ${standings} GROUP BY s.standing`
      : perStanding(Prisma.sql`SELECT DISTINCT s.standing, s.deal_id FROM ${standings}`);
  }
  return perStanding(Prisma.sql`SELECT DISTINCT coalesce(s.standing, 'unknown') AS standing, t.deal_id
    FROM terms t LEFT JOIN term_standings s ON ${standingAt(known)} ${joinBase(narrowing, "term", Prisma.sql`t.deal_id`)}
    WHERE ${termMatches({ kinds: filters.term, standings: [], known })}`);
}

function perStanding(pairs: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT standing, count(*)::int AS count FROM (${pairs}) pairs GROUP BY standing`;
}

/** Narrows rows that belong to a deal to the deals that pass every filter but one. */
function joinBase(narrowing: Narrowing, without: FilterPart, dealId: Prisma.Sql): Prisma.Sql {
  if (countsAllBut(narrowing, without)) return Prisma.empty;
  return Prisma.sql`JOIN b ON b.id = ${dealId} AND ${passesAllBut(narrowing, without)}`;
}
