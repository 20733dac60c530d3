import type { AskedClocks, Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import { threadsOfDeals } from "@/lib/domain/obligations/deal-threads";
import type { Lump } from "@/lib/domain/obligations/lumps/lump";
import { slugNumbers } from "@/lib/runtime/record-reads";
import { Turns } from "@/lib/runtime/turns";
import type { CountingQuery } from "@/lib/url/ledger/counting-params";
import { ALL_OF_LEDGER, type LedgerMeasure, type LedgerSearch } from "@/lib/url/ledger/ledger-search";
import { Prisma } from "../../generated/client";
import { KeptByVersion } from "../sql/record-version";
import { type CountedSide, countSide, type Walk } from "./count-side";
import { countedBy, countedNow, countedOn } from "./counted-days";
import { countingOf } from "./counting-of";
import { isRecordKept, type KeptRecord, type KeptSide, keptRecord, recordIfKept } from "./kept-sides";
import { namedIds, scopeSql } from "./ledger-sql";
import { firstListed } from "./listed-rows";
import { readAmendments } from "./read-rows";
import { listSides, readSides } from "./read-sides";

/**
 * The sides of the ledger that a view is summed from. Nothing is summed over two payers or payees, so a part of the sides is counted as
 * the whole counts it.
 * Decides the road: what today's reader knows is kept, and counted for whatever day is asked; other days of knowledge are read. Other
 * rules, rates, single deals, and partnerships (which are counted by themselves) are counted when they are asked for, one after another,
 * and kept until the next save, the newest few.
 */

export type LedgerAsk = Pick<LedgerSearch, "payer" | "payee" | "org" | "partnership" | "deal" | "measure"> &
  CountingQuery;

/** All money, or all of another measure. */
export function everything(measure: LedgerMeasure = "money"): LedgerAsk {
  return { ...ALL_OF_LEDGER, measure };
}

/** Whether it is counted from what is kept, sooner than the database would count its rows. */
export function isCounted(ask: LedgerAsk, asked: AskedClocks): boolean {
  const { rules, rate, deal } = ask;
  const isOfToday = rules === null && rate.length === 0 && deal.length === 0 && asked.known === null;
  return isUsual(ask, asked) || (isOfToday && isRecordKept());
}

/** Whether today's kept ledger answers it. */
function isUsual({ rules, rate, partnership, deal }: LedgerAsk, { on, known, today }: AskedClocks): boolean {
  return isPlain({ rules, rate, partnership, deal }) && known === null && on === today;
}

/**
 * The ids of the first rows of a list, the largest first, from what is kept; null where it tells no such list: in another order, of
 * another day of knowledge, or narrowed by what rows say themselves.
 */
export async function listedIds(search: LedgerSearch, asked: AskedClocks): Promise<string[] | null> {
  const record = isListed(search, asked) ? await recordIfKept() : null;
  const lists = record === null ? [null] : sidesOf(record, search).map(({ listed }) => listed);
  if (!lists.every((one) => one !== null)) return null;
  const { inForce, partnership: partnerships, cursor, limit } = search;
  const [, top = "", id = ""] = cursor?.key ?? [];
  const ask = { on: asked.on, inForce, partnerships, limit: limit + 1 };
  return firstListed(lists, { ...ask, after: cursor && { top, id } });
}

function isListed(search: LedgerSearch, { known }: AskedClocks): boolean {
  const { kind, binding, standing, from, to, sort } = search;
  const isNarrowed = kind.length + binding.length + standing.length > 0 || from !== null || to !== null;
  return sort === "-amount" && known === null && isPlain({ ...search, partnership: [] }) && !isNarrowed;
}

/** The sides between the parties asked about; narrowed no further. */
export async function countedSides(ask: LedgerAsk, asked: AskedClocks): Promise<readonly CountedSide[]> {
  if (isUsual(ask, asked)) return (await countedNow(asked.on)).filter(isAsked(ask));
  const { on, known } = asked;
  const record = known === null && isPlain(ask) ? await recordOf(ask) : null;
  if (record !== null) return countedOn(on, sidesOf(record, ask), record);
  const { payer, payee, org, partnership, deal, measure, rules, rate } = ask;
  const key = JSON.stringify([payer, payee, org, partnership, deal, measure, rules, rate, on, known]);
  return counted.get(key, () => countAsked(ask, { on, known }));
}

/** Counted when asked: each takes what its sums take, which is little, and the sides of a record of any size are few of these. */
const MOST_COUNTED = 6;
const counted = new KeptByVersion<readonly CountedSide[]>(MOST_COUNTED);

/** One after another, so that many who ask for the past leave the others their time. */
const turns = new Turns();

/** What is kept of the record; null where it is not yet and so few sides are asked for that they are read sooner by themselves. */
function recordOf({ payer, payee, org, partnership, deal }: LedgerAsk): Promise<KeptRecord | null> {
  const isNarrow = [payer, payee, org, partnership, deal].some(({ length }) => length > 0);
  return isNarrow ? recordIfKept() : keptRecord();
}

/** The state of the record is asked for anew here: what is made may be newer than what it is kept under, and never older. */
async function countAsked(ask: LedgerAsk, clocks: Clocks): Promise<readonly CountedSide[]> {
  const record = clocks.known === null ? await recordOf(ask) : null;
  return record === null ? turns.take(() => countRead(ask, clocks)) : countKept(ask, clocks.on, record);
}

/** Whether whole sides are asked for, by the rules that hold. */
function isPlain({
  rules,
  rate,
  partnership,
  deal,
}: Pick<LedgerAsk, "rules" | "rate" | "partnership" | "deal">): boolean {
  return rules === null && rate.length === 0 && partnership.length === 0 && deal.length === 0;
}

/** The kept sides that may have a row of what is asked. */
function sidesOf({ sides }: KeptRecord, ask: LedgerAsk): KeptSide[] {
  const isBetween = isAsked(ask);
  return [...sides.values()].filter(
    ({ side, payer, payee, partnerships }) =>
      isBetween({ side, payer: payer?.slug ?? null, payee: payee?.slug ?? null }) &&
      (ask.partnership.length === 0 || partnerships.some((slug) => ask.partnership.includes(slug))),
  );
}

/** Of today's record, from memory. */
async function countKept(ask: LedgerAsk, on: Day, record: KeptRecord): Promise<readonly CountedSide[]> {
  const counting = await countingOf(ask, null);
  const { partnership, deal } = ask;
  const { threads } = record;
  const numbers = slugNumbers(deal);
  const sides = sidesOf(record, ask).filter(
    ({ deals }) => deal.length === 0 || numbers.some((number) => deals.includes(number)),
  );
  const isUsualCount = ask.rules === null && ask.rate.length === 0 && deal.length === 0;
  // All of a side's rows are some partnerships' own: then it is counted as it always is.
  const isWhole = ({ partnerships }: KeptSide) =>
    isUsualCount && partnerships.every((slug) => partnership.includes(slug));
  const whole = await countedOn(on, sides.filter(isWhole), record);
  const parts = sides.filter((side) => !isWhole(side));
  const counted = await countedBy(parts, {
    ...{ on, counting, threads, partnerships: partnership },
    ...keepingOf(deal),
  });
  return [...whole, ...counted];
}

/** Of another day of knowledge, or of a part that is asked for before all is kept: from the database. */
async function countRead(ask: LedgerAsk, clocks: Clocks): Promise<readonly CountedSide[]> {
  const { deal } = ask;
  const [counting, ids] = await Promise.all([countingOf(ask, clocks.known), namedIds(ask)]);
  const within = scopeSql(ask, ids);
  const where = deal.length === 0 ? within : Prisma.sql`${within} AND d.slug = ANY(${[...deal]}::text[])`;
  const [sides, amendments] = await Promise.all([listSides(where, clocks), readAmendments()]);
  const walk = { on: clocks.on, counting, threads: threadsOfDeals(amendments), ...keepingOf(deal) };
  const found: CountedSide[] = [];
  for await (const side of readSides(sides, { clocks, within })) found.push(countSide(side, walk));
  return found;
}

/** What is kept of the counted rows where deals are asked for: all others count, and are not shown. */
function keepingOf(deals: readonly string[]): Pick<Walk, "keep"> {
  return deals.length === 0 ? {} : { keep: ({ row }) => deals.includes(row.deal.slug) };
}

type Between = Pick<CountedSide, "side" | "payer" | "payee">;

function isAsked({ payer, payee, org, measure }: LedgerAsk): (one: Between) => boolean {
  const among = (list: readonly string[], ...sides: readonly (string | null)[]) =>
    list.length === 0 || sides.some((side) => side !== null && list.includes(side));
  return (one) =>
    one.side.measure === measure &&
    among(payer, one.payer) &&
    among(payee, one.payee) &&
    among(org, one.payer, one.payee);
}

/** All lumps of some sides. */
export function lumpsIn(sides: readonly CountedSide[]): Lump[] {
  return sides.flatMap(({ lumps }) => lumps);
}
