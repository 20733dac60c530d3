import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { decodeCursor } from "@/lib/url/cursor";
import { ALL_OF_LEDGER, type LedgerSearch } from "@/lib/url/ledger/ledger-search";
import { countedNow, forgetCounted } from "./counted-days";
import { listedIds } from "./counted-ledger";
import { listObligations } from "./ledger";

/** Whatever is kept, a page has the rows that the database finds, and so have those after it; of many the amounts are the same. */

const TODAY = "2026-11-28";

beforeAll(async () => {
  await loadShippedDataset();
  await multiplyDeals(1);
}, 60_000);

const someDay = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2036-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const NARROWED: readonly Partial<LedgerSearch>[] = [
  ...[{}, { payer: ["openai"] }, { payee: ["microsoft", "openai"] }, { org: ["nvidia"] }],
  ...[{ measure: "capacity" as const }, { payer: ["no-such"] }],
];
/** Some of their sides are theirs alone, and some are not. */
const PARTS: readonly Partial<LedgerSearch>[] = [
  ...[{ partnership: ["aws-openai"] }, { partnership: ["stargate", "no-such"], payer: ["openai"] }],
];
const VIEWS = [
  ...(["any", "yes", "possibly", "all"] as const).flatMap((inForce) =>
    NARROWED.map((narrowed) => ({ ...ALL_OF_LEDGER, inForce, limit: 7, ...narrowed })),
  ),
  ...PARTS.map((narrowed) => ({ ...ALL_OF_LEDGER, limit: 7, ...narrowed })),
];

/** Three pages, one after another. */
async function pagesOf(search: LedgerSearch, on: string) {
  const told: unknown[] = [];
  let cursor: LedgerSearch["cursor"] = null;
  for (let page = 0; page < 3; page += 1) {
    const { rows, next } = await listObligations({ ...search, cursor }, { on, known: null, today: TODAY });
    told.push({ ids: rows.map(({ id }) => id), next });
    const read = next === null ? null : decodeCursor(next);
    if (!read?.ok) break;
    cursor = read.value;
  }
  return told;
}

describe("a page of rows from what is kept", () => {
  it("is the page that the database finds", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someDay, async (on) => {
        forgetCounted();
        const found = [];
        for (const search of VIEWS) found.push(await pagesOf(search, on));
        await countedNow(TODAY);
        for (const [at, search] of VIEWS.entries()) {
          expect(await listedIds(search, { on, known: null, today: TODAY })).not.toBeNull();
          expect(await pagesOf(search, on)).toEqual(found[at]);
        }
      }),
      { numRuns: 2, examples: [["2026-03-01"]] },
    );
  });

  it("is left to the database where rows are narrowed by what they say, or stand in another order", async () => {
    await countedNow(TODAY);
    const clocks = { on: "2025-05-05", known: null, today: TODAY };
    for (const other of [
      { kind: ["investment"] },
      { sort: "ends" },
      { from: "2027" },
      { rules: "-derived_end" },
    ])
      expect(await listedIds({ ...ALL_OF_LEDGER, ...other } as LedgerSearch, clocks)).toBeNull();
    expect(await listedIds(ALL_OF_LEDGER, { ...clocks, known: "2025-05-05" })).toBeNull();
  });
});
