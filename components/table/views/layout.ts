/**
 * How a table is laid out, as a part of its address: order, columns, rows.
 * Decides what of a form is layout, and how an address takes it on; knows no browser storage.
 */

/** What a form asks for of the layout, as a query. */
export function layoutOf(form: FormData, names: readonly string[]): string {
  const query = new URLSearchParams();
  for (const name of names)
    for (const value of form.getAll(name)) if (typeof value === "string") query.append(name, value);
  return query.toString();
}

/** Whether an address says itself how the table is laid out. @example isLayoutAsked("?sort=title", ["sort"]) // true */
export function isLayoutAsked(search: string, names: readonly string[]): boolean {
  const query = new URLSearchParams(search);
  return names.some((name) => query.has(name));
}

/** An address with a layout taken on; a place in the list belongs to its order and goes. `drop`: parameters to take out first. */
export function withLayout(href: string, layout: string, drop: readonly string[] = []): string {
  const url = new URL(href);
  for (const name of [...drop, "cursor"]) url.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(layout)) url.searchParams.append(name, value);
  return `${url.pathname}${url.search}`;
}
