import { beforeAll, describe, expect, it } from "vitest";
import { USUAL } from "@/lib/domain/obligations/counting";
import { ALL_RULES } from "@/lib/domain/obligations/rules";
import { sumsOf } from "@/lib/domain/obligations/sums";
import type { Assumption } from "@/lib/domain/what-if/assumption";
import { differencesOf, summaryOf } from "@/lib/domain/what-if/differences";
import { WhatIf } from "@/lib/domain/what-if/recompute";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { ALL_OF_LEDGER } from "@/lib/url/ledger/ledger-search";
import { assumptionsOf, readWhatIfSearch } from "@/lib/url/ledger/what-if-search";
import { sumLedger } from "../obligations/ledger";
import { getWhatIfView, presentWhatIf } from "./what-if";
import { getWhatIf } from "./what-if-record";

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const ask = (raw: Record<string, string>) => readWhatIfSearch(raw).search;

beforeAll(loadShippedDataset);

describe("the record for recomputing", () => {
  it.each([
    { on: TODAY, known: null },
    { on: "2026-03-01", known: "2026-03-01" },
  ])("comes to the ledger's own sums when nothing is left out, $on $known", async (clocks) => {
    const { whatIf } = await getWhatIf(null);
    const { counted, threads } = whatIf.recompute({ without: [], clocks, counting: USUAL });
    const sums = sumsOf(counted, { threads });
    for (const measure of ["money", "capacity", "count"] as const)
      expect(sums.filter((sum) => sum.measure === measure)).toEqual(
        await sumLedger({ ...ALL_OF_LEDGER, measure, ...clocks }, askedClocks(clocks, TODAY)),
      );
  });

  it("of one organization has the same sums of its money", async () => {
    const sumsIn = async (org: string | null) => {
      const { whatIf } = await getWhatIf(org);
      const { counted, threads } = whatIf.recompute({
        without: [],
        clocks: { on: TODAY, known: null },
        counting: USUAL,
      });
      return sumsOf(counted, { threads }).filter(({ payer, payee }) =>
        [payer?.slug, payee?.slug].includes("oracle"),
      );
    };
    expect(await sumsIn("oracle")).toEqual(await sumsIn(null));
  });
});

describe("the page of assumptions", () => {
  it("says what the browser says from the same bytes", async () => {
    const search = ask({ without: "tier:press,publisher:reuters", org: "openai" });
    const found = await getWhatIfView(search, askedClocks(search, TODAY));
    if (found.kind !== "view") throw new Error("The shipped record is not too large.");
    const { text, version } = await getWhatIf("openai");
    expect(found.view.version).toBe(version);
    const browser = new WhatIf(JSON.parse(text));
    const clocks = { on: TODAY, known: null };
    const side = (without: readonly Assumption[]) =>
      summaryOf(browser.recompute({ without, clocks, counting: USUAL }), { rules: ALL_RULES, org: "openai" });
    expect(differencesOf({ before: side([]), after: side(assumptionsOf(search)) })).toEqual(
      found.view.differences,
    );
    expect(found.view.differences.standings.length).toBeGreaterThan(10);
  });

  it("offers what is chosen first, and finds by words", async () => {
    const search = ask({ without: "publisher:reuters", find: "reuters" });
    const found = await getWhatIfView(search, askedClocks(search, TODAY));
    if (found.kind !== "view") throw new Error("The shipped record is not too large.");
    expect(found.view.choices.publisher.shown[0]?.name).toBe("reuters");
    for (const { label, name } of found.view.choices.source.shown)
      expect(`${label} ${name}`.toLowerCase()).toContain("reuters");
  });

  it("notes what the record does not have, and an organization that is none", async () => {
    const found = await getWhatIfView(ask({ without: "source:no-such-source" }), AT_TODAY);
    expect(found.kind === "view" && found.notes[0]?.message).toMatch(
      /no source “no-such-source”, so leaving it out/,
    );
    const { search, notes } = await presentWhatIf(ask({ org: "no-such-thing" }));
    expect([search.org, notes.length]).toEqual([null, 1]);
    expect(readWhatIfSearch({ without: "gossip" }).notes[0]?.parameter).toBe("without");
  });
});
