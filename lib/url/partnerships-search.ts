/** The list of partnerships in a URL: its filters, its place, its clocks. */
import { intPart, textPart } from "./cursor";
import { defineList } from "./list";
import { placeParam } from "./paging";
import { CLOCK_PARAMS, freeText, one, type ParamsOf, slugText } from "./params";

/** The one order of the list: the editors' own. */
export const PARTNERSHIPS_ORDER = "position";

export const PARTNERSHIPS = defineList({
  path: "/partnerships",
  params: {
    q: one("", freeText),
    org: one<string | null>(null, slugText),
    cursor: placeParam(PARTNERSHIPS_ORDER, [intPart, textPart]),
    ...CLOCK_PARAMS,
  },
});

export type PartnershipsSearch = ParamsOf<typeof PARTNERSHIPS.params>;
