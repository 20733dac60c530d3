/**
 * Links from one comparison to the next: every one carries the whole state, so that it can be copied.
 * Decides which parameters a link keeps and in which order; reads nothing.
 */
import { rawFrom } from "../params";
import { COMPARE, type CompareSearch, columnText } from "./compare-search";

export const EMPTY_COMPARISON: CompareSearch = {
  c: [],
  differences: false,
  group: [],
  kind: [],
  state: [],
  standing: [],
  changeSet: null,
  on: null,
  known: null,
  typed: [],
};

/** The files a comparison can be taken away as. */
export const COMPARE_FILES = ["csv", "xlsx", "md"] as const;
export type CompareFile = (typeof COMPARE_FILES)[number];

/** The comparison with some of its state changed. "@" and "…" stay readable in the address. */
export function compareHref(search: CompareSearch, change: Partial<CompareSearch> = {}): string {
  return readable(COMPARE.href(search, change));
}

/**
 * The address by which a comparison wants to be known: its columns, and the state of the record that they are of; not what is shown of
 * them, nor a day of the page, which columns have of their own. @param address of the page, with whatever stands before "?"
 */
export function knownCompareHref(address: string): string {
  const [page = "", query = ""] = address.split("?", 2);
  const { c, changeSet } = COMPARE.read(rawFrom(new URLSearchParams(query))).search;
  const [, asked = ""] = compareHref({ ...EMPTY_COMPARISON, c, changeSet }).split("?", 2);
  return asked === "" ? page : `${page}?${asked}`;
}

export function compareFileHref(search: CompareSearch, file: CompareFile): string {
  return readable(COMPARE.href(search, {}, `/compare.${file}`));
}

export function compareApiHref(search: CompareSearch): string {
  return readable(COMPARE.apiHref(search));
}

/** A comparison of these subjects, as things stand. */
export function compareSubjectsHref(
  subjects: readonly string[],
  clocks: Pick<CompareSearch, "on" | "known">,
) {
  return compareHref({ ...EMPTY_COMPARISON, ...clocks, c: subjects });
}

/** The columns without one of them. */
export function withoutColumn(c: readonly string[], index: number): string[] {
  return c.filter((_, i) => i !== index);
}

/** The columns with one moved by so many places. */
export function withColumnMoved(c: readonly string[], index: number, by: number): string[] {
  const to = index + by;
  const moved = c[index];
  if (moved === undefined || to < 0 || to >= c.length) return [...c];
  const rest = withoutColumn(c, index);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** The same comparison pinned: every column at its days, and the record as it stands now. */
export function frozenSearch(
  search: CompareSearch,
  view: {
    columns: readonly { asked: string; subject: { slug: string }; on: string; known?: string | null }[];
    changeSet: number;
  },
): CompareSearch {
  const dated = new Map(
    view.columns.map(({ asked, subject: { slug }, on, known = null }) => [
      asked,
      columnText({ slug, on, known: known === search.known ? null : known }),
    ]),
  );
  const c = search.c.map((text) => dated.get(text) ?? text);
  return { ...search, c, on: null, changeSet: view.changeSet, typed: [] };
}

function readable(href: string): string {
  return href.replaceAll("%40", "@");
}
