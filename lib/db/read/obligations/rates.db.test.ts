import { beforeAll, describe, expect, it } from "vitest";
import { exportBundle } from "@/lib/db/export/export-bundle";
import { say } from "@/lib/domain/say/say";
import { sampleBundle } from "@/lib/testing/bundles";
import { loadBundle } from "@/lib/testing/dataset";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { ALL_OF_LEDGER, type LedgerSearch, readLedgerSearch } from "@/lib/url/ledger/ledger-search";
import { listRates, rateNotes } from "./counting-of";
import { listObligations, sumLedger } from "./ledger";

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const RATE = { from: "USD", to: "EUR", rate: "0.9", on: "2025-11-03" };
const search = (overrides: Partial<LedgerSearch>): LedgerSearch => ({
  ...ALL_OF_LEDGER,
  inForce: "all",
  ...overrides,
});

beforeAll(async () => {
  const { format: _format, ...sections } = sampleBundle({ "sources[0].exchangeRates": [RATE] });
  await loadBundle(sections as Parameters<typeof loadBundle>[0]);
});

describe("an exchange rate", () => {
  it("is part of the source that states it, and is given out with it", async () => {
    let text = "";
    for await (const piece of exportBundle()) text += piece;
    expect(JSON.parse(text).sources[0].exchangeRates).toEqual([RATE]);
    expect(await listRates(null)).toEqual([{ ...RATE, source: "reuters-2025-11" }]);
    expect(await listRates("2025-11-02")).toEqual([]);
  });

  it("converts what is asked for, and says which rate it was", async () => {
    const [usual] = await sumLedger(search({}), AT_TODAY);
    const [converted] = await sumLedger(search({ rate: ["USD:EUR@2025-11-03"] }), AT_TODAY);
    expect(usual?.unit).toBe("USD");
    expect(converted?.unit).toBe("EUR");
    expect(Number(converted?.band.top)).toBeCloseTo(Number(usual?.band.top) * 0.9);
    const { rows } = await listObligations(search({ rate: ["USD:EUR@2025-11-03"] }), AT_TODAY);
    expect(rows[0]?.why).toMatchObject({ is: "converted", rate: "0.9", source: "reuters-2025-11" });
    expect(rows[0]?.why && say("en").ledger.counting(rows[0].why)).toBe(
      "Converted at 0.9 EUR for one USD of 2025-11-03, per reuters-2025-11.",
    );
  });

  it("that nobody states keeps the currency apart, and the page says so", async () => {
    const asked = search({ rate: ["USD:EUR@2024-01-01"] });
    expect((await sumLedger(asked, askedClocks(asked, TODAY)))[0]?.unit).toBe("USD");
    expect(rateNotes(asked, await listRates(null))[0]?.message).toMatch(
      /No source on record states the rate USD:EUR@2024-01-01/,
    );
    expect(rateNotes(search({ rules: "-currencies_apart" }), [])[0]?.message).toMatch(
      /stay apart all the same/,
    );
    expect(readLedgerSearch({ rate: "EUR" }).notes[0]?.message).toMatch(/is no rate/);
  });
});
