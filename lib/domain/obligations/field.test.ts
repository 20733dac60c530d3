import { describe, expect, it } from "vitest";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { LEDGER_CLOCKS } from "@/lib/testing/ledger";
import type { AssessedTerm } from "../terms/term";
import { countObligations } from "./count";
import { groupSumsOf } from "./groups";
import type { LedgerDeal } from "./obligation";
import { obligationsOf } from "./obligations-of";
import { sumsOf } from "./sums";

/**
 * The sums of the shipped record, worked out once more by a naive script: floats, lists, no band, no class. It shares nothing with the
 * ledger but what each term's claims amount to.
 */

const { deals, threads } = fieldLedger(readFieldBundle(), LEDGER_CLOCKS);
const counted = countObligations(obligationsOf(deals), { threads });
const BINDINGS = ["rumored", "letter_of_intent", "announced", "signed"];
const TOTAL = /\b(totals?|together|combined|cumulative|overall|altogether|all of)\b/i;
const PART =
  /\b(part|portion|tranche|instal?lments?|notes?|phase|remainder|first|initial|second|third|upfront|share)\b/i;

type Naive = {
  id: string;
  deal: LedgerDeal;
  term: AssessedTerm["term"];
  kind: string;
  unit: string;
  low: number;
  high: number;
  open: boolean;
  rate: number | null;
  missing: boolean;
  from: string;
  until: string | null;
  gone: boolean;
};

const first = (edtf: string | null): string => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? "");
  return match ? `${match[1]}-${match[2] ?? "01"}-${match[3] ?? "01"}` : "";
};
const months = (a: string, b: string) => {
  const at = (day: string) => {
    const [y = 0, m = 1, d = 1] = day.split("-").map(Number);
    return y * 12 + m - 1 + (d - 1) / new Date(Date.UTC(y, m, 0)).getUTCDate();
  };
  return at(b) - at(a);
};
const sameTwo = (a: AssessedTerm["term"], b: AssessedTerm["term"]) =>
  [a.from?.slug ?? "", a.to?.slug ?? ""].sort().join() ===
  [b.from?.slug ?? "", b.to?.slug ?? ""].sort().join();

function amountOf({ reading }: AssessedTerm) {
  const said =
    reading.standing === "disputed"
      ? reading.sides.filter((side) => side.contested)
      : [{ stance: "asserts", value: reading.value ?? { type: reading.state } }];
  const money = said.flatMap(({ stance, value }) =>
    stance === "asserts" && value.type === "money" ? [value] : [],
  );
  if (money.length === 0) return null;
  const denied = said.some(({ stance, value }) => stance === "denies" || value.type === "none");
  const amounts = money.map(({ amount }) => Number(amount));
  const lows = money.map(({ amount, qualifier }) => (qualifier === "up_to" ? 0 : Number(amount)));
  return {
    unit: money[0]?.currency ?? "",
    rate: money[0]?.period ?? null,
    low: denied ? 0 : Math.min(...lows),
    high: Math.max(...amounts),
    open: money.some(({ qualifier }) => ["at_least", "more_than"].includes(qualifier)),
  };
}

const MONEY = ["spend_commitment", "investment", "total_program"];
const isSilent = ({ reading }: AssessedTerm) =>
  ["undisclosed", "redacted"].includes(reading.state) && reading.standing !== "unknown";
const isTotal = (term: AssessedTerm["term"]) =>
  TOTAL.test(term.label) || (term.kind.slug === "total_program" && !PART.test(term.label));
const pairOf = ({ from, to }: AssessedTerm["term"]) => `${from?.slug ?? ""} ${to?.slug ?? ""}`;

function isOwed(one: AssessedTerm): boolean {
  const live = one.inForce !== "no" && one.reading.standing !== "denied";
  return live && MONEY.includes(one.term.kind.slug) && (amountOf(one) !== null || isSilent(one));
}

/** A programme's total goes with the one kind that its deal has between the same two. */
function kindOf({ term }: AssessedTerm, deal: LedgerDeal): string {
  if (term.kind.slug !== "total_program" || !isTotal(term)) return term.kind.slug;
  const beside = deal.terms.filter(
    (other) =>
      ["spend_commitment", "investment"].includes(other.term.kind.slug) &&
      pairOf(other.term) === pairOf(term) &&
      (amountOf(other) !== null || isSilent(other)),
  );
  const kinds = [...new Set(beside.map((other) => other.term.kind.slug))];
  return kinds.length === 1 ? (kinds[0] ?? "") : term.kind.slug;
}

function untilOf({ term }: AssessedTerm, deal: LedgerDeal, kind: string): string | null {
  if (term.inForceUntil) return first(term.inForceUntil);
  if (kind === "investment") return null;
  return deal.endsOn ? first(deal.endsOn) : lengthEnd(term, deal);
}

function lengthEnd(term: AssessedTerm["term"], deal: LedgerDeal): string | null {
  const lengths = deal.terms.filter(
    (other) => other.term.kind.slug === "duration" && other.reading.value && sameTwo(other.term, term),
  );
  const length = lengths.length === 1 ? lengths[0]?.reading.value : null;
  if (length?.type === "date") return length.qualifier === "from" ? null : first(length.date);
  return length?.type === "duration" ? later(startOf(term, deal), length.months) : null;
}

function startOf({ inForceFrom }: AssessedTerm["term"], deal: LedgerDeal): string {
  return first(inForceFrom ?? deal.effectiveOn ?? deal.announcedOn);
}

