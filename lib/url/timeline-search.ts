/**
 * Timelines in a URL: the window that is shown, and on the page of all partnerships also lanes, what is drawn, and the filters
 * of the deals list. Decides how they are read and the links that change them; knows no pixels.
 */
import type { Day } from "@/lib/domain/dates/day";
import { parseDay } from "./clocks";
import { DEALS_FILTERS, type DealsSearch, WINDOW_PARAMS } from "./deals-search";
import { defineList } from "./list";
import { FEWEST_ROWS } from "./paging";
import { CLOCK_PARAMS, many, one, type ParamsOf, SAID_PARAM, slugText, wordIn } from "./params";
import { PICTURE_PARAMS } from "./picture-params";
import { DEFAULT_DEALS_SORT } from "./views/deals-view";

/** How a timeline is drawn when not as usual: with every term, or as a table. */
export type Draw = "all" | "table";
const DRAW_PARAM = { draw: one<Draw | null>(null, wordIn<Draw>(["all", "table"])) } as const;

/** The parameters of a record's page with a timeline on it: what is shown of it, as far as there is anything, and the clocks. */
export const RECORD_TIMELINE_PARAMS = { ...WINDOW_PARAMS, ...DRAW_PARAM, ...CLOCK_PARAMS } as const;

/** The page of a record with a timeline on it. */
export const RECORD_PAGE_PARAMS = { ...RECORD_TIMELINE_PARAMS, ...SAID_PARAM } as const;

export type WindowQuery = ParamsOf<typeof WINDOW_PARAMS & typeof DRAW_PARAM>;

export const LANES = ["partnership", "organization", "term-kind"] as const;
export type Lanes = (typeof LANES)[number];

export const SHOWN_KINDS = ["deals", "terms", "events"] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

/** What is drawn when the address is silent: as much as each kind of lane can show without crowding. */
export const USUALLY_SHOWN: Readonly<Record<Lanes, readonly ShownKind[]>> = {
  partnership: ["deals", "events"],
  organization: ["deals"],
  "term-kind": ["terms"],
};

export const TIMELINE = defineList({
  path: "/timeline",
  params: {
    lanes: one<Lanes>("partnership", wordIn(LANES)),
    show: many(wordIn(SHOWN_KINDS)),
    ...DEALS_FILTERS,
    /** Of more deals than are drawn at once, those announced before this day. */
    before: one<Day | null>(null, parseDay),
    ...RECORD_TIMELINE_PARAMS,
  },
});

export type TimelineSearch = ParamsOf<typeof TIMELINE.params>;

/** What is drawn, asked for or usual. */
export function shownKinds({ lanes, show }: Pick<TimelineSearch, "lanes" | "show">): readonly ShownKind[] {
  return show.length === 0 ? USUALLY_SHOWN[lanes] : show;
}

/** The deals list under the same filters; the window shuts no deal out. */
export function toDealsSearch(search: TimelineSearch): DealsSearch {
  const { lanes: _lanes, show: _show, draw: _draw, before: _before, ...filters } = search;
  const usual = { sort: DEFAULT_DEALS_SORT, cursor: null, cols: [], density: "comfortable" } as const;
  return { ...filters, from: null, to: null, ...usual, rows: FEWEST_ROWS };
}

/** The picture as a file: what the timeline page takes, or one organization or deal, with a width and a theme. */
export const TIMELINE_FILE_PARAMS = {
  ...TIMELINE.params,
  organization: one<string | null>(null, slugText),
  deal: one<string | null>(null, slugText),
  ...PICTURE_PARAMS,
} as const;
