import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import {
  BINDINGS,
  DEAL_KINDS,
  EVENT_KINDS,
  LIFECYCLES,
  PARTY_ROLES,
  RANKS,
  STANCES,
  slugsOf,
  TIERS,
} from "@/lib/domain/vocabulary/vocabulary";
import { bundleSchema } from "@/lib/schema/bundle/bundle";
import { valueSchema } from "@/lib/schema/value";
import { anyEdtf, anyValue } from "@/lib/testing/arbitraries";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { verifyRecords } from "../verify/verify-records";

/** Whatever bundle goes in comes out again, and what is derived from it is whole. */

const RUNS = 8; // each is two imports, two exports and a verification
const PATIENCE_MS = 120_000;

const ORGANIZATIONS = ["amazon", "openai", "coreweave"];
const MAX_SOURCES = 4;
const MAX_DEALS = 3;

const word = <T extends string>(words: Readonly<Record<T, string>>) => fc.constantFrom(...slugsOf(words));
const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== "");
const maybe = <T>(value: Arbitrary<T>) => fc.option(value, { nil: null });
const organization = fc.constantFrom(...ORGANIZATIONS);
const value = anyValue().filter((candidate) => valueSchema.safeParse(candidate).success);

const party = fc.record({ organization, role: word(PARTY_ROLES) });
const parties = fc.uniqueArray(party, {
  maxLength: 4,
  selector: ({ organization, role }) => `${organization} ${role}`,
});

/** References are numbers below, made into slugs of the records that the bundle turns out to have. */
const source = fc.record({
  title: line,
  publisher: fc.constantFrom("Reuters", "AFP", "Le Monde"),
  url: maybe(fc.webUrl({ validSchemes: ["https"] })),
  publishedOn: maybe(anyEdtf()),
  language: fc.constantFrom("en", "fr", "pt-BR"),
  tier: word(TIERS),
  via: maybe(line),
  cites: fc.uniqueArray(fc.nat(MAX_SOURCES - 1), { maxLength: 2 }),
});

/** What may be said in French too: all of it, some, or nothing. */
function inFrench<F extends string>(...fields: F[]) {
  const texts = Object.fromEntries(fields.map((field) => [field, line]));
  return fc
    .option(fc.record(texts, { requiredKeys: [] }), { nil: {} })
    .map((said) => (Object.keys(said).length === 0 ? {} : { translations: { fr: said } }));
}

const claim = fc.record({
  source: fc.nat(MAX_SOURCES - 1),
  stance: word(STANCES),
  value,
  quote: line,
  rank: word(RANKS),
  reason: line,
  locator: maybe(line),
});

function withFrench<R extends object>(record: Arbitrary<R>, ...fields: string[]) {
  return fc.tuple(record, inFrench(...fields)).map(([made, french]) => ({ ...made, ...french }));
}

const term = fc
  .record({
    kind: fc.constantFrom("spend_commitment", "duration"),
    label: line,
    from: maybe(organization),
    to: maybe(organization),
    inForceFrom: maybe(anyEdtf()),
    endedByDeal: maybe(fc.nat(MAX_DEALS - 1)),
    claims: fc.array(withFrench(claim, "reason"), { maxLength: 4 }),
    french: inFrench("label"),
  })
  .map(({ french, ...made }) => ({
    ...made,
    ...french,
    to: made.to === made.from ? null : made.to,
    inForceUntil: null,
  }));

const deal = fc.record({
  title: line,
  kind: word(DEAL_KINDS),
  binding: word(BINDINGS),
  lifecycle: word(LIFECYCLES),
  announcedOn: maybe(anyEdtf()),
  effectiveOn: maybe(anyEdtf()),
  summary: fc.oneof(line, fc.constant("")),
  parties,
  amends: fc.uniqueArray(fc.nat(MAX_DEALS - 1), { maxLength: 2 }),
  terms: fc.array(term, { maxLength: 3 }),
});

const event = fc.record({
  deal: maybe(fc.nat(MAX_DEALS - 1)),
  on: anyEdtf(),
  kind: word(EVENT_KINDS),
  title: line,
  detail: fc.oneof(line, fc.constant("")),
  sources: fc.uniqueArray(fc.nat(MAX_SOURCES - 1), { maxLength: 2 }),
});

const parts = fc.record({
  sources: fc.array(source, { minLength: 1, maxLength: MAX_SOURCES }),
  deals: fc.array(withFrench(deal, "title", "summary"), { minLength: 1, maxLength: MAX_DEALS }),
  events: fc.array(withFrench(event, "title", "detail"), { maxLength: 2 }),
  parties,
});

const SHARED = {
  format: "entente/1",
  termKinds: ["spend_commitment", "duration"].map((slug) => ({
    slug,
    label: slug,
    group: "G",
    valueType: "money",
  })),
  organizations: ORGANIZATIONS.map((slug) => ({
    slug,
    name: slug.toUpperCase(),
    kind: "ai_lab",
    aliases: [`The ${slug}`],
  })),
};

const anyBundle = parts.map(({ sources, deals, events, parties }) => {
  const sourceAt = (index: number) => `source-${index % sources.length}`;
  const dealAt = (index: number) => `deal-${index % deals.length}`;
  const others = (slugs: string[], self: string) => [...new Set(slugs)].filter((slug) => slug !== self);
  return {
    ...SHARED,
    sources: sources.map((made, i) => ({
      slug: sourceAt(i),
      ...made,
      cites: others(made.cites.map(sourceAt), sourceAt(i)),
    })),
    partnerships: [{ slug: "aws-openai", name: "AWS–OpenAI", summary: "", parties }],
    deals: deals.map((made, i) => ({
      slug: dealAt(i),
      partnership: "aws-openai",
      ...made,
      amends: others(made.amends.filter((index) => index < i).map(dealAt), dealAt(i)),
      terms: made.terms.map((term, place) => ({
        key: `term-${place}`,
        ...term,
        endedByDeal: term.endedByDeal === null ? null : dealAt(term.endedByDeal),
        claims: term.claims.map((claim) => ({ ...claim, source: sourceAt(claim.source) })),
      })),
    })),
    events: events.map((made, i) => ({
      slug: `event-${i}`,
      partnership: "aws-openai",
      ...made,
      deal: made.deal === null ? null : dealAt(made.deal),
      sources: [...new Set(made.sources.map(sourceAt))],
    })),
  };
});

/** As the export orders it: every section but the curated ones by slug. */
function ordered(bundle: unknown): unknown {
  const parsed = bundleSchema.parse(bundle);
  const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);
  return {
    ...parsed,
    organizations: parsed.organizations.toSorted(bySlug),
    sources: parsed.sources.toSorted(bySlug),
    deals: parsed.deals.toSorted(bySlug),
  };
}

test(
  "what is imported is what is exported, byte for byte the second time",
  async () => {
    await fc.assert(
      fc.asyncProperty(anyBundle, async (bundle) => {
        await clearRecord();
        const outcome = await importOf(bundle);
        expect(outcome).toMatchObject({ ok: true });
        const text = await exportedText();
        expect(JSON.parse(text)).toEqual(ordered(bundle));
        expect(await verifyRecords()).toEqual([]);
        await clearRecord();
        await importOf(JSON.parse(text));
        expect(await exportedText()).toBe(text);
      }),
      { numRuns: RUNS },
    );
  },
  PATIENCE_MS,
);
