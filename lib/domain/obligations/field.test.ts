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

function naiveRows(): Naive[] {
  return deals.flatMap((deal) => {
    const start = deal.effectiveOn ?? deal.announcedOn;
    return deal.terms.flatMap((one): Naive[] => {
      const { term, reading } = one;
      const amount = amountOf(one);
      const silent = ["undisclosed", "redacted"].includes(reading.state) && reading.standing !== "unknown";
      if (!["spend_commitment", "investment", "total_program"].includes(term.kind.slug)) return [];
      if ((amount === null && !silent) || one.inForce === "no" || reading.standing === "denied") return [];
      const beside = deal.terms.filter(
        (other) =>
          ["spend_commitment", "investment"].includes(other.term.kind.slug) &&
          other.term.from?.slug === term.from?.slug &&
          other.term.to?.slug === term.to?.slug &&
          (amountOf(other) !== null || ["undisclosed", "redacted"].includes(other.reading.state)),
      );
      const kinds = [...new Set(beside.map((other) => other.term.kind.slug))];
      const isTotal =
        TOTAL.test(term.label) || (term.kind.slug === "total_program" && !PART.test(term.label));
      const kind =
        term.kind.slug === "total_program" && isTotal && kinds.length === 1
          ? (kinds[0] ?? "")
          : term.kind.slug;
      const lengths = deal.terms.filter(
        (other) => other.term.kind.slug === "duration" && other.reading.value && sameTwo(other.term, term),
      );
      const from = first(term.inForceFrom ?? start);
      const length = lengths.length === 1 ? lengths[0]?.reading.value : null;
      let until: string | null = term.inForceUntil ? first(term.inForceUntil) : null;
      if (until === null && kind !== "investment") {
        if (deal.endsOn) until = first(deal.endsOn);
        else if (length?.type === "duration" && from !== "") {
          const [y = 0, m = 1, d = "01"] = [
            Number(from.slice(0, 4)),
            Number(from.slice(5, 7)),
            from.slice(8),
          ];
          const index = y * 12 + m - 1 + length.months;
          until = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-${d}`;
        } else if (length?.type === "date" && length.qualifier !== "from") until = first(length.date);
      }
      const label = /\b(monthly|a month|per month)\b/i.test(term.label)
        ? 12
        : /\b(yearly|annual|a year|per year)\b/i.test(term.label)
          ? 1
          : null;
      const period = amount?.rate ? { month: 12, quarter: 4, year: 1 }[amount.rate] : amount ? label : null;
      const times = period === null ? 1 : until === null ? null : (period * months(from, until)) / 12;
      const possible = one.inForce === "possibly";
      return [
        {
          id: `${deal.deal.slug}/${term.key}`,
          ...{ deal, term, kind, from, until },
          unit: amount?.unit ?? "",
          low: possible ? 0 : (amount?.low ?? 0) * (times ?? 0),
          high: (amount?.high ?? 0) * (times ?? 0),
          open: amount?.open ?? false,
          rate: period,
          missing: amount === null || times === null,
          gone: false,
        },
      ];
    });
  });
}

/** Leaves out what lies in another amount, the totals in order of time. */
function naiveCount(rows: Naive[]): Naive[] {
  const dealDay = (row: Naive) => first(row.deal.effectiveOn ?? row.deal.announcedOn);
  const asOf = (row: Naive) => [dealDay(row), row.from].sort().at(-1) ?? "";
  const key = (row: Naive) => [row.term.from?.slug, row.term.to?.slug, row.kind].join();
  const wholeOf = (row: Naive) =>
    rows.filter((other) => !other.gone && key(other) === key(row) && other.deal === row.deal);
  const totalLike = (row: Naive) =>
    TOTAL.test(row.term.label) || (row.term.kind.slug === "total_program" && !PART.test(row.term.label));
  const isPart = (row: Naive) => !totalLike(row) && (PART.test(row.term.label) || row.rate !== null);
  for (const row of rows) {
    const ender = row.term.endedByDeal?.slug;
    if (
      ender &&
      rows.some((other) => key(other) === key(row) && other.deal.deal.slug === ender && !other.missing)
    )
      row.gone = true;
  }
  const heads = rows
    .filter((row) => !row.missing && !row.gone)
    .filter((row) => {
      if (totalLike(row)) return true;
      const wholes = wholeOf(row).filter((other) => !isPart(other));
      return !isPart(row) && wholes.length === 1 && wholeOf(row).length > 1;
    })
    .sort((a, b) => asOf(a).localeCompare(asOf(b)) || a.high - b.high || (a.id < b.id ? -1 : 1));
  for (const head of heads) {
    if (head.gone) continue;
    const within = rows.filter((row) => {
      if (row === head || row.gone || key(row) !== key(head)) return false;
      if (row.unit !== head.unit && row.unit !== "") return false;
      if (row.deal === head.deal) return totalLike(head) || isPart(row);
      if (!totalLike(head) || row.from === "" || asOf(row) > asOf(head)) return false;
      return (
        threads.rootOf(row.deal.deal.slug) === threads.rootOf(head.deal.deal.slug) ||
        /\b(so far|to date|since \d{4}|cumulative|all of|total invested)\b/i.test(head.term.label) ||
        (head.from < dealDay(head) && row.from >= head.from)
      );
    });
    const firmness = (row: Naive) => BINDINGS.indexOf(row.deal.binding);
    const firmer = within.filter((row) => firmness(row) > firmness(head));
    const sum = (list: Naive[], end: "low" | "high") => list.reduce((all, row) => all + row[end], 0);
    const alike = sum(
      within.filter((row) => firmness(row) === firmness(head)),
      "low",
    );
    head.low = firmer.some(({ open }) => open) ? 0 : Math.max(0, head.low - sum(firmer, "high"));
    head.high = Math.max(0, head.high - sum(firmer, "low"));
    head.low = Math.max(head.low, head.open ? alike : Math.min(alike, head.high));
    head.high = Math.max(head.high, head.low);
    for (const row of within) if (!firmer.includes(row)) row.gone = true;
    for (const row of firmer) row.missing = false;
  }
  for (const row of rows)
    if (
      row.rate !== null &&
      wholeOf(row).some((other) => other !== row && other.rate === null && !other.missing)
    )
      row.gone = true;
  return rows.filter(({ gone }) => !gone);
}

describe("the ledger of the shipped record", () => {
  const rows = naiveCount(naiveRows());

  it("has the sums and bands of the naive script, every one", () => {
    const naive = new Map<string, { low: number; high: number; open: boolean }>();
    for (const row of rows) {
      const own = { payer: row.term.from?.slug ?? "", payee: row.term.to?.slug ?? "" };
      const like = rows.find(
        (other) =>
          other.unit !== "" &&
          other.kind === row.kind &&
          other.term.from?.slug === row.term.from?.slug &&
          other.term.to?.slug === row.term.to?.slug,
      );
      const unit = row.unit || (like?.unit ?? "");
      const key = [own.payer, own.payee, row.kind, unit, row.deal.binding].join(" ");
      const sum = naive.get(key) ?? { low: 0, high: 0, open: false };
      naive.set(key, {
        low: sum.low + row.low,
        high: sum.high + row.high,
        open: sum.open || row.open || row.missing,
      });
    }
    const sums = sumsOf(counted, { threads }).filter(({ measure }) => measure === "money");
    const told = sums.map(({ payer, payee, kind, unit, binding, band }) => ({
      key: [payer?.slug ?? "", payee?.slug ?? "", kind.slug, unit, binding].join(" "),
      low: Math.round(Number(band.low)),
      high: Math.round(Number(band.top)),
      open: band.open !== null,
    }));
    const expected = [...naive].map(([key, { low, high, open }]) => ({
      ...{ key, open },
      low: Math.round(low),
      high: Math.round(high),
    }));
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
    expect(told.sort(byKey)).toEqual(expected.sort(byKey));
    expect(told.length).toBeGreaterThan(40);
  });

  it("has the yearly stack of the naive script where a sum has a known span", () => {
    const naive = new Map<string, number>();
    for (const row of rows.filter(({ until, missing }) => until !== null && !missing)) {
      const { from, until, high } = row;
      if (until === null || until <= from) continue;
      for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
        const [a, b] = [`${year}-01-01`, `${year + 1}-01-01`];
        const part = months(from > a ? from : a, until < b ? until : b) / months(from, until);
        const key = `${year} ${row.term.from?.slug ?? ""} ${row.kind} ${row.unit} ${row.deal.binding}`;
        if (part > 0) naive.set(key, (naive.get(key) ?? 0) + high * part);
      }
    }
    const told = groupSumsOf(counted, "year", { threads });
    const spread = new Map(
      told.map(({ year, payer, kind, unit, binding, band }) => [
        `${year} ${payer?.slug ?? ""} ${kind.slug} ${unit} ${binding}`,
        Number(band.top),
      ]),
    );
    for (const [key, amount] of naive)
      expect((spread.get(key) ?? 0) / amount, key).toBeGreaterThan(0.999_999);
    expect(naive.size).toBeGreaterThan(30);
  });

  it("keeps the letter of intent out of every signed total, and adds neither Stargate to Oracle nor payer to payer", () => {
    const sums = sumsOf(counted, { threads });
    const of = (payer: string, payee: string, binding: string) =>
      sums
        .filter((sum) => sum.payer?.slug === payer && sum.payee?.slug === payee && sum.binding === binding)
        .map(({ kind, band }) => `${kind.slug} ${band.low}-${band.top}`);
    expect(of("nvidia", "openai", "letter_of_intent")).toContain("investment 0-100000000000");
    expect(of("nvidia", "openai", "signed").join()).not.toContain("investment");
    expect(of("openai", "oracle", "signed")).toContain("spend_commitment 310000000000-310000000000");
    expect(of("softbank", "openai", "announced")).toContain("total_program 500000000000-500000000000");
    expect(of("microsoft", "openai", "signed")).toContain("investment 13000000000-13000000000");
  });
});
