/** The silence map in a URL: its place among the partnerships, and its clocks. */
import { intPart, textPart } from "../cursor";
import { defineList } from "../list";
import { placeParam } from "../paging";
import { CLOCK_PARAMS, one, type ParamsOf, slugText } from "../params";

/** The partnership's place in the record, and its slug. */
export const SILENCE_ORDER = "silence";

export const SILENCE = defineList({
  path: "/silence",
  params: {
    partnership: one<string | null>(null, slugText),
    ...CLOCK_PARAMS,
    cursor: placeParam(SILENCE_ORDER, [intPart, textPart]),
  },
});

export type SilenceSearch = ParamsOf<typeof SILENCE.params>;
