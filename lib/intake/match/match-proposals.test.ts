import { describe, expect, it } from "vitest";
import { shippedReader } from "@/lib/testing/passages/reader";
import { readArticle } from "../article/read-article";
import { type MatchDeal, matchProposals } from "./match-proposals";

const { reader } = shippedReader();
const money = (amount: string) => ({ type: "money", amount, currency: "USD", qualifier: "exact" }) as const;
const DEAL: MatchDeal = {
  slug: "compute",
  title: "Compute",
  partnership: "aws-openai",
  parties: ["openai", "amazon"],
  announcedOn: "2025-11-03",
  terms: [
    {
      ...{ key: "commitment", kind: "spend_commitment", label: "C", from: "openai", to: "amazon" },
      claims: [{ source: "reuters", stance: "asserts", value: money("38000000000") }],
    },
    { key: "other", kind: "spend_commitment", label: "O", from: "amazon", to: "openai", claims: [] },
  ],
};
const OTHER: MatchDeal = { ...DEAL, slug: "older", announcedOn: "2019-07", terms: [] };
const read = (text: string) => readArticle(text, reader).proposals;
const match = (text: string, source: string | null = null, publishedOn: string | null = "2025-12-01") => {
  const proposals = read(text);
  const matched = matchProposals(proposals, { deals: [OTHER, DEAL], source, publishedOn });
  return proposals.map(({ id }) => matched.get(id));
};

describe("matchProposals", () => {
  it("finds the term of the kind between the same two, and says why", () => {
    const [first] = match("OpenAI signed a $38 billion cloud contract with Amazon.");
    expect(first?.candidates[0]).toMatchObject({ deal: "compute", term: "commitment" });
    expect(first?.candidates[0]?.reasons).toContain("a claim there agrees with the value");
    expect(first?.known).toBeNull();
  });

  it("shows what the same source claims already as known", () => {
    const [first] = match("OpenAI signed a $38 billion cloud contract with Amazon.", "reuters");
    expect(first?.known).toEqual({ deal: "compute", term: "commitment" });
    const [denied] = match(
      "There is no $38 billion cloud contract between OpenAI and Amazon: no evidence was found.",
      "reuters",
    );
    expect(denied?.known).toBeNull();
    expect(denied?.candidates[0]).toMatchObject({ term: "commitment" });
  });

  it("proposes a new deal for a promise of another time that no claim agrees with, and for what comes with it", () => {
    const text = "OpenAI signed a $91 billion cloud contract with Amazon. The agreement runs for nine years.";
    const bests = (publishedOn: string | null) =>
      match(text, null, publishedOn).map((each) => each?.candidates[0]?.deal);
    expect(bests("2026-09-14")).toEqual(["", ""]);
    expect(bests("2025-12-01")).toEqual(["compute", "compute"]);
    expect(bests(null)).toEqual(["compute", "compute"]);
    const known = "OpenAI signed a $38 billion cloud contract with Amazon.";
    expect(match(known, null, "2026-09-14")[0]?.candidates[0]).toMatchObject({ deal: "compute" });
  });

  it("proposes a new term where the deal has none of the kind, and nothing for other parties", () => {
    const [first] = match("OpenAI and Amazon: the agreement runs for seven years.");
    expect(first?.candidates[0]).toMatchObject({ deal: "compute", term: null });
    expect(match("Meta will pay CoreWeave $14 billion for cloud services.")[0]?.candidates).toEqual([]);
  });
});
