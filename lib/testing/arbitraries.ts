/**
 * Generators of domain values for property tests.
 * Decides what "any value" and "any set of claims" mean: everything the record accepts, with figures close enough to agree and to conflict often.
 */

import fc, { type Arbitrary } from "fast-check";
import { addDays, type Day } from "@/lib/domain/dates/day";
import { lineageOf } from "@/lib/domain/standing/citations";
import type { Claim, ClaimSource } from "@/lib/domain/standing/claim";
import { normalizeDecimal } from "@/lib/domain/values/decimal";
import type {
  AbsenceValue,
  CountValue,
  DurationValue,
  KnownValue,
  MoneyValue,
  Value,
} from "@/lib/domain/values/value";
import {
  ABSENCES,
  DATE_QUALIFIERS,
  EXCLUSIVITY_LEVELS,
  MONEY_PERIODS,
  QUALIFIERS,
  type Qualifier,
  RANKS,
  STANCES,
  slugsOf,
  TIERS,
} from "@/lib/domain/vocabulary/vocabulary";

export function anyDay(): Arbitrary<Day> {
  return fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2019-01-01", days));
}

/** Normalized, so that text and number go one to one. */
export function anyDecimal(): Arbitrary<string> {
  const parts = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 99_999 }));
  return parts.map(([whole, fraction]) => normalizeDecimal(`${whole}.${fraction}`));
}

function anyPositiveDecimal(): Arbitrary<string> {
  return fc.oneof(
    anyDecimal().map((text) => normalizeDecimal(text.replace("-", ""))),
    fc.constantFrom(
      "1",
      "5",
      "20",
      "25",
      "1000000000",
      "10000000000",
      "13000000000",
      "13750000000",
      "38000000000",
      "0.01",
      "87.2",
    ),
  );
}

/** Every form of date that the record accepts. */
export function anyEdtf(): Arbitrary<string> {
  const mark = fc.constantFrom("", "", "", "~", "?", "%");
  const whole = fc
    .tuple(anyDay(), fc.constantFrom(4, 7, 10), mark)
    .map(([day, length, hedge]) => `${day.slice(0, length)}${hedge}`);
  const year = fc.integer({ min: 1000, max: 9999 }).map(String);
  const code = fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41);
  const season = fc.tuple(year, code, mark).map(([y, part, hedge]) => `${y}-${part}${hedge}`);
  const seasons = fc
    .tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 900 }), code, code)
    .map(([from, years, first, last]) => `${from}-${first}/${from + years}-${last}`);
  const masked = anyDay().chain((day) =>
    fc.constantFrom(
      `${day.slice(0, 3)}X`,
      `${day.slice(0, 2)}XX`,
      `${day.slice(0, 4)}-XX`,
      `${day.slice(0, 4)}-XX-XX`,
      `${day.slice(0, 7)}-XX`,
    ),
  );
  const interval = fc
    .tuple(anyDay(), fc.nat({ max: 3000 }), fc.constantFrom(4, 7, 10), mark)
    .map(([day, length, cut, hedge]) => {
      return `${day.slice(0, cut)}${hedge}/${addDays(day, length).slice(0, cut)}`;
    });
  return fc.oneof({ weight: 6, arbitrary: whole }, year, season, seasons, masked, interval);
}

function anyQualifier(): Arbitrary<Qualifier> {
  return fc.constantFrom(...slugsOf(QUALIFIERS));
}

export function anyMoney(amount: Arbitrary<string> = anyPositiveDecimal()): Arbitrary<MoneyValue> {
  const currency = fc.constantFrom("USD", "USD", "EUR", "GBP", "JPY", "AED");
  return fc.record({ type: fc.constant("money"), amount, currency, qualifier: anyQualifier() });
}

/** Money by the month, quarter or year. */
export function anyRate(): Arbitrary<MoneyValue> {
  return fc
    .tuple(anyMoney(), fc.constantFrom(...slugsOf(MONEY_PERIODS)))
    .map(([money, period]) => ({ ...money, period }));
}

export function anyDuration(): Arbitrary<DurationValue> {
  return fc.record({
    type: fc.constant("duration"),
    months: fc.integer({ min: 1, max: 400 }),
    qualifier: anyQualifier(),
  });
}

/** Words without spaces at either end, since a text is kept as typed but for those. */
function anyText(): Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      "Until AGI",
      "Amazon EC2 UltraServers",
      "20%",
      "none",
      "not finalised; see below",
      "Nvidia, AMD and others",
    ),
    fc
      .string({ minLength: 1, maxLength: 30 })
      .map((text) => text.trim())
      .filter((text) => text !== ""),
  );
}

