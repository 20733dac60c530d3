/**
 * A list in a URL: from one definition how its query is read, and what the links and forms carry on that change it.
 * Knows no list of its own and no database.
 */
import { type Cursor, fitsOrder, type KeyPart } from "./cursor";
import { withQuery } from "./href";
import { FIRST_PAGE, LIMIT_PARAM } from "./paging";
import {
  fieldsOf,
  type ParamNote,
  type ParamsOf,
  queryOf,
  type RawParams,
  type Read,
  readParams,
  type Specification,
} from "./params";

/** What contradicts itself in a query: the values that hold instead, and why. */
export type Amendment<T> = { instead: Partial<T>; note: ParamNote };

type Definition<S extends Specification> = {
  /** Where the page of the list stands; the JSON twin stands at the same path below `/api/v1`. */
  path: `/${string}`;
  /** In the order of the address. */
  params: S;
  /** Parameters that only the page has a use for. */
  pageOnly?: readonly (keyof S)[];
  /** What cannot hold together, parameter by parameter readable as it may be. */
  amend?: (values: ParamsOf<S>) => readonly Amendment<ParamsOf<S>>[];
};

type Change<S extends Specification> = Partial<Omit<ParamsOf<S>, "cursor">> & {
  cursor?: Cursor | string | null;
};

/** The parameters that take several values. */
type ManyOf<S extends Specification> = {
  [K in keyof S]: ParamsOf<S>[K] extends readonly string[] ? K : never;
}[keyof S];

/** The list of a definition: its readers, and the makers of its links. */
export function defineList<S extends Specification>({ path, params, pageOnly = [], amend }: Definition<S>) {
  type Search = ParamsOf<S>;
  const apiParams = { ...params, limit: LIMIT_PARAM };
  const usual = Object.fromEntries(pageOnly.map((name) => [name, null]));

  function amended<T extends Search>(values: T, notes: readonly ParamNote[]): Read<T> {
    const amendments = amend?.(values) ?? [];
    const search = Object.assign({}, values, ...amendments.map(({ instead }) => instead));
    return { search, notes: [...notes, ...amendments.map(({ note }) => note)] };
  }

  /** The list with some of its state changed. A change leads to the first page, unless it names a place itself. */
  function href(search: Partial<Search>, change: Change<S> = {}, to: string = path): string {
    return withQuery(to, queryOf(params, { ...search, cursor: null, ...change }));
  }

  /** What a GET form must carry along as hidden fields: all but what it sets itself, and never the place. */
  function kept(search: Search, own: readonly (keyof S & string)[]): [string, string][] {
    return fieldsOf(queryOf(params, { ...search, cursor: null }), own);
  }

  return {
    params,
    /** Reads the query of the page. */
    read(raw: RawParams): Read<Search> {
      const { search, notes } = readParams(params, raw);
      return amended(search, notes);
    },
    /** Reads the query of the JSON twin, which also takes `limit`. */
    readApi(raw: RawParams): Read<Search & { limit: number }> {
      const { search, notes } = readParams(apiParams, raw);
      return amended(search as Search & { limit: number }, notes);
    },
    href,
    /** The same rows as JSON. */
    apiHref: (search: Search): string => href({ ...search, ...usual }, {}, `/api/v1${path}`),
    /** A filter with one value put in or taken out. */
    toggled(search: Search, name: ManyOf<S>, value: string): Partial<Search> {
      const values = search[name] as readonly string[];
      const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
      return { [name]: next } as Partial<Search>;
    },
    kept,
    /** Whether the search asks for anything but in these parameters. */
    isNarrowed: (search: Search, but: readonly (keyof S & string)[]): boolean => kept(search, but).length > 0,
  };
}

/** A place belongs to the order it was made in; in another the first page is shown. `order` null: it has none here. */
export function misplaced(
  cursor: Cursor | null,
  { order, parts, message }: { order: string | null; parts: readonly KeyPart[]; message: string },
): readonly Amendment<{ cursor: Cursor | null }>[] {
  if (cursor === null || (order !== null && fitsOrder(cursor, order, parts))) return [];
  return [
    {
      instead: { cursor: null },
      note: { parameter: "cursor", message, fallback: FIRST_PAGE, facts: { is: "misplaced" } },
    },
  ];
}
