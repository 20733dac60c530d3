import { beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { shippedRecords } from "@/lib/testing/shipped";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { type Cursor, encodeCursor } from "@/lib/url/cursor";
import { DEALS, DEALS_SORTS, type DealsSearch } from "@/lib/url/deals-search";
import { rawFrom } from "@/lib/url/params";
import { listDealRows, listDeals, walkDealRows } from "./list-deals";

/** Pages by keyset: the same rows as by offset, there and back, in every order; and nothing that a hostile address can do. */

const TODAY = "2026-11-24";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const LIMIT = 7;
const SHIPPED = shippedRecords("deals").length;

beforeAll(() => loadShippedDataset(), 120_000);

function read(query: string): DealsSearch {
  return DEALS.read(rawFrom(new URLSearchParams(query))).search;
}

const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);
const placed = (search: DealsSearch, side: Cursor["side"], key: readonly string[] | null): DealsSearch => ({
  ...search,
  cursor: { sort: search.sort, side, key: key ?? [] },
});

describe.each(DEALS_SORTS)("in the order %s", (sort) => {
  it.each(["", "&known=2025-12-01&org=openai"])(
    "pages forth and back are slices of the whole%s",
    async (filters) => {
      const search = read(`sort=${sort}${filters}`);
      const whole = slugs((await listDeals(search, { clocks: askedClocks(search, TODAY), limit: 200 })).rows);
      let view = await listDeals(search, { clocks: askedClocks(search, TODAY), limit: LIMIT });
      for (let start = 0; start < whole.length; start += LIMIT) {
        expect(slugs(view.rows)).toEqual(whole.slice(start, start + LIMIT));
        expect([view.before, view.total]).toEqual([start, whole.length]);
        if (start + LIMIT < whole.length)
          view = await listDeals(placed(search, "after", view.lastKey), {
            clocks: askedClocks(placed(search, "after", view.lastKey), TODAY),
            limit: LIMIT,
          });
      }
      while (view.before > 0) {
        const end = view.before;
        view = await listDeals(placed(search, "before", view.firstKey), {
          clocks: askedClocks(placed(search, "before", view.firstKey), TODAY),
          limit: LIMIT,
        });
        expect(slugs(view.rows)).toEqual(whole.slice(Math.max(0, end - LIMIT), end));
      }
    },
  );
});

describe("the JSON twin and the file", () => {
  it("walk the same rows as the page", async () => {
    const search = read("sort=title");
    const whole = slugs((await listDeals(search, { clocks: askedClocks(search, TODAY), limit: 200 })).rows);
    const walked: string[] = [];
    for await (const rows of walkDealRows(search, askedClocks(search, TODAY))) walked.push(...slugs(rows));
    expect(walked).toEqual(whole);
    const paged: string[] = [];
    let key: readonly string[] | null = null;
    do {
      const asked: DealsSearch = key === null ? search : placed(search, "after", key);
      const page: Awaited<ReturnType<typeof listDealRows>> = await listDealRows(asked, {
        clocks: askedClocks(asked, TODAY),
        limit: LIMIT,
      });
      paged.push(...slugs(page.rows));
      expect(page.total).toBe(whole.length);
      key = page.next;
    } while (key !== null);
    expect(paged).toEqual(whole);
  });

  it("give the first page when no row is left at a place", async () => {
    const search = placed(read("sort=title"), "after", ["zzzz", "zzzz"]);
    const view = await listDeals(search, { clocks: askedClocks(search, TODAY), limit: LIMIT });
    expect([view.strayed, view.before, view.rows.length]).toEqual([true, 0, LIMIT]);
  });
});

const HOSTILE = [
  "'; DROP TABLE deals; --",
  "' OR '1'='1",
  "a' & 'b",
  "\\'); SELECT pg_sleep(10); --",
  ":* & | ! ( ) <->",
  "%_%",
  "é".repeat(300),
  "$1",
  "🙂‍↔️",
  "-",
];

describe("a hostile address", () => {
  it.each(HOSTILE)("in q, org, from, sort, cursor and the rest does nothing: %s", async (text) => {
    const names = [
      "q",
      "org",
      "partnership",
      "term",
      "from",
      "to",
      "sort",
      "cursor",
      "standing",
      "known",
      "on",
    ];
    for (const name of names) {
      const query = new URLSearchParams([[name, text]]);
      const { search } = DEALS.read(rawFrom(query));
      const view = await listDeals(search, { clocks: askedClocks(search, TODAY), limit: LIMIT });
      if (name !== "q") expect([name, view.total]).toEqual([name, SHIPPED]);
    }
    expect((await listDeals(read(""), { clocks: AT_TODAY, limit: LIMIT })).total).toBe(SHIPPED);
  });

  it("cannot forge a cursor that reaches the database with a key of another shape", () => {
    const forged = [
      { sort: "-announced", side: "after", key: ["2025-02-30", "a"] },
      { sort: "-announced", side: "after", key: ["'; --", "a"] },
      { sort: "-announced", side: "after", key: ["2025-02-03"] },
      { sort: "title", side: "after", key: ["a", "b"] },
      { sort: "-announced", side: "after", key: ["2025-02-03", "a\0"] },
    ] as const;
    for (const cursor of forged) {
      const { search, notes } = DEALS.read({ cursor: encodeCursor(cursor) });
      expect(search.cursor).toBeNull();
      expect(notes).toHaveLength(1);
    }
    const binding = DEALS.read({
      sort: "binding",
      cursor: encodeCursor({ sort: "binding", side: "after", key: ["sworn", "2025-01-01", "a"] }),
    });
    expect(binding.search.cursor).toBeNull();
  });
});
