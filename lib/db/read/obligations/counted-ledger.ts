import type { AskedClocks, Clocks } from "@/lib/domain/dates/clocks";
import { threadsOfDeals } from "@/lib/domain/obligations/deal-threads";
import type { Lump } from "@/lib/domain/obligations/lumps/lump";
import { Turns } from "@/lib/runtime/turns";
import type { CountingQuery } from "@/lib/url/ledger/counting-params";
import { ALL_OF_LEDGER, type LedgerMeasure, type LedgerSearch } from "@/lib/url/ledger/ledger-search";
import { Prisma } from "../../generated/client";
import { KeptByVersion } from "../sql/record-version";
import { countedNow } from "./counted-now";
import { countingOf } from "./counting-of";
import { namedIds, scopeSql } from "./ledger-sql";
import { listSides, readAmendments } from "./read-rows";
import { type CountedSide, walkSides } from "./walk-sides";

/**
 * The sides of the ledger that a view is summed from. Nothing is summed over two payers or payees, so a part of the sides is counted as
 * the whole counts it.
 * Decides the road: today's ledger is kept; past days, other rules, rates, single deals, and partnerships (which are counted by
 * themselves) are counted when they are asked for, one after another, and kept until the next save, the newest few.
 */

export type LedgerAsk = Pick<LedgerSearch, "payer" | "payee" | "org" | "partnership" | "deal" | "measure"> &
  CountingQuery;

/** All money, or all of another measure. */
export function everything(measure: LedgerMeasure = "money"): LedgerAsk {
  return { ...ALL_OF_LEDGER, measure };
}

/** Whether today's kept ledger answers it. */
export function isUsual(
  { rules, rate, partnership, deal }: LedgerAsk,
  { on, known, today }: AskedClocks,
): boolean {
  const isPlain = rules === null && rate.length === 0 && known === null && on === today;
  return isPlain && partnership.length === 0 && deal.length === 0;
}

/** The sides between the parties asked about; narrowed no further. */
export async function countedSides(ask: LedgerAsk, asked: AskedClocks): Promise<readonly CountedSide[]> {
  if (isUsual(ask, asked)) {
    const { sides } = await countedNow(asked.on);
    return sides.filter(
      ({ side, payer, payee }) => side.measure === ask.measure && isBetween({ payer, payee }, ask),
    );
  }
  const { payer, payee, org, partnership, deal, measure, rules, rate } = ask;
  const { today: _, ...clocks } = asked;
  const key = JSON.stringify([payer, payee, org, partnership, deal, measure, rules, rate, clocks]);
  return counted.get(key, () => turns.take(() => countAsked(ask, clocks)));
}

/** Counted when asked: each takes what its sums take, which is little, and the sides of a record of any size are few of these. */
const MOST_COUNTED = 6;
const counted = new KeptByVersion<readonly CountedSide[]>(MOST_COUNTED);

/** One after another, so that many who ask for the past leave the others their time. */
const turns = new Turns();

async function countAsked(ask: LedgerAsk, clocks: Clocks): Promise<readonly CountedSide[]> {
  const { deal } = ask;
  const [counting, ids] = await Promise.all([countingOf(ask, clocks.known), namedIds(ask)]);
  const within = scopeSql(ask, ids);
  const where = deal.length === 0 ? within : Prisma.sql`${within} AND d.slug = ANY(${[...deal]}::text[])`;
  const [sides, amendments] = await Promise.all([listSides(where, clocks), readAmendments()]);
  const threads = threadsOfDeals(amendments);
  const keep = deal.length === 0 ? {} : { keep: isOfDeals(deal) };
  const found: CountedSide[] = [];
  for await (const side of walkSides(sides, { clocks, counting, threads, within, ...keep })) found.push(side);
  return found;
}

function isOfDeals(deals: readonly string[]) {
  return ({ row }: { row: { deal: { slug: string } } }) => deals.includes(row.deal.slug);
}

type Sides = { payer: string | null; payee: string | null };

function isBetween({ payer, payee }: Sides, ask: Pick<LedgerAsk, "payer" | "payee" | "org">): boolean {
  const among = (list: readonly string[], ...sides: readonly (string | null)[]) =>
    list.length === 0 || sides.some((side) => side !== null && list.includes(side));
  return among(ask.payer, payer) && among(ask.payee, payee) && among(ask.org, payer, payee);
}

/** All lumps of some sides. */
export function lumpsIn(sides: readonly CountedSide[]): Lump[] {
  return sides.flatMap(({ lumps }) => lumps);
}
