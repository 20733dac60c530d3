/** The disputes in a URL: their filters, one standing alone or all, their order and place, their clocks. */
import { intPart, type KeyPart, textPart } from "./cursor";
import { defineList, misplaced } from "./list";
import { CURSOR_PARAM } from "./paging";
import { CLOCK_PARAMS, one, type ParamsOf, slugText, wordIn } from "./params";

/** What contradiction can come to, in the order of the page. */
export const CONTESTED = ["disputed", "ruled", "denied"] as const;
export type Contested = (typeof CONTESTED)[number];

/** The most money at stake first, or what has been open longest; the other decides between equals. */
export const DISPUTES_SORTS = ["stake", "age"] as const;
export type DisputesSort = (typeof DISPUTES_SORTS)[number];

/** A place belongs to the list of one standing, in one order. */
export const disputesOrder = (standing: Contested, sort: DisputesSort) => `${standing} by ${sort}`;

/** Currency's rank, amount, age in days, deal, place in it, whatever the order. */
const amountPart: KeyPart = (text) => /^\d{1,32}(?:\.\d{1,6})?$/.test(text);
const DISPUTES_KEY: readonly KeyPart[] = [intPart, amountPart, intPart, textPart, intPart];

export const DISPUTES = defineList({
  path: "/disputes",
  params: {
    partnership: one<string | null>(null, slugText),
    kind: one<string | null>(null, slugText),
    org: one<string | null>(null, slugText),
    /** null: all of them, each with its newest. */
    standing: one<Contested | null>(null, wordIn(CONTESTED)),
    sort: one<DisputesSort>("stake", wordIn(DISPUTES_SORTS)),
    ...CLOCK_PARAMS,
    cursor: CURSOR_PARAM,
  },
  /** A place belongs to the list of one standing, in one order. */
  amend: ({ cursor, standing, sort }) =>
    misplaced(cursor, {
      order: standing === null ? null : disputesOrder(standing, sort),
      parts: DISPUTES_KEY,
      message: "It is not a place in this list.",
    }),
});

export type DisputesSearch = ParamsOf<typeof DISPUTES.params>;
