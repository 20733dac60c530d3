/**
 * Capacity in gigawatts: what is promised by which date, against what somebody claims to have delivered.
 * Decides by when a capacity is promised, and what a label calls delivered. Promises are set side by side and never added: a site, its
 * power, its chips and the cloud that rents it are often the same gigawatts.
 */

import { labelOf, toldLabel } from "@/lib/domain/text/translations";
import { dateFacts } from "../domain/dates/date-facts";
import { edtfDate } from "../domain/dates/edtf";
import { exactly, larger, NOTHING } from "../domain/obligations/band";
import { bandWords } from "../domain/obligations/band-words";
import type { Counted } from "../domain/obligations/count";
import { roleOf } from "../domain/obligations/label-roles";
import type { Obligation } from "../domain/obligations/obligation";
import type { ByFacts, CapacityFacts, NoteFacts } from "../domain/say/facts/drawn";
import { compareText } from "../domain/text/compare-text";
import { groupBy } from "../domain/text/maps";
import { compareDecimals } from "../domain/values/decimal";
import { sidesOf } from "./ahead";
import type { Bar, FigureRow, ScaledFigure } from "./figure";
import { notesFrom, wordsOf } from "./largest-obligations";
import { ENGLISH_BARS, type SaysBars } from "./says-bars";
import { scaleOf } from "./scale";
import { shareOf, stackOf } from "./stack";

/** A date by which something is to be done, as a deal states it; EDTF. `date` is null where sources contradict each other. */
export type Deadline = {
  deal: string;
  from: string | null;
  to: string | null;
  label: string;
  date: string | null;
};

const UNIT = "MW";
const DELIVERED = /\b(?:delivered|energi[sz]ed|in operation|operational|in service|brought online|live)\b/i;
/** "by the end of 2026", "online in 2026", "by 2030", "target for 2027". */
const LABEL_YEAR = /\b(?:by|in|for)(?: the end of)? (20\d\d)\b/i;

/** What the figure needs of a counted row; many of them are kept. */
export type Capacity = {
  row: Pick<
    Obligation,
    "id" | "term" | "kind" | "from" | "payer" | "payee" | "partnership" | "binding" | "measure" | "unit"
  > & { deal: Pick<Obligation["deal"], "slug"> };
  counts: Counted["counts"];
};

/** `by`: EDTF. */
type Dated = { one: Capacity; by: string | null; how: ByFacts; isDelivered: boolean };

export const MOST_PROMISES = 12;

/** The figure: promises with a date, the soonest first; those without are counted in a note. */
export function capacityByDate(
  counted: readonly Capacity[],
  { deadlines, whose }: { deadlines: readonly Deadline[]; whose: string | null },
  language: SaysBars = ENGLISH_BARS,
): ScaledFigure {
  const byDeal = groupBy(deadlines, ({ deal }) => deal);
  const all = counted.filter(isCapacity).map((one) => datedOf(one, byDeal.get(one.row.deal.slug) ?? []));
  const delivered = all.filter(({ isDelivered }) => isDelivered).sort(soonestFirst);
  const promised = all.filter(({ isDelivered }) => !isDelivered);
  const dated = promised.filter(({ by }) => by !== null).sort(soonestFirst);
  const shown = [...delivered.slice(0, MOST_PROMISES), ...dated.slice(0, MOST_PROMISES)];
  const scale = scaleOf(shown.reduce((most, { one }) => larger(most, one.counts?.top ?? "0"), "0"));
  return {
    id: "capacity-by-date",
    title: language.drawn.title({ is: "capacity", whose }),
    sentence: language.drawn.capacity({
      whose,
      deliveries: delivered.length,
      dated: dated.length,
      soonest: soonestOf(dated, language),
    }),
    bars: shown.map((each) => barOf(each, scale.whole, language)),
    ticks: scale.steps.map((step) => ({
      at: shareOf(step, scale.whole),
      words: bandWords(exactly(step), { measure: "capacity", unit: UNIT }, language),
    })),
    notes: notesOf({ dated, promised, delivered }).map(language.drawn.note),
  };
}

