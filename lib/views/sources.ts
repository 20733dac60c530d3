/** What the list of sources receives. Types only. */
import type { SourceBrief } from "./parts";

export type SourceRow = SourceBrief & {
  /** How many claims it makes, and how many of them editors set aside. */
  claims: number;
  setAside: number;
  /** How many events cite it. */
  events: number;
};

/** One value to filter by and how many sources it would leave, were its own filter lifted. */
export type SourceFacet = { value: string; count: number };

export type SourcesPageView = {
  rows: readonly SourceRow[];
  total: number;
  /** Cursors of the neighbouring pages. */
  previous: string | null;
  next: string | null;
  facets: Readonly<Record<"tier" | "year" | "language" | "publisher", readonly SourceFacet[]>>;
};
