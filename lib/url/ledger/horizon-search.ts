/**
 * The horizon in a URL: whose, which kinds, between which days, at which clocks.
 * Decides names and defaults; the page and its file read the same ones. Knows no database.
 */
import { MILESTONE_KINDS } from "@/lib/domain/horizon/milestone";
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { dayPart, type KeyPart } from "../cursor";
import { withQuery } from "../href";
import { placeParam } from "../paging";
import {
  CLOCK_PARAMS,
  many,
  one,
  type ParamNote,
  type ParamsOf,
  type RawParams,
  readParams,
  slugText,
  wordIn,
} from "../params";
import { partialDay } from "../partial-day";

const idPart: KeyPart = (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
/** The last day a milestone may be, and its id. */
export const HORIZON_ORDER = "horizon";

export const HORIZON_PARAMS = {
  /** Parties of the deal, by slug. */
  org: many(slugText),
  kind: many(wordIn(slugsOf(MILESTONE_KINDS))),
  /** First and last day on which it may fall. */
  from: one<string | null>(null, partialDay),
  to: one<string | null>(null, partialDay),
  cursor: placeParam(HORIZON_ORDER, [dayPart, idPart]),
  ...CLOCK_PARAMS,
} as const;

export type HorizonSearch = ParamsOf<typeof HORIZON_PARAMS>;

/** Reads the query of the page and of its file. */
export function readHorizonSearch(raw: RawParams): { search: HorizonSearch; notes: readonly ParamNote[] } {
  const { search: values, notes } = readParams(HORIZON_PARAMS, raw);
  return { search: values, notes };
}

/** The address of a view; a change leads to the first page, unless it names a place. `path` is the page's or its file's. */
export function horizonViewHref(
  search: Partial<HorizonSearch>,
  { path = "/horizon", cursor = null }: { path?: string; cursor?: string | null } = {},
): string {
  return withQuery(path, { ...horizonQuery(search), cursor });
}

/** The hidden fields of a GET form: all of the view but the fields of its own, and never the place. */
export function keptHorizonFields(search: HorizonSearch, own: readonly string[]): [string, string][] {
  return Object.entries(horizonQuery(search))
    .filter(([name]) => !own.includes(name))
    .flatMap(([name, value]) => [value ?? []].flat().map((text): [string, string] => [name, text]));
}

/** Whether anything narrows the horizon. */
export function isHorizonNarrowed({ org, kind, from, to }: HorizonSearch): boolean {
  return org.length > 0 || kind.length > 0 || from !== null || to !== null;
}

function horizonQuery({ org = [], kind = [], from, to, on, known }: Partial<HorizonSearch>) {
  return { org, kind, from: from ?? null, to: to ?? null, on: on ?? null, known: known ?? null };
}
