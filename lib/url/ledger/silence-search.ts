/** The silence map in a URL: its place among the partnerships, and its clocks. */
import { intPart, textPart } from "../cursor";
import { withQuery } from "../href";
import { placeParam } from "../paging";
import {
  CLOCK_PARAMS,
  one,
  type ParamNote,
  type ParamsOf,
  type RawParams,
  readParams,
  slugText,
} from "../params";

/** The partnership's place in the record, and its slug. */
export const SILENCE_ORDER = "silence";

export const SILENCE_PARAMS = {
  partnership: one<string | null>(null, slugText),
  cursor: placeParam(SILENCE_ORDER, [intPart, textPart]),
  ...CLOCK_PARAMS,
} as const;

export type SilenceSearch = ParamsOf<typeof SILENCE_PARAMS>;

/** Reads the query of the page. */
export function readSilenceSearch(raw: RawParams): { search: SilenceSearch; notes: readonly ParamNote[] } {
  const { search: values, notes } = readParams(SILENCE_PARAMS, raw);
  return { search: values, notes };
}

/** The address of a view of the map. */
export function silenceViewHref(
  { partnership = null, on = null, known = null }: Partial<SilenceSearch>,
  cursor: string | null = null,
): string {
  return withQuery("/silence", { partnership, on, known, cursor });
}