export function anyCount(): Arbitrary<CountValue> {
  return fc.record({
    type: fc.constant("count"),
    amount: anyPositiveDecimal(),
    unit: fc.constantFrom("GPUs", "jobs", "TPUs", "data centers"),
    qualifier: anyQualifier(),
  });
}

export function anyKnownValue(): Arbitrary<KnownValue> {
  const amount = anyPositiveDecimal();
  const qualifier = anyQualifier();
  return fc.oneof(
    anyMoney(fc.oneof(amount, anyDecimal())),
    anyRate(),
    fc.record({ type: fc.constant("percent"), percent: fc.oneof(amount, anyDecimal()), qualifier }),
    fc.record({ type: fc.constant("capacity"), amount, unit: fc.constantFrom("MW", "GW"), qualifier }),
    anyCount(),
    anyDuration(),
    fc.record({
      type: fc.constant("date"),
      date: anyEdtf(),
      qualifier: fc.constantFrom(...slugsOf(DATE_QUALIFIERS)),
    }),
    fc.record({ type: fc.constant("exclusivity"), level: fc.constantFrom(...slugsOf(EXCLUSIVITY_LEVELS)) }),
    fc.record({ type: fc.constant("flag"), yes: fc.boolean() }),
    fc.record({ type: fc.constant("text"), text: anyText() }),
  );
}

function anyAbsence(): Arbitrary<AbsenceValue> {
  return fc.constantFrom(...slugsOf(ABSENCES)).map((type) => ({ type }));
}

export function anyValue(): Arbitrary<Value> {
  return fc.oneof({ weight: 8, arbitrary: anyKnownValue() }, anyAbsence());
}

const PUBLISHERS = [
  "Reuters",
  "CNBC",
  "Amazon",
  "OpenAI",
  "DIGITIMES",
  "La Box Youpi",
  "The Verge",
  "THE VERGE",
];
const ADDRESSES = [
  null,
  null,
  null,
  "https://example.org/a",
  "http://www.example.org/a/?utm_source=x",
  "https://example.org/b",
];

/** A handful of sources that may cite each other, also in circles, with their lineage worked out as the record does. */
function anySources(): Arbitrary<ClaimSource[]> {
  const one = fc.record({
    publisher: fc.constantFrom(...PUBLISHERS),
    publishedOn: fc.option(fc.oneof({ weight: 4, arbitrary: anyDay() }, anyEdtf()), { freq: 5 }),
    tier: fc.constantFrom(...slugsOf(TIERS)),
    url: fc.constantFrom(...ADDRESSES),
    cites: fc.oneof(
      { weight: 2, arbitrary: fc.constant<number[]>([]) },
      fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 2 }),
    ),
  });
  return fc.array(one, { minLength: 1, maxLength: 6 }).map((drafts) => {
    const citing = drafts.map(({ cites, ...rest }, i) => ({
      ...rest,
      slug: `source-${i}`,
      cites: cites.map((n) => `source-${n}`),
    }));
    const bySlug = new Map(citing.map((source) => [source.slug, source]));
    return citing.map(({ cites, ...source }) => ({
      ...source,
      ...lineageOf({ ...source, cites }, bySlug),
      title: source.slug,
      via: null,
      language: "en",
    }));
  });
}

/** Claims on one term: few values, so that many agree and many conflict. */
export function anyClaims(): Arbitrary<Claim[]> {
  const close = fc.constantFrom("10000000000", "10100000000", "11000000000", "13000000000", "38000000000");
  const values = fc.array(fc.oneof({ weight: 4, arbitrary: anyMoney(close) }, anyValue()), {
    minLength: 1,
    maxLength: 4,
  });
  return fc.tuple(anySources(), values).chain(([sources, pool]) => {
    const claim: Arbitrary<Claim> = fc
      .record({
        source: fc.constantFrom(...sources),
        stance: fc.oneof(
          { weight: 5, arbitrary: fc.constant("asserts" as const) },
          fc.constantFrom(...slugsOf(STANCES)),
        ),
        value: fc.constantFrom(...pool),
        quote: fc.constantFrom("one", "two"),
        locator: fc.constant(null),
        rank: fc.oneof(
          { weight: 4, arbitrary: fc.constant("normal" as const) },
          fc.constantFrom(...slugsOf(RANKS)),
        ),
      })
      .map((draft) => ({ ...draft, reason: draft.rank === "normal" ? null : "An editor’s reason" }));
    return fc.array(claim, { maxLength: 9 });
  });
}
