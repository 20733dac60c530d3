/**
 * Dated things as one story: in order of time, year by year.
 * Decides order and chapters only; knows nothing of what the things are.
 */
import { compareText } from "../text/compare-text";
import { groupBy } from "../text/maps";
import { edtfDate } from "./edtf";

export type Chapter<T> = {
  /** "2025"; null for what has no date. */
  year: string | null;
  entries: readonly T[];
};

/**
 * Chapters by the year of the first day a date may mean as written, undated things last. A wide date comes before the days
 * inside it ("2025" opens its year); things of one date keep the order they were handed in.
 */
export function toChapters<T>(things: readonly T[], dateOf: (thing: T) => string | null): Chapter<T>[] {
  const dated = things
    .map((thing) => ({ thing, key: orderKey(dateOf(thing)) }))
    .sort((a, b) => compareText(a.key, b.key));
  const chapters = groupBy(dated, ({ key }) => (key === UNDATED ? null : key.slice(0, 4)));
  return [...chapters].map(([year, own]) => ({ year, entries: own.map(({ thing }) => thing) }));
}

/** Sorts after every key that begins with a day. */
const UNDATED = "~";

function orderKey(edtf: string | null): string {
  if (edtf === null) return UNDATED;
  const { first, last } = edtfDate(edtf);
  // Widest first: a later last day must sort before an earlier one, so its digits are turned round.
  return `${first} ${last.replace(/\d/g, (digit) => String(9 - Number(digit)))}`;
}