/** Of counted rows what the figure is made of, without the rest of each row. */
export function capacitiesOf(counted: readonly Counted[]): Capacity[] {
  return counted.filter(isCapacity).map(({ row, counts }) => {
    const { id, term, kind, from, payer, payee, partnership, binding, measure, unit, deal } = row;
    const { slug } = deal;
    return {
      row: { id, term, kind, from, payer, payee, partnership, binding, measure, unit, deal: { slug } },
      counts,
    };
  });
}

function isCapacity({ row, counts }: Capacity): boolean {
  return row.measure === "capacity" && counts !== null && row.unit === UNIT;
}

function datedOf(one: Capacity, deadlines: readonly Deadline[]): Dated {
  const { label } = one.row.term;
  if (DELIVERED.test(label)) return { one, by: one.row.from, how: { is: "delivered" }, isDelivered: true };
  // What the label says of this very capacity is nearer to it than a deadline of the deal.
  const year = LABEL_YEAR.exec(label)?.[1];
  if (year !== undefined) return { one, by: year, how: { is: "label", year }, isDelivered: false };
  const own = deadlines.filter((deadline) => belongs(deadline, one));
  const [only] = own;
  if (own.length !== 1 || !only) return { one, by: null, how: { is: "not_stated" }, isDelivered: false };
  const how: ByFacts = only.date === null ? { is: "disputed" } : { is: "stated", date: dateFacts(only.date) };
  return { one, by: only.date, how, isDelivered: false };
}

/** A deadline is that of a capacity of its deal between the same two, when both are of the whole or both of a part. */
function belongs({ from, to, label }: Deadline, { row }: Capacity): boolean {
  const sides = (a: string | null | undefined, b: string | null | undefined) =>
    [a ?? "", b ?? ""].sort().join(" ");
  const isPart = (text: string, kind: string) => roleOf(text, kind) === "part";
  return (
    sides(from, to) === sides(row.payer?.slug, row.payee?.slug) &&
    isPart(label, "") === isPart(row.term.label, row.kind.slug)
  );
}

function soonestFirst(a: Dated, b: Dated): number {
  const last = ({ by }: Dated) => (by === null ? "9" : edtfDate(by).last);
  return (
    compareText(last(a), last(b)) ||
    compareDecimals(b.one.counts?.top ?? "0", a.one.counts?.top ?? "0") ||
    compareText(a.one.row.id, b.one.row.id)
  );
}

function barOf({ one: { row, counts }, how }: Dated, whole: string, language: SaysBars): Bar {
  const sides = sidesOf(row) || row.partnership.name;
  const line: FigureRow = {
    key: row.id,
    what: language.drawn.named(sides, labelOf(row.term)),
    term: toldLabel(row.term),
    kind: language.vocabulary.termKind(row.kind.slug, row.kind.label),
    binding: row.binding,
    band: counts ?? NOTHING,
    measure: "capacity",
    unit: UNIT,
    remark: language.drawn.by(how),
    pick: { deal: [row.deal.slug], measure: "capacity" },
  };
  const note = `${labelOf(row.term)}, ${line.remark}`;
  const words = wordsOf([line], language);
  return {
    ...{ key: row.id, title: sides, note, words, term: toldLabel(row.term) },
    says: language.drawn.named(`${sides}, ${note}`, words),
    stretches: stackOf([line], whole),
  };
}

/** null: it has no amount. */
function soonestOf([first]: readonly Dated[], language: SaysBars): CapacityFacts["soonest"] {
  if (first?.one.counts == null) return null;
  const { row, counts } = first.one;
  return { sides: sidesOf(row), words: bandWords(counts, row, language), by: first.how };
}

type Left = Record<"dated" | "promised" | "delivered", readonly Dated[]>;

function notesOf({ dated, promised, delivered }: Left): NoteFacts[] {
  const disputed = promised.filter(({ how }) => how.is === "disputed").length;
  const counts = {
    later_deliveries: delivered.length - MOST_PROMISES,
    later_promises: dated.length - MOST_PROMISES,
    promises_undated: promised.length - dated.length - disputed,
    promises_disputed: disputed,
  };
  return [{ is: "not_added" }, ...notesFrom(counts)];
}
