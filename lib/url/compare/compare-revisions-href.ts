/** Where two revisions of a record are compared. Apart from the other addresses of the history, which take their readers along. */
export function compareRevisionsHref(noun: string, slug: string, [a, b]: readonly [number, number]): string {
  return `/${noun}/${slug}/revisions/compare/${a}...${b}`;
}
