import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DealsSearch } from "@/lib/url/deals-search";
import type { DealsFacets } from "@/lib/views/deals-list";
import { DealsFilters } from "./deals-filters";

const orgs = Array.from({ length: 9 }, (_, index) => ({
  value: `org-${index}`,
  label: `Org ${index}`,
  count: 20 - index,
}));

const FACETS: DealsFacets = {
  org: [...orgs, { value: "nobody", label: "Nobody", count: 0 }],
  partnership: [],
  kind: [],
  binding: [{ value: "signed", label: "Signed", count: 12 }],
  lifecycle: [],
  term: [],
  standing: [],
  years: [{ year: 2025, count: 30 }],
  undated: 0,
};

/** The list as it is when its address asks for nothing. */
const SEARCH: DealsSearch = {
  ...{ q: "", org: [], partnership: [], kind: [], binding: [], lifecycle: [], term: [], standing: [] },
  ...{ from: null, to: null, sort: "-announced", cursor: null, cols: [], density: "comfortable", rows: 20 },
  ...{ on: null, known: null },
};

function filters(asked: Partial<DealsSearch> = {}) {
  const { container } = render(<DealsFilters search={{ ...SEARCH, ...asked }} facets={FACETS} />);
  const link = (name: RegExp) => screen.getByRole("link", { name, hidden: true });
  return { container, link };
}

const queryOf = (link: HTMLElement) => new URL(link.getAttribute("href") ?? "", "https://x").searchParams;

describe("the filters of the deals", () => {
  it("are links, each with how many deals it would leave, and keep what is asked already", () => {
    const { link } = filters({ org: ["org-1"], sort: "title", known: "2026-01-01" });
    const signed = link(/Signed/);
    expect(signed.textContent).toContain("12");
    expect([...queryOf(signed)]).toEqual(
      expect.arrayContaining([
        ["org", "org-1"],
        ["binding", "signed"],
        ["known", "2026-01-01"],
      ]),
    );
  });

  it("say which are in use, and take one out by the same link", () => {
    const { link, container } = filters({ org: ["org-1", "org-2"], binding: ["signed"] });
    expect(container.querySelector("summary")?.textContent).toContain("Filters (2 in use)");
    expect(link(/Org 1/).getAttribute("aria-current")).toBe("true");
    expect(queryOf(link(/Org 1/)).getAll("org")).toEqual(["org-2"]);
    expect(link(/Org 3/).getAttribute("aria-current")).toBeNull();
  });

  it("lead to the first page", () => {
    const { link } = filters({
      org: ["org-1"],
      cursor: { sort: "-announced", side: "after", key: ["2025-01-01", "a"] },
    });
    expect(queryOf(link(/Signed/)).has("cursor")).toBe(false);
  });

  it("leave out what would find nothing, and fold what is many, but never what is chosen", () => {
    const { container } = filters({ org: ["org-8"] });
    expect(screen.queryByText("Nobody")).toBeNull();
    const folded = [...container.querySelectorAll<HTMLElement>("details details")].at(-1);
    const more = folded ? within(folded).getAllByRole("link", { hidden: true }) : [];
    expect(more.map(({ textContent }) => textContent?.match(/Org \d/)?.[0])).toEqual(["Org 6", "Org 7"]);
  });

  it("ask for a window of dates in a form that needs no scripts and carries the filters along", () => {
    const { container } = filters({ org: ["org-1"], from: "2025" });
    const form = screen.getByLabelText("From").closest("form");
    const sent = [...new FormData(form ?? undefined)];
    expect(sent).toEqual(
      expect.arrayContaining([
        ["org", "org-1"],
        ["from", "2025"],
        ["to", ""],
      ]),
    );
    expect(container.querySelectorAll("form")).toHaveLength(1);
  });
});
