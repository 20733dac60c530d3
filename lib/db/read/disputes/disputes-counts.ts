import type { Day } from "@/lib/domain/dates/day";
import { compareText } from "@/lib/domain/text/compare-text";
import { CONTESTED, type Contested, type DisputesSearch } from "@/lib/url/disputes-search";
import type { DisputeOption, DisputesPageView } from "@/lib/views/disputes";
import { hasBit } from "../kept/bits";
import { idsOf, type Names, type Present, presentFor } from "../kept/present-index";
import { eachStanding } from "../kept/terms-in-force";
import { readOptions, readTotals } from "./disputes-sql";

/**
 * How many terms are contested, and what one can narrow them by.
 * Decides the road: today's counts come from an index in memory; a past reader's, and all where the index cannot be had, from SQL.
 */

export type DisputesCounts = {
  totals: Readonly<Record<Contested, number>>;
  options: DisputesPageView["options"];
};

export async function countDisputes(search: DisputesSearch, known: Day | null): Promise<DisputesCounts> {
  const present = await presentFor({ known });
  return present === null ? countDisputesBySql(search, known) : countIn(present, search);
}

/** The totals alone, in the same way. */
export async function totalDisputes(
  search: DisputesSearch,
  known: Day | null,
): Promise<DisputesCounts["totals"]> {
  const present = await presentFor({ known });
  return present === null ? totalsBySql(search, known) : totalsIn(present, askedOf(present, search));
}

/** The same by SQL, at any reader's day. */
export async function countDisputesBySql(search: DisputesSearch, known: Day | null): Promise<DisputesCounts> {
  const [totals, options] = await Promise.all([totalsBySql(search, known), readOptions(search, known)]);
  return { totals, options };
}

async function totalsBySql(search: DisputesSearch, known: Day | null): Promise<DisputesCounts["totals"]> {
  const rows = await readTotals(search, known);
  return { ...NONE, ...Object.fromEntries(rows.map(({ standing, total }) => [standing, total])) };
}

const NONE: Readonly<Record<Contested, number>> = { disputed: 0, ruled: 0, denied: 0 };

type Asked = {
  /** Null: any. */
  partnership: Uint32Array | null;
  org: Uint32Array | null;
  kinds: readonly string[] | null;
  standings: readonly Contested[];
};

function countIn(present: Present, search: DisputesSearch): DisputesCounts {
  const { deals, names } = present;
  const asked = askedOf(present, search);
  const perDeal = (among: Partial<Asked>) => {
    const counts = new Int32Array(deals.width);
    eachContested(present, { ...asked, ...among }, (deal) => {
      counts[deal] = (counts[deal] ?? 0) + 1;
    });
    return counts;
  };
  const kinds = new Map<string, number>();
  eachContested(present, { ...asked, kinds: null }, (_deal, kind) => {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  });
  return {
    totals: totalsIn(present, asked),
    options: {
      partnership: optionsOf(deals.summed("partnership", perDeal({ partnership: null })), names.partnership),
      kind: optionsOf(kinds, names.term),
      org: optionsOf(deals.summed("party", perDeal({ org: null })), names.org),
    },
  };
}

/** Totals are of every standing, whichever is asked for. */
function totalsIn(present: Present, asked: Asked): DisputesCounts["totals"] {
  const totals = { ...NONE };
  eachContested(present, { ...asked, standings: CONTESTED }, (_deal, _kind, standing) => {
    totals[standing] += 1;
  });
  return totals;
}

function askedOf({ deals, names }: Present, { partnership, org, kind, standing }: DisputesSearch): Asked {
  return {
    partnership:
      partnership === null ? null : deals.having("partnership", idsOf(names.partnership, [partnership])),
    org: org === null ? null : deals.having("party", idsOf(names.org, [org])),
    kinds: kind === null ? null : idsOf(names.term, [kind]),
    standings: standing === null ? CONTESTED : [standing],
  };
}

/** Calls with the deal, the id of the kind and the standing of each contested term that is asked for. */
function eachContested(
  { terms, kinds }: Present,
  asked: Asked,
  visit: (deal: number, kind: string, standing: Contested) => void,
): void {
  const isAmong = (words: Uint32Array | null, deal: number) => words === null || hasBit(words, deal);
  eachStanding(terms, asked.standings, (deal, number, standing) => {
    const kind = kinds[number - 1] ?? "";
    if (asked.kinds !== null && !asked.kinds.includes(kind)) return;
    if (isAmong(asked.partnership, deal) && isAmong(asked.org, deal)) visit(deal, kind, standing);
  });
}

/** The most frequent first, then by name. */
function optionsOf(counts: ReadonlyMap<string, number>, names: Names): DisputeOption[] {
  return [...counts]
    .flatMap(([id, count]) => {
      const name = names.get(id);
      return name ? [{ slug: name.slug, label: name.label, count }] : [];
    })
    .sort((a, b) => b.count - a.count || compareText(a.label, b.label));
}
