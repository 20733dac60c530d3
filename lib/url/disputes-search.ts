/** The disputes in a URL: their filters, one standing alone or all, their place, their clocks. */
import { dayPart, intPart, textPart } from "./cursor";
import { defineList, misplaced } from "./list";
import { CURSOR_PARAM } from "./paging";
import { CLOCK_PARAMS, one, type ParamsOf, slugText, wordIn } from "./params";

/** What contradiction can come to, in the order of the page. */
export const CONTESTED = ["disputed", "ruled", "denied"] as const;
export type Contested = (typeof CONTESTED)[number];

export const DISPUTES = defineList({
  path: "/disputes",
  params: {
    partnership: one<string | null>(null, slugText),
    kind: one<string | null>(null, slugText),
    org: one<string | null>(null, slugText),
    /** null: all of them, each with its newest. */
    standing: one<Contested | null>(null, wordIn(CONTESTED)),
    ...CLOCK_PARAMS,
    cursor: CURSOR_PARAM,
  },
  /** A place belongs to the list of one standing. */
  amend: ({ cursor, standing }) =>
    misplaced(cursor, {
      order: standing,
      parts: [dayPart, textPart, intPart],
      message: "It is not a place in this list.",
    }),
});

export type DisputesSearch = ParamsOf<typeof DISPUTES.params>;
