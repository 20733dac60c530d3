import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { DEALS } from "@/lib/url/deals-search";
import { db } from "../../client";
import { readVersion } from "../sql/record-version";
import { listPlaces } from "./page";

/** A page of a filtered list is the same whether memory or SQL says what the filters leave around it. */

const PATIENCE_MS = 120_000;
const COPIES = 6;

beforeAll(async () => {
  await loadShippedDataset();
  await multiplyDeals(COPIES);
  // Some of one day, some without any.
  await db().$executeRaw`UPDATE deals SET announced_on_sort = '2025-06-01' WHERE slug LIKE '%-3'`;
  await db().$executeRaw`UPDATE deals SET announced_on_sort = NULL WHERE slug LIKE '%-5'`;
}, PATIENCE_MS);

const anySearch = fc.record(
  {
    org: fc.constantFrom("openai", "microsoft", "openai,nvidia", "mistral-ai", "nobody"),
    partnership: fc.constantFrom("microsoft-openai", "aws-openai"),
    kind: fc.constantFrom("compute_commitment", "equity_investment,chip_supply"),
    binding: fc.constantFrom("signed", "announced"),
    standing: fc.constantFrom("disputed", "confirmed", "reported,disputed", "unknown"),
    term: fc.constantFrom("investment", "capacity,spend_commitment"),
    from: fc.constantFrom("2024", "2025-06-01"),
    known: fc.constantFrom("2025-10-01", "2025-12-01", "2024-02-01", "2010-01-01"),
    sort: fc.constantFrom("announced", "-announced", "disputed", "-disputed"),
  },
  { requiredKeys: [] },
);

describe("a page of a filtered list", { timeout: PATIENCE_MS }, () => {
  it("is from memory what it is by SQL, on every page and in both directions", async () => {
    const walk = async (raw: Record<string, string>, limit: number) => {
      const { search } = DEALS.read(raw);
      const narrowing = { filters: search, text: null, known: search.known };
      const both = async (cursor: typeof search.cursor) => {
        const page = { sort: search.sort, cursor, limit };
        const [near, whole] = [
          await listPlaces(narrowing, page, readVersion()),
          await listPlaces(narrowing, page),
        ];
        expect(near).toEqual(whole);
        return near;
      };
      let key: readonly string[] | null = null;
      for (let turn = 0; turn < 6; turn++) {
        const page = await both(key && { sort: search.sort, side: "after", key });
        const [first, last] = [page[0], page.at(-1)];
        if (!first || !last) break;
        if (key !== null) await both({ sort: search.sort, side: "before", key: first.key });
        key = last.key;
      }
    };
    await fc.assert(
      fc.asyncProperty(anySearch, fc.constantFrom(3, 20, 200), (raw, limit) =>
        walk(raw as Record<string, string>, limit),
      ),
      { numRuns: 40 },
    );
  });
});
