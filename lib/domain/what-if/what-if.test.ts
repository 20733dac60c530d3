import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { LEDGER_CLOCKS } from "@/lib/testing/ledger";
import { packField } from "@/lib/testing/what-if";
import { countObligations } from "../obligations/count";
import { USUAL } from "../obligations/counting";
import { obligationsOf } from "../obligations/obligations-of";
import { ALL_RULES } from "../obligations/rules";
import { sumsOf } from "../obligations/sums";
import { withoutSource } from "../standing/source-removal";
import { assessClaims } from "../standing/standing";
import { type Assumption, assumptionText, parseAssumption, publisherName } from "./assumption";
import { choicesOf } from "./choices";
import { differencesOf, isChange, summaryOf } from "./differences";
import { type Recomputed, WhatIf } from "./recompute";

const bundle = readFieldBundle();
const whatIf = new WhatIf(JSON.parse(JSON.stringify(packField(bundle))));
const clocks = LEDGER_CLOCKS;
const recompute = (without: readonly Assumption[]) => whatIf.recompute({ without, clocks, counting: USUAL });

const summary = (without: readonly Assumption[], org: string | null) =>
  summaryOf(recompute(without), { rules: ALL_RULES, org });

const told = ({ counted, threads, readings }: Recomputed) => ({
  sums: sumsOf(counted, { threads }),
  standings: readings.map(({ deal, term, reading }) => `${deal.deal.slug}/${term.key} ${reading.standing}`),
});

/** The long way: the bundle is changed, and everything is worked out from it. */
function longWay(without: readonly Assumption[]) {
  const names = (kind: Assumption["kind"]) => without.flatMap((one) => (one.kind === kind ? [one.name] : []));
  const [deals, rulings] = [names("deal"), names("ruling")];
  const fallen = bundle.sources
    .filter(
      ({ slug, publisher, tier }) =>
        names("source").includes(slug) ||
        names("publisher").includes(publisherName(publisher)) ||
        names("tier").includes(tier),
    )
    .map(({ slug }) => slug);
  const changed: typeof bundle = {
    ...bundle,
    deals: bundle.deals
      .filter(({ slug }) => !deals.includes(slug))
      .map((deal) => ({
        ...deal,
        terms: deal.terms.map((term) => ({
          ...term,
          ...(term.endedByDeal && deals.includes(term.endedByDeal)
            ? { endedByDeal: null, inForceUntil: null }
            : {}),
          claims: rulings.includes(`${deal.slug}/${term.key}`)
            ? term.claims.map((claim) => ({ ...claim, rank: "normal" as const, reason: null }))
            : term.claims,
        })),
      })),
  };
  const ledger = fieldLedger(changed, clocks);
  const left = ledger.deals.map((deal) => ({
    ...deal,
    terms: deal.terms.map((one) => {
      const { claims } = one.term;
      const spoken = fallen.filter((slug) => claims.some(({ source }) => source.slug === slug));
      if (spoken.length === 0) return one;
      const kept = spoken.map((slug) => new Set(withoutSource(claims, slug, null)));
      const rest = claims.filter((claim) => kept.every((set) => set.has(claim)));
      return { ...one, reading: assessClaims(rest, null) };
    }),
  }));
  return {
    sums: sumsOf(countObligations(obligationsOf(left), ledger), ledger),
    standings: left.flatMap(({ deal, terms }) =>
      terms.map(({ term, reading }) => `${deal.slug}/${term.key} ${reading.standing}`),
    ),
  };
}

const ruled = bundle.deals.flatMap((deal) =>
  deal.terms
    .filter(({ claims }) => claims.some(({ rank }) => rank !== "normal"))
    .map(({ key }) => `${deal.slug}/${key}`),
);
const named = (kind: Assumption["kind"], names: readonly string[]) =>
  fc.constantFrom(...names).map((name): Assumption => ({ kind, name }));
const anyAssumption = fc.oneof(
  named(
    "source",
    bundle.sources.map(({ slug }) => slug),
  ),
  named(
    "publisher",
    bundle.sources.map(({ publisher }) => publisherName(publisher)),
  ),
  named("tier", ["primary", "press", "secondary", "aggregator"]),
  named("ruling", ruled),
  named(
    "deal",
    bundle.deals.map(({ slug }) => slug),
  ),
);

describe("the record under assumptions", () => {
  it("is the record's own when nothing is left out", () => {
    expect(told(recompute([]))).toEqual(longWay([]));
    const same = differencesOf({ before: summary([], null), after: summary([], null) });
    expect([same.totals.filter(isChange), same.bands, same.years, same.standings]).toEqual([[], [], [], []]);
  });

  it("is what the changed record would come to, whatever is left out", () => {
    fc.assert(
      fc.property(fc.array(anyAssumption, { minLength: 1, maxLength: 5 }), (without) => {
        expect(told(recompute(without))).toEqual(longWay(without));
      }),
      { numRuns: 6 },
    );
  });

  it("tells what changes: without OpenAI's and Oracle's word, their sum is another", () => {
    const [openai] = bundle.deals.filter(({ terms }) =>
      terms.some(({ from, to, kind }) => from === "openai" && to === "oracle" && kind === "spend_commitment"),
    );
    const without: Assumption[] = [{ kind: "deal", name: openai?.slug ?? "" }];
    const { bands, standings } = differencesOf({
      before: summary([], "oracle"),
      after: summary(without, "oracle"),
    });
    expect(bands.length).toBeGreaterThan(0);
    expect(bands.every(({ payer, payee }) => payer?.slug === "oracle" || payee?.slug === "oracle")).toBe(
      true,
    );
    expect(
      standings.some(
        ({ after, afterWords }) => after === "unknown" && afterWords === "Left out with its deal",
      ),
    ).toBe(true);
  });
});

describe("what may be left out", () => {
  it("says the language of a source's headline where it is not English, and nothing of the others", () => {
    const languages = new Map(bundle.sources.map(({ slug, language }) => [slug, language]));
    const chosen = new Set(bundle.sources.map(({ slug }) => assumptionText({ kind: "source", name: slug })));
    const { shown } = choicesOf(whatIf.deals, { org: null, find: "", chosen }).source;
    const foreign = shown.filter(({ labelLang }) => labelLang !== undefined);
    expect(foreign.length).toBeGreaterThan(10);
    for (const { name, labelLang = "en" } of shown) expect(labelLang, name).toBe(languages.get(name));
  });
});

describe("an assumption in an address", () => {
  it("is read and written back the same", () => {
    fc.assert(
      fc.property(anyAssumption, (one) => {
        expect(parseAssumption(assumptionText(one))).toEqual({ ok: true, value: one });
      }),
    );
  });

  it.each([
    "",
    "source",
    "source:",
    "tier:gossip",
    "ruling:deal",
    "ruling:a/b/c",
    "banana:x",
    "source:A B",
    "__proto__:x",
  ])("refuses %s with a sentence", (text) => {
    const read = parseAssumption(text);
    expect(read.ok ? "" : read.error).toMatch(/\.$/);
  });
});
