/** The disputes in a URL: filters, one standing alone or all, its place, its clocks, and the links that change them. */
import type { ClockQuery } from "./clocks";
import { type Cursor, decodeCursor, fitsOrder, intPart, type KeyPart, textPart } from "./cursor";
import { withQuery } from "./href";
import { CLOCK_PARAMS, one, type ParamNote, type RawParams, readParams, slugText, wordIn } from "./params";

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

export type DisputesSearch = ClockQuery & {
  /** Slugs. */
  partnership: string | null;
  kind: string | null;
  org: string | null;
  /** null: all of them, each with its newest. */
  standing: Contested | null;
  sort: DisputesSort;
  cursor: Cursor | null;
};

export const DISPUTES_PARAMS = {
  partnership: one<string | null>(null, slugText),
  kind: one<string | null>(null, slugText),
  org: one<string | null>(null, slugText),
  standing: one<Contested | null>(null, wordIn(CONTESTED)),
  sort: one<DisputesSort>("stake", wordIn(DISPUTES_SORTS)),
  cursor: one<Cursor | null>(null, decodeCursor),
  ...CLOCK_PARAMS,
} as const;

/** Reads the query of the page. A place belongs to the list of one standing. */
export function readDisputesSearch(raw: RawParams): { search: DisputesSearch; notes: readonly ParamNote[] } {
  const { values, notes } = readParams(DISPUTES_PARAMS, raw);
  const { cursor, standing, sort } = values;
  if (
    cursor === null ||
    (standing !== null && fitsOrder(cursor, disputesOrder(standing, sort), DISPUTES_KEY))
  )
    return { search: values, notes };
  const note = { parameter: "cursor", message: "It is not a place in this list; the first page is shown." };
  return { search: { ...values, cursor: null }, notes: [...notes, note] };
}

type Change = Partial<Omit<DisputesSearch, "cursor">> & { cursor?: string | null };

/** The disputes with some of the state changed. A change leads to the first page, unless it names a place itself. */
export function disputesViewHref(search: DisputesSearch, { cursor = null, ...change }: Change = {}): string {
  return withQuery("/disputes", { ...disputesQuery({ ...search, ...change }), cursor });
}

/** What a GET form must carry along: all but what it sets itself, and never the place. */
export function keptDisputesFields(
  search: DisputesSearch,
  own: readonly (keyof DisputesSearch)[],
): [string, string][] {
  return Object.entries(disputesQuery(search)).flatMap(([name, value]): [string, string][] =>
    value === null || (own as readonly string[]).includes(name) ? [] : [[name, value]],
  );
}

/** The state in the order of the address, without the place. */
function disputesQuery({ partnership, kind, org, standing, sort, on, known }: DisputesSearch) {
  return { partnership, kind, org, standing, sort: sort === "stake" ? null : sort, on, known };
}
