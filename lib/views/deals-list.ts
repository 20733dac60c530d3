/**
 * What the deals list receives: rows, how often each filter value would be found, and where the page stands in the whole.
 * Types only.
 */

import type { Phase } from "@/lib/domain/terms/term";
import type { Langs } from "@/lib/domain/text/translations";
import type { MoneyValue } from "@/lib/domain/values/value";
import type { Binding, DealKind, Lifecycle, Standing, TermState } from "@/lib/domain/vocabulary/vocabulary";
import type { DealBrief, PartnershipRef, PartyView } from "./parts";

/** A term that stands for its deal. */
export type HeadlineTerm = {
  key: string;
  kind: { slug: string; label: string; group: string };
  label: string;
  standing: Standing;
  state: TermState;
  /** The calibrated sentence. */
  display: string;
  /** At the view's "on". */
  phase: Phase;
} & Langs<"label">;

export type StandingCount = { standing: Standing; count: number };

export type DealsRow = DealBrief & {
  partnership: PartnershipRef;
  parties: readonly PartyView[];
  headlines: readonly HeadlineTerm[];
  /** How many terms stand how, in the order of the standings; without those that no term has. */
  standings: readonly StandingCount[];
  terms: number;
  /** The largest sum that it states: the one by which the list can be ordered. */
  money:
    | ({
        key: string;
        label: string;
        display: string;
        standing: Standing;
        from: string | null;
        to: string | null;
      } & Langs<"label">)
    | null;
  /** Distinct sources behind its claims that count at the view's "known". */
  sources: number;
  /** The view's "on" in words, when the announcement lies after it. */
  notYetOn: string | null;
};

/** What a file says of a deal beside its row: dates, and its main sum of money, as the sources that count give it. */
export type DealFacts = {
  effectiveOn: string | null;
  endsOn: string | null;
  money: { key: string; label: string; from: string | null; to: string | null; value: MoneyValue } | null;
};

/** A value of a filter: its word, and how many deals the list would have if it alone were chosen in that filter. */
export type FacetValue<T extends string = string> = { value: T; label: string; count: number };

export type DealsFacets = {
  org: readonly FacetValue[];
  partnership: readonly FacetValue[];
  kind: readonly FacetValue<DealKind>[];
  binding: readonly FacetValue<Binding>[];
  lifecycle: readonly FacetValue<Lifecycle>[];
  term: readonly FacetValue[];
  standing: readonly FacetValue<Standing>[];
  /** Deals announced in each year, oldest first. */
  years: readonly { year: number; count: number }[];
  undated: number;
};

/** A filter in force on an empty list: how many deals there would be without it, and with it alone. */
export type Relaxation = { filter: string; without: number; alone: number };

/** Names for the slugs in the address; a slug that names nothing has none. */
export type FilterNames = {
  org: Readonly<Record<string, string>>;
  partnership: Readonly<Record<string, string>>;
  term: Readonly<Record<string, string>>;
};

export type DealsListView = {
  rows: readonly DealsRow[];
  /** How many deals stand before the first row. */
  before: number;
  total: number;
  /** Keys of the first and the last row, for the links to the neighbouring pages. */
  firstKey: readonly string[] | null;
  lastKey: readonly string[] | null;
  facets: DealsFacets;
  names: FilterNames;
  /** Nothing has the words asked for; these are the deals whose text resembles them. */
  resembling: boolean;
  /** Only for an empty list: what each filter in force shuts out. */
  relaxations: readonly Relaxation[];
  /** The place in the address lies beyond the list, so the first page is shown. */
  strayed: boolean;
};
