import type { Clocks } from "@/lib/domain/dates/clocks";
import type { DatedStanding } from "@/lib/domain/standing/standing-since";
import { CONTESTED, type Contested, type DisputesSearch, disputesOrder } from "@/lib/url/disputes-search";
import type { DisputeSection, DisputesPageView, DisputeView } from "@/lib/views/disputes";
import { db } from "../../client";
import type { Prisma } from "../../generated/client";
import { toDisputes } from "../../map/dispute";
import { findRows, readingIn } from "../../rows/one-statement/find-rows";
import { dealWithTerms } from "../../rows/select";
import { toPage } from "../sql/keyset";
import { KeptWithReads } from "../sql/record-version";
import { countDisputes, totalDisputes } from "./disputes-counts";
import { contestedKeys } from "./disputes-sql";

/**
 * The terms that are contested at the reader's clock: disputed, ruled, denied, each list by the money at stake and by age.
 * A fixed number of queries, whatever the size.
 */

/** How many terms each list shows beside the others, and alone. */
const BESIDE: Readonly<Record<Contested, number>> = { disputed: 20, ruled: 8, denied: 8 };
const ALONE = 20;

type Query = { search: DisputesSearch; clocks: Clocks };
type Key = {
  termId: string;
  dealId: string;
  rank: number;
  stake: string;
  age: number;
  slug: string;
  place: number;
};

/** The page of disputes: all three lists, or one of them alone. */
export async function listDisputes({ search, clocks }: Query): Promise<DisputesPageView> {
  const wanted = search.standing === null ? CONTESTED : [search.standing];
  const { totals, options } = await countDisputes(search, clocks.known);
  const found = await Promise.all(
    wanted.map((standing) => readKeys(standing, { search, clocks }, totals[standing])),
  );
  const pages = wanted.map((standing, index) => toKeyPage(found[index] ?? [], standing, search));
  const views = await readViews(
    pages.flatMap((page) => page.rows),
    clocks,
  );
  const sections = wanted.map((standing, index): DisputeSection => {
    const { rows, previous, next } = pages[index] ?? { rows: [], previous: null, next: null };
    const items = rows.flatMap((row) => views.get(row.termId) ?? []);
    return { standing, items, previous, next, total: totals[standing] };
  });
  return { sections, options };
}

/** How many disputes are open at a reader's clock. */
export async function countOpenDisputes({ on, known }: Clocks): Promise<number> {
  const search: DisputesSearch = {
    ...{ partnership: null, kind: null, org: null, standing: null, sort: "stake", cursor: null },
    ...{ on, known },
  };
  return (await totalDisputes(search, known)).disputed;
}

function limitOf(standing: Contested, search: DisputesSearch): number {
  return search.standing === null ? BESIDE[standing] : ALONE;
}

function toKeyPage(found: readonly Key[], standing: Contested, search: DisputesSearch) {
  const placing = {
    limit: limitOf(standing, search),
    cursor: search.cursor,
    order: disputesOrder(standing, search.sort),
  };
  const keyOf = ({ rank, stake, age, slug, place }: Key) => [
    ...[String(rank), stake, String(age)],
    ...[slug, String(place)],
  ];
  return toPage(found, { ...placing, keyOf });
}

/** What many ask for, each of one list. */
const MOST_KEPT = 100;
const kept = new KeptWithReads<Key[]>(MOST_KEPT);

/** One list's terms beside its cursor: kept until the next save, since no day of the world changes which they are. */
function readKeys(standing: Contested, { search, clocks }: Query, total: number): Promise<Key[]> {
  const { partnership, kind, org, sort, cursor } = search;
  const narrowed = { search, known: clocks.known, limit: limitOf(standing, search) + 1, total };
  const key = [standing, partnership, kind, org, sort, cursor, narrowed.known, narrowed.limit];
  return kept.get(JSON.stringify(key), () => db().$queryRaw<Key[]>(contestedKeys(standing, narrowed)));
}

/** Whole deals for the terms shown (a term's sentence may speak of another's duration), and the history of their standing. */
async function readViews(keys: readonly Key[], clocks: Clocks): Promise<Map<string, DisputeView>> {
  const [deals, terms] = await Promise.all([
    findRows(readingIn(db(), clocks.lang), "deal", {
      where: { id: { in: [...new Set(keys.map((key) => key.dealId))] } },
      select: { ...dealWithTerms, id: true, partnership: { select: { slug: true, name: true } } },
    }),
    findRows(readingIn(db(), clocks.lang), "term", {
      where: { id: { in: keys.map((key) => key.termId) } },
      select: {
        id: true,
        key: true,
        dealId: true,
        standings: { where: { isCurrent: false }, select: spanFields },
      },
    }),
  ]);
  return new Map(
    deals.flatMap((deal) => {
      const own = terms.filter((term) => term.dealId === deal.id);
      const disputes = toDisputes(
        deal,
        new Map(own.map((term) => [term.key, term.standings.flatMap(toSpan)])),
        clocks,
      );
      return own.flatMap(({ id, key }) =>
        disputes.filter(({ term }) => term.key === key).map((view) => [id, view] as const),
      );
    }),
  );
}

const spanFields = { knownFrom: true, knownUntil: true, standing: true } satisfies Prisma.TermStandingSelect;

function toSpan({
  knownFrom,
  knownUntil,
  standing,
}: Prisma.TermStandingGetPayload<{ select: typeof spanFields }>): DatedStanding[] {
  return knownFrom ? [{ from: isoDay(knownFrom), until: knownUntil && isoDay(knownUntil), standing }] : [];
}

const isoDay = (date: Date) => date.toISOString().slice(0, 10);
