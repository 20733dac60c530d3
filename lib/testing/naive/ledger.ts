/**
 * The sums of a record worked out once more by a naive script: floats, lists, no band, no class. Written from the bundle's JSON and the
 * rules in words; of the ledger's own code it knows nothing.
 */

import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Bundle } from "@/lib/schema/bundle/bundle";
import { BINDINGS, first, isTotal, months, type Naive, naiveRows, PART, pairOf } from "./rows";

const dealDay = (row: Naive) => first(row.deal.effectiveOn ?? row.deal.announcedOn);
const asOf = (row: Naive) => [dealDay(row), row.from].sort().at(-1) ?? "";
const key = (row: Naive) => `${pairOf(row.term)} ${row.kind}`;
const isPart = (row: Naive) => !isTotal(row.term) && (PART.test(row.term.label) || row.rate !== null);
const firmness = (row: Naive) => BINDINGS.indexOf(row.deal.binding);
const sum = (list: Naive[], end: "low" | "high") => list.reduce((all, row) => all + row[end], 0);
const ofDeal = (row: Naive, rows: Naive[]) =>
  rows.filter((other) => !other.gone && key(other) === key(row) && other.deal === row.deal);

function dropReplaced(rows: Naive[]): void {
  for (const row of rows) {
    const ender = row.term.endedByDeal?.slug;
    row.gone = rows.some((other) => key(other) === key(row) && other.deal.slug === ender && !other.missing);
  }
}

function isHead(row: Naive, rows: Naive[]): boolean {
  if (row.missing || row.gone) return false;
  if (isTotal(row.term)) return true;
  const own = ofDeal(row, rows);
  return !isPart(row) && own.length > 1 && own.filter((other) => !isPart(other)).length === 1;
}

function liesIn(row: Naive, head: Naive): boolean {
  if (row === head || row.gone || key(row) !== key(head) || ![head.unit, ""].includes(row.unit)) return false;
  if (row.deal === head.deal) return isTotal(head.term) || isPart(row);
  return isTotal(head.term) && row.from !== "" && asOf(row) <= asOf(head) && isBefore(row, head);
}

function isBefore(row: Naive, head: Naive): boolean {
  return (
    row.chain === head.chain ||
    /\b(so far|to date|since \d{4}|cumulative|all of|total invested)\b/i.test(head.term.label) ||
    (head.from < dealDay(head) && row.from >= head.from)
  );
}

function settle(head: Naive, within: Naive[]): void {
  const firmer = within.filter((row) => firmness(row) > firmness(head));
  const alike = sum(
    within.filter((row) => firmness(row) === firmness(head)),
    "low",
  );
  head.low = firmer.some(({ open }) => open) ? 0 : Math.max(0, head.low - sum(firmer, "high"));
  head.high = Math.max(0, head.high - sum(firmer, "low"));
  head.low = Math.max(head.low, head.open ? alike : Math.min(alike, head.high));
  head.high = Math.max(head.high, head.low);
  for (const row of within) row.gone = !firmer.includes(row);
  head.holds = within.flatMap((row) => (row.gone ? [row, ...row.holds] : []));
  for (const row of firmer) row.missing = false;
}

/** Leaves out what lies in another amount, the totals in order of time. */
function naiveCount(rows: Naive[]): Naive[] {
  dropReplaced(rows);
  const heads = rows
    .filter((row) => isHead(row, rows))
    .sort((a, b) => asOf(a).localeCompare(asOf(b)) || a.high - b.high || (a.id < b.id ? -1 : 1));
  for (const head of heads)
    if (!head.gone)
      settle(
        head,
        rows.filter((row) => liesIn(row, head)),
      );
  for (const row of rows.filter(({ rate }) => rate !== null))
    row.gone ||= ofDeal(row, rows).some((other) => other.rate === null && !other.missing);
  return rows.filter(({ gone }) => !gone);
}

function naiveSums(rows: Naive[]): NaiveSums {
  const sums: NaiveSums = new Map();
  for (const row of rows) {
    const unit = row.unit || (rows.find((other) => other.unit !== "" && key(other) === key(row))?.unit ?? "");
    const name = `${key(row)} ${unit} ${row.deal.binding}`;
    const { low, high, open } = sums.get(name) ?? { low: 0, high: 0, open: false };
    sums.set(name, { low: low + row.low, high: high + row.high, open: open || row.open || row.missing });
  }
  return sums;
}

type Share = { year: number; low: number; high: number };

/** Evenly over the months of a known span; null: there is none. */
function spread({ from, until }: Naive, { low, high }: { low: number; high: number }): Share[] | null {
  if (until === null || from === "" || until <= from) return null;
  const shares: Share[] = [];
  for (let year = Number(from.slice(0, 4)); `${year}-01-01` < until; year += 1) {
    const [start, end] = [`${year}-01-01`, `${year + 1}-01-01`];
    const part =
      months([from, start].sort()[1] ?? from, [until, end].sort()[0] ?? until) / months(from, until);
    shares.push({ year, low: low * part, high: high * part });
  }
  return shares;
}

/** A sum without a span is spread as the parts that lie in it are, where those do not exceed it. */
function sharesOf(row: Naive): Share[] {
  const own = spread(row, row);
  if (own !== null || row.missing) return own ?? [];
  const parts = row.holds.flatMap((part) =>
    part.missing && part.stated.high === 0 ? [] : (spread(part, part.stated) ?? []),
  );
  const total = parts.reduce((all, { high }) => all + high, 0);
  return total <= row.high + 1 ? parts : [];
}

/** Name → ends. A year's name: year, payer, payee, kind, unit, firmness. */
export type NaiveSums = Map<string, { low: number; high: number; open: boolean }>;

function naiveYears(rows: Naive[]): NaiveSums {
  const years: NaiveSums = new Map();
  for (const row of rows) {
    const { term, kind, unit, deal } = row;
    for (const { year, low, high } of sharesOf(row)) {
      const name = [year, term.from?.slug ?? "", term.to?.slug ?? "", kind, unit, deal.binding].join(" ");
      const known = years.get(name) ?? { low: 0, high: 0, open: false };
      years.set(name, { low: known.low + low, high: known.high + high, open: false });
    }
  }
  return years;
}

/** Every sum of money (payer, payee, kind, unit, firmness), and every year of each. */
export function naiveLedger(bundle: Bundle, clocks: Clocks): { sums: NaiveSums; years: NaiveSums } {
  const counted = naiveCount(naiveRows(bundle, clocks));
  return { sums: naiveSums(counted), years: naiveYears(counted) };
}
