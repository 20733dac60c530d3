/**
 * The horizon in a URL: whose, which kinds, between which days, at which clocks.
 * Decides names and defaults; the page and its file read the same ones. Knows no database.
 */
import { MILESTONE_KINDS } from "@/lib/domain/horizon/milestone";
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { dayPart, type KeyPart } from "../cursor";
import { defineList } from "../list";
import { placeParam } from "../paging";
import { CLOCK_PARAMS, many, one, type ParamsOf, slugText, wordIn } from "../params";
import { partialDay } from "../partial-day";

const idPart: KeyPart = (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
/** The last day a milestone may be, and its id. */
export const HORIZON_ORDER = "horizon";

export const HORIZON = defineList({
  path: "/horizon",
  params: {
    /** Parties of the deal, by slug. */
    org: many(slugText),
    kind: many(wordIn(slugsOf(MILESTONE_KINDS))),
    /** First and last day on which it may fall. */
    from: one<string | null>(null, partialDay),
    to: one<string | null>(null, partialDay),
    ...CLOCK_PARAMS,
    cursor: placeParam(HORIZON_ORDER, [dayPart, idPart]),
  },
});

export type HorizonSearch = ParamsOf<typeof HORIZON.params>;
