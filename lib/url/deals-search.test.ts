import { describe, expect, it } from "vitest";
import { encodeCursor } from "./cursor";
import {
  activeFilters,
  DEALS,
  type DealsSearch,
  dealsCsvHref,
  isFiltered,
  NO_FILTERS,
  onlyFilter,
  sortedColumn,
  sortHrefs,
  withoutFilter,
} from "./deals-search";
import { rawFrom } from "./params";
import { colsFor, DEALS_COLUMNS, DEFAULT_DEALS_COLUMNS, shownColumns } from "./views/deals-view";

const read = (query: string) => DEALS.read(rawFrom(new URLSearchParams(query)));
const queryOf = (href: string) => href.split("?")[1] ?? "";

const FULL =
  "q=gpt-5+chips&org=openai&org=amazon&partnership=aws-openai&kind=chip_supply&binding=signed&lifecycle=in_force&term=capacity&standing=disputed&from=2025&to=2025-06&sort=title&cols=parties&cols=terms&density=compact&on=2025-02-01&known=2025-03-01";

describe("reading", () => {
  it("takes the whole state from the address", () => {
    const { search, notes } = read(FULL);
    expect(notes).toEqual([]);
    expect(search).toMatchObject({
      q: "gpt-5 chips",
      org: ["openai", "amazon"],
      from: "2025",
      to: "2025-06",
      sort: "title",
    });
  });

  it("falls back to the usual with a note for whatever is malformed or unknown", () => {
    const { search, notes } = read(
      "kind=chips&sort=size&density=roomy&cols=price&from=soon&known=2025-02-30&org=A+B&page=2",
    );
    expect(notes.map(({ parameter }) => parameter).toSorted()).toEqual([
      "cols",
      "density",
      "from",
      "kind",
      "known",
      "org",
      "page",
      "sort",
    ]);
    expect(search).toEqual(read("").search);
  });

  it("leaves out dates that run backwards", () => {
    const { search, notes } = read("from=2026&to=2025-06");
    expect([search.from, search.to]).toEqual([null, null]);
    expect(notes).toMatchObject([
      { parameter: "from", message: "2026 is after 2025-06; both dates were left out." },
    ]);
    expect(read("from=2025-06&to=2025").notes).toEqual([]);
  });

  it("binds a place to its order", () => {
    const cursor = encodeCursor({ sort: "title", side: "after", key: ["a title", "a-slug"] });
    expect(read(`sort=title&cursor=${cursor}`).search.cursor?.key).toEqual(["a title", "a-slug"]);
    const other = read(`sort=-title&cursor=${cursor}`);
    expect([other.search.cursor, other.notes[0]?.parameter]).toEqual([null, "cursor"]);
  });

  it("takes a limit for the JSON twin only", () => {
    expect(DEALS.readApi({ limit: "200" }).search.limit).toBe(200);
    expect(DEALS.readApi({ limit: "201" }).notes[0]?.parameter).toBe("limit");
    expect(read("limit=10").notes[0]?.parameter).toBe("limit");
  });
});

describe("links", () => {
  it("carry the whole state, and read back the same", () => {
    const { search } = read(FULL);
    expect(queryOf(DEALS.href(search, {}))).toBe(FULL);
    expect(DEALS.href(read("").search, {})).toBe("/deals");
  });

  it("lead to the first page, unless they name a place", () => {
    const cursor = { sort: "title", side: "after", key: ["a", "b"] } as const;
    const { search } = read(`sort=title&cursor=${encodeCursor(cursor)}`);
    expect(DEALS.href(search, { kind: ["other"] })).toBe("/deals?kind=other&sort=title");
    expect(DEALS.href(search, { density: "compact", cursor: search.cursor })).toContain("cursor=");
  });

  it("to the file and the JSON twin keep the filters and the order", () => {
    const { search } = read(FULL);
    expect(dealsCsvHref(search)).toBe(`/deals.csv?${FULL.replace("&density=compact", "")}`);
    expect(DEALS.apiHref(search)).toBe(
      `/api/v1/deals?${FULL.replace("&cols=parties&cols=terms&density=compact", "")}`,
    );
  });

  it("put a value in and take it out again", () => {
    const { search } = read("org=openai");
    expect(DEALS.toggled(search, "org", "amazon")).toEqual({ org: ["openai", "amazon"] });
    expect(DEALS.toggled(search, "org", "openai")).toEqual({ org: [] });
  });

  it("turn an order round on the second press", () => {
    const hrefs = (query: string) => sortHrefs(read(query).search);
    expect(hrefs("")).toEqual({
      deal: "/deals?sort=title",
      announced: "/deals?sort=announced",
      binding: "/deals?sort=-binding",
      money: "/deals?sort=-money",
      standings: "/deals?sort=-disputed",
    });
    expect(hrefs("sort=announced").announced).toBe("/deals");
    expect(sortedColumn("-disputed")).toEqual({ id: "standings", desc: true });
    expect(sortedColumn("partnership")).toBeNull();
  });

  it("leave out of a form what the form sets itself", () => {
    const { search } = read("q=a&org=openai&org=amazon&sort=title");
    expect(DEALS.kept(search, ["q"])).toEqual([
      ["org", "openai"],
      ["org", "amazon"],
      ["sort", "title"],
    ]);
  });
});

describe("filters in force", () => {
  const { search }: { search: DealsSearch } = read("q=a&kind=other&to=2025");

  it("are named, the two dates as one", () => {
    expect(activeFilters(search)).toEqual(["q", "kind", "from"]);
    expect(isFiltered(read("sort=title&cols=kind&on=2025-01-01").search)).toBe(false);
  });

  it("can be lifted one by one or all but one", () => {
    expect({ ...search, ...withoutFilter("from") }).toMatchObject({ q: "a", kind: ["other"], to: null });
    expect({ ...search, ...onlyFilter(search, "kind") }).toMatchObject({ ...NO_FILTERS, kind: ["other"] });
  });
});

describe("columns", () => {
  it("are the usual ones when none is asked for, and the deal alone when it alone is", () => {
    expect(shownColumns({ cols: [] })).toEqual(DEFAULT_DEALS_COLUMNS);
    expect(shownColumns({ cols: ["deal"] })).toEqual([]);
    expect(shownColumns({ cols: ["sources", "parties"] })).toEqual(["parties", "sources"]);
  });

  it("are written as short as can be, and read back the same", () => {
    expect(colsFor(DEFAULT_DEALS_COLUMNS)).toEqual([]);
    for (const shown of [[], ["kind"], DEALS_COLUMNS, DEFAULT_DEALS_COLUMNS] as const) {
      expect(shownColumns({ cols: colsFor(shown) })).toEqual(shown);
    }
  });
});
