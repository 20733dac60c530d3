/**
 * Timelines in a URL: the window that is shown, and on the page of all partnerships also lanes, what is drawn, and the filters
 * of the deals list. Decides how they are read and the links that change them; knows no pixels.
 */
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok } from "@/lib/domain/text/result";
import type { ClockQuery } from "./clocks";
import { DEALS_PARAMS, type DealsFilters, type DealsSearch } from "./deals-search";
import { DEFAULT_DEALS_SORT } from "./deals-view";
import { withQuery } from "./href";
import {
  CLOCK_PARAMS,
  many,
  one,
  type ParamNote,
  type RawParams,
  readParams,
  slugText,
  wordIn,
} from "./params";
import { partialDay } from "./partial-day";

/** What is shown: a year, a month or a day at each end, both included; null: as far as there is anything. */
export type WindowQuery = { from: string | null; to: string | null };

export const WINDOW_PARAMS = {
  from: one<string | null>(null, partialDay),
  to: one<string | null>(null, partialDay),
} as const;

/** The window as a form that sets something else must carry it along. */
export function windowKept({ from, to }: WindowQuery): [string, string][] {
  return Object.entries({ from, to }).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
}

/** The parameters of a record's page with a timeline on it. */
export const RECORD_TIMELINE_PARAMS = { ...WINDOW_PARAMS, ...CLOCK_PARAMS } as const;

export const LANES = {
  partnership: "Partnership",
  organization: "Organization",
  "term-kind": "Term kind",
} as const;
export type Lanes = keyof typeof LANES;

export const SHOWN_KINDS = { deals: "Deals", terms: "Terms", events: "Events" } as const;
export type ShownKind = keyof typeof SHOWN_KINDS;

/** What is drawn when the address is silent: as much as each kind of lane can show without crowding. */
export const USUALLY_SHOWN: Readonly<Record<Lanes, readonly ShownKind[]>> = {
  partnership: ["deals", "events"],
  organization: ["deals"],
  "term-kind": ["terms"],
};

export type TimelineSearch = DealsFilters & ClockQuery & { lanes: Lanes; show: readonly ShownKind[] };

const { q, org, partnership, kind, binding, lifecycle, term, standing } = DEALS_PARAMS;

export const TIMELINE_PARAMS = {
  lanes: one<Lanes>("partnership", wordIn(Object.keys(LANES) as Lanes[])),
  show: many(wordIn(Object.keys(SHOWN_KINDS) as ShownKind[])),
  ...{ q, org, partnership, kind, binding, lifecycle, term, standing },
  ...RECORD_TIMELINE_PARAMS,
} as const;

export function readTimelineSearch(raw: RawParams): { search: TimelineSearch; notes: readonly ParamNote[] } {
  const { values, notes } = readParams(TIMELINE_PARAMS, raw);
  return { search: values, notes };
}

/** What is drawn, asked for or usual. */
export function shownKinds({ lanes, show }: Pick<TimelineSearch, "lanes" | "show">): readonly ShownKind[] {
  return show.length === 0 ? USUALLY_SHOWN[lanes] : show;
}

/** The parameters in the order of the address; what is as usual is left out. */
export function timelineQuery(search: TimelineSearch) {
  const { lanes, show, from, to, on, known } = search;
  return {
    lanes: lanes === "partnership" ? null : lanes,
    show,
    q: search.q,
    org: search.org,
    partnership: search.partnership,
    kind: search.kind,
    binding: search.binding,
    lifecycle: search.lifecycle,
    term: search.term,
    standing: search.standing,
    ...{ from, to, on, known },
  };
}

/** The timeline with some of its state changed. */
export function timelineViewHref(search: TimelineSearch, change: Partial<TimelineSearch> = {}): string {
  return withQuery("/timeline", timelineQuery({ ...search, ...change }));
}

/** The parameters that a form or a link which sets some itself must carry along. */
export function timelineKept(
  search: TimelineSearch,
  ownNames: readonly (keyof TimelineSearch)[],
): [string, string][] {
  return Object.entries(timelineQuery(search)).flatMap(([name, value]) => {
    if (value === null || value === "" || (ownNames as readonly string[]).includes(name)) return [];
    return (typeof value === "string" ? [value] : value).map((text): [string, string] => [name, text]);
  });
}

/** The deals list under the same filters; the window shuts no deal out. */
export function toDealsSearch(search: TimelineSearch): DealsSearch {
  return {
    ...{ q: search.q, org: search.org, partnership: search.partnership, kind: search.kind },
    ...{ binding: search.binding, lifecycle: search.lifecycle, term: search.term, standing: search.standing },
    ...{ from: null, to: null, on: search.on, known: search.known },
    ...{ sort: DEFAULT_DEALS_SORT, cursor: null, cols: [], density: "comfortable" },
  };
}

const LEAST_WIDTH_PX = 600;
const MOST_WIDTH_PX = 4000;

/** The picture as a file: what the timeline page takes, or one organization or deal, with a width and a theme. */
export const TIMELINE_FILE_PARAMS = {
  ...TIMELINE_PARAMS,
  organization: one<string | null>(null, slugText),
  deal: one<string | null>(null, slugText),
  theme: one<"light" | "dark">("light", wordIn(["light", "dark"])),
  width: one<number>(1280, (text) => {
    const width = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return width >= LEAST_WIDTH_PX && width <= MOST_WIDTH_PX
      ? ok(width)
      : err(`${quoteText(text)} is not a whole number from ${LEAST_WIDTH_PX} to ${MOST_WIDTH_PX}.`);
  }),
} as const;
