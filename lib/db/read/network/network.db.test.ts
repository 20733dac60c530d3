import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { ALL_OF_LEDGER } from "@/lib/url/ledger/ledger-search";
import { NETWORK, type NetworkSearch } from "@/lib/url/ledger/network-search";
import { sumLedger } from "../obligations/ledger";
import { getNetwork } from "./network";

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const search = (overrides: Partial<NetworkSearch> = {}): NetworkSearch => ({
  ...NETWORK.read({}).search,
  ...overrides,
});

beforeAll(loadShippedDataset);

describe("the network", () => {
  it("has the ledger's own sums", async () => {
    const { sums } = await getNetwork(search(), AT_TODAY);
    expect(sums).toEqual(await sumLedger(ALL_OF_LEDGER, AT_TODAY));
  });

  it("has at least three real loops, each promise with its term and a source on record", async () => {
    const { loops, sources, loopsCut } = await getNetwork(search(), AT_TODAY);
    expect(loopsCut).toBe(false);
    const rings = loops.map(({ edges }) => edges.map(({ from }) => from.slug).join(" "));
    expect(rings).toEqual(
      expect.arrayContaining(["amazon openai", "microsoft openai", "nvidia openai oracle"]),
    );
    for (const { counted, to } of loops.flatMap(({ edges }) => edges)) {
      const { id, deal, term, payee } = counted.row;
      expect(payee?.slug).toBe(to.slug);
      const stored = await db().term.count({ where: { key: term.key, deal: { slug: deal.slug } } });
      expect(stored).toBe(1);
      const claims = await db().claim.findMany({
        where: { term: { key: term.key, deal: { slug: deal.slug } } },
        select: { source: { select: { slug: true } } },
      });
      expect(sources[id]?.length).toBeGreaterThan(0);
      const cited = claims.map(({ source }) => source.slug);
      expect(cited).toEqual(expect.arrayContaining((sources[id] ?? []).map(({ slug }) => slug)));
    }
  });

  it("narrows without changing an amount", async () => {
    const whole = await getNetwork(search(), AT_TODAY);
    const oracle = await getNetwork(search({ org: ["oracle"], binding: ["signed"] }), AT_TODAY);
    expect(oracle.sums.length).toBeGreaterThan(0);
    expect(oracle.sums).toEqual(
      whole.sums.filter(
        ({ payer, payee, binding }) => binding === "signed" && [payer?.slug, payee?.slug].includes("oracle"),
      ),
    );
    const firm = await getNetwork(search({ binding: ["signed"] }), AT_TODAY);
    const rings = firm.loops.map(({ edges }) => edges.map(({ from }) => from.slug).join(" "));
    expect(rings).toContain("amazon openai");
    expect(rings).not.toContain("nvidia openai oracle");
  });

  it("knows only what had been published", async () => {
    const { sums, loops } = await getNetwork(
      search({ known: "2023-06-01" }),
      askedClocks(search({ known: "2023-06-01" }), TODAY),
    );
    expect(loops).toEqual([]);
    expect(sums.some(({ payee }) => payee?.slug === "oracle")).toBe(false);
  });

  it("has the kind of everyone it names", async () => {
    const { sums, members } = await getNetwork(search(), AT_TODAY);
    const kinds = new Map(members.map(({ slug, kind }) => [slug, kind]));
    for (const { payer, payee } of sums)
      for (const one of [payer, payee]) if (one) expect(kinds.get(one.slug)).toBeDefined();
    expect(kinds.get("nvidia")).toBe("chip_maker");
  });
});
