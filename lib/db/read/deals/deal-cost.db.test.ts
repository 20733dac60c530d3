import { beforeAll, describe, expect, it } from "vitest";
import { countQueries, loadBundle } from "@/lib/testing/dataset";
import { getDeal } from "./deal";

/** One page costs as many queries for a deal of 200 terms and 1,000 claims as for one of a single claim. */

const CLOCKS = { on: "2026-11-24", known: null };
const SOURCES = 50;

const sources = Array.from({ length: SOURCES }, (_, i) => ({
  slug: `source-${i}`,
  title: `Report ${i}`,
  publisher: `Publisher ${i}`,
  publishedOn: "2025-11-03",
  language: "en",
  tier: "press",
  cites: i === 0 ? [] : ["source-0"],
}));

function claimOf(source: number) {
  const value = { type: "money", amount: "38000000000", currency: "USD", qualifier: "exact" };
  return { source: `source-${source}`, stance: "asserts", value, quote: "a $38 billion agreement" };
}

function dealOf(slug: string, { terms, claims }: { terms: number; claims: number }) {
  return {
    slug,
    partnership: "a-b",
    title: slug,
    kind: "compute_commitment",
    binding: "signed",
    lifecycle: "in_force",
    announcedOn: "2025-11-03",
    summary: "A deal.",
    parties: [
      { organization: "a", role: "customer" },
      { organization: "b", role: "cloud_provider" },
    ],
    amends: slug === "first" ? [] : ["first"],
    terms: Array.from({ length: terms }, (_, term) => ({
      key: `term-${term}`,
      kind: "spend_commitment",
      label: "Commitment",
      from: "a",
      to: "b",
      endedByDeal: slug === "first" ? null : "first",
      inForceUntil: "2026-01-01",
      claims: Array.from({ length: claims }, (_, claim) => claimOf((term + claim) % SOURCES || 1)),
    })),
  };
}

beforeAll(async () => {
  await loadBundle({
    termKinds: [{ slug: "spend_commitment", label: "Spend commitment", group: "Money", valueType: "money" }],
    organizations: [
      { slug: "a", name: "A", kind: "ai_lab" },
      { slug: "b", name: "B", kind: "cloud_provider" },
    ],
    sources,
    partnerships: [
      { slug: "a-b", name: "A–B", summary: "", parties: [{ organization: "a", role: "customer" }] },
    ],
    deals: [
      dealOf("first", { terms: 1, claims: 1 }),
      dealOf("small", { terms: 1, claims: 1 }),
      dealOf("large", { terms: 200, claims: 5 }),
    ],
    events: ["small", "large"].map((deal) => ({
      slug: `${deal}-announced`,
      partnership: "a-b",
      deal,
      on: "2025-11-03",
      kind: "announcement",
      title: "Announced",
      detail: "",
      sources: ["source-1"],
    })),
  });
});

describe("the cost of a deal's page", () => {
  it("is the same for one claim and for a thousand", async () => {
    const small = await countQueries(() => getDeal("small", CLOCKS));
    const large = await countQueries(() => getDeal("large", CLOCKS));
    expect(small).toBe(3);
    expect(large).toBe(small);
    const answer = await getDeal("large", CLOCKS);
    const claims = answer.kind === "found" ? answer.deal.terms.flatMap((term) => term.claims) : [];
    expect(claims).toHaveLength(1000);
  });

  it("is the same at a past reading", async () => {
    const past = { ...CLOCKS, known: "2025-12-31" };
    expect(await countQueries(() => getDeal("large", past))).toBe(
      await countQueries(() => getDeal("small", past)),
    );
  });
});