function later(day: string, by: number): string | null {
  if (day === "") return null;
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-${day.slice(8)}`;
}

function timesAYear(one: AssessedTerm): number | null {
  const amount = amountOf(one);
  if (amount === null) return null;
  if (amount.rate) return { month: 12, quarter: 4, year: 1 }[amount.rate];
  if (/\b(monthly|a month|per month)\b/i.test(one.term.label)) return 12;
  return /\b(yearly|annual|a year|per year)\b/i.test(one.term.label) ? 1 : null;
}

function naiveRow(one: AssessedTerm, deal: LedgerDeal): Naive {
  const { term } = one;
  const amount = amountOf(one) ?? { unit: "", low: 0, high: 0, open: false };
  const kind = kindOf(one, deal);
  const [from, until, rate] = [startOf(term, deal), untilOf(one, deal, kind), timesAYear(one)];
  const spanned = until === null ? null : months(from, until) / 12;
  const times = rate === null ? 1 : spanned === null ? null : rate * spanned;
  return {
    id: `${deal.deal.slug}/${term.key}`,
    ...{ deal, term, kind, from, until, rate },
    ...{ unit: amount.unit, open: amount.open },
    low: one.inForce === "possibly" ? 0 : amount.low * (times ?? 0),
    high: amount.high * (times ?? 0),
    missing: amountOf(one) === null || times === null,
    gone: false,
  };
}

function naiveRows(): Naive[] {
  return deals.flatMap((deal) => deal.terms.filter(isOwed).map((one) => naiveRow(one, deal)));
}

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
    row.gone = rows.some(
      (other) => key(other) === key(row) && other.deal.deal.slug === ender && !other.missing,
    );
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
    threads.rootOf(row.deal.deal.slug) === threads.rootOf(head.deal.deal.slug) ||
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

function naiveSums(rows: Naive[]) {
  const sums = new Map<string, { low: number; high: number; open: boolean }>();
  for (const row of rows) {
    const unit = row.unit || (rows.find((other) => other.unit !== "" && key(other) === key(row))?.unit ?? "");
    const name = `${key(row)} ${unit} ${row.deal.binding}`;
    const { low, high, open } = sums.get(name) ?? { low: 0, high: 0, open: false };
    sums.set(name, { low: low + row.low, high: high + row.high, open: open || row.open || row.missing });
  }
  return [...sums].map(([name, { low, high, open }]) => ({
    ...{ key: name, open },
    low: Math.round(low),
    high: Math.round(high),
  }));
}

function naiveYears(rows: Naive[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const { from, until, high, missing, term, kind, unit, deal } of rows) {
    if (missing || until === null || until <= from) continue;
    for (let year = Number(from.slice(0, 4)); `${year}-01-01` < until; year += 1) {
      const [start, end] = [`${year}-01-01`, `${year + 1}-01-01`];
      const part =
        months([from, start].sort()[1] ?? from, [until, end].sort()[0] ?? until) / months(from, until);
      const name = [year, term.from?.slug, kind, unit, deal.binding].join(" ");
      years.set(name, (years.get(name) ?? 0) + high * part);
    }
  }
  return years;
}

describe("the ledger of the shipped record", () => {
  const rows = naiveCount(naiveRows());

  it("has the sums and bands of the naive script, every one", () => {
    const sums = sumsOf(counted, { threads }).filter(({ measure }) => measure === "money");
    const told = sums.map(({ payer, payee, kind, unit, binding, band }) => ({
      key: `${payer?.slug ?? ""} ${payee?.slug ?? ""} ${kind.slug} ${unit} ${binding}`,
      low: Math.round(Number(band.low)),
      high: Math.round(Number(band.top)),
      open: band.open !== null,
    }));
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
    expect(told.sort(byKey)).toEqual(naiveSums(rows).sort(byKey));
    expect(told.length).toBeGreaterThan(40);
  });

  it("has the yearly stack of the naive script where a sum has a known span", () => {
    const spread = new Map(
      groupSumsOf(counted, "year", { threads }).map(({ year, payer, kind, unit, binding, band }) => [
        [year, payer?.slug, kind.slug, unit, binding].join(" "),
        Number(band.top),
      ]),
    );
    const naive = naiveYears(rows);
    for (const [year, amount] of naive)
      expect((spread.get(year) ?? 0) / amount, year).toBeGreaterThan(0.999_999);
    expect(naive.size).toBeGreaterThan(30);
  });

  it("keeps the letter of intent out of every signed total, and adds neither Stargate to Oracle nor payer to payer", () => {
    const sums = sumsOf(counted, { threads });
    const of = (...[payer, payee, binding]: string[]) =>
      sums
        .filter(
          (one) => [one.payer?.slug, one.payee?.slug, one.binding].join() === [payer, payee, binding].join(),
        )
        .map(({ kind, band }) => `${kind.slug} ${band.low}-${band.top}`);
    expect(of("nvidia", "openai", "letter_of_intent")).toContain("investment 0-100000000000");
    expect(of("nvidia", "openai", "signed").join()).not.toContain("investment");
    expect(of("openai", "oracle", "signed")).toContain("spend_commitment 310000000000-310000000000");
    expect(of("softbank", "openai", "announced")).toContain("total_program 500000000000-500000000000");
    expect(of("microsoft", "openai", "signed")).toContain("investment 13000000000-13000000000");
  });
});
