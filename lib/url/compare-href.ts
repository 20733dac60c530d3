/**
 * Links from one comparison to the next: every one carries the whole state, so that it can be copied.
 * Decides which parameters a link keeps and in which order; reads nothing.
 */
import type { COMPARE_PARAMS, CompareSearch } from "./compare-search";
import { withQuery } from "./href";

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
};

/** The files a comparison can be taken away as. */
export const COMPARE_FILES = ["csv", "xlsx", "md"] as const;
export type CompareFile = (typeof COMPARE_FILES)[number];

type Change = Partial<CompareSearch>;

/** The state in the order of the address. */
function compareQuery(search: CompareSearch): Record<keyof CompareSearch, string | readonly string[] | null> {
  const { c, group, kind, state, standing, on, known } = search;
  return {
    c,
    differences: search.differences ? "1" : null,
    group,
    kind,
    state,
    standing,
    on,
    known,
    changeSet: search.changeSet === null ? null : String(search.changeSet),
  };
}

/** The comparison with some of its state changed. "@" and "…" stay readable in the address. */
export function compareHref(search: CompareSearch, change: Change = {}): string {
  return readable(withQuery("/compare", compareQuery({ ...search, ...change })));
}

export function compareFileHref(search: CompareSearch, file: CompareFile): string {
  return readable(withQuery(`/compare.${file}`, compareQuery(search)));
}

export function compareApiHref(search: CompareSearch): string {
  return readable(withQuery("/api/v1/compare", compareQuery(search)));
}

/** A comparison of these subjects, as things stand. */
export function compareSubjectsHref(
  subjects: readonly string[],
  clocks: Pick<CompareSearch, "on" | "known">,
) {
  return compareHref({ ...EMPTY_COMPARISON, ...clocks, c: subjects });
}

/** What a GET form must carry along: all but what it sets itself. */
export function keptCompareFields(
  search: CompareSearch,
  own: readonly (keyof typeof COMPARE_PARAMS)[],
): [string, string][] {
  return Object.entries(compareQuery(search))
    .filter(([name]) => !(own as readonly string[]).includes(name))
    .flatMap(([name, value]) => textsOf(value).map((text): [string, string] => [name, text]));
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

/** The same comparison pinned: every column at its day, and the record as it stands now. */
export function frozenSearch(
  search: CompareSearch,
  view: { columns: readonly { asked: string; subject: { slug: string }; on: string }[]; changeSet: number },
): CompareSearch {
  const dated = new Map(view.columns.map(({ asked, subject, on }) => [asked, `${subject.slug}@${on}`]));
  const c = search.c.map((text) => dated.get(text) ?? text);
  return { ...search, c, on: null, changeSet: view.changeSet };
}

function textsOf(value: string | readonly string[] | null): readonly string[] {
  if (value === null) return [];
  return typeof value === "string" ? [value] : value;
}

function readable(href: string): string {
  return href.replaceAll("%40", "@");
}
