/** Where a record's page is edited. Knows the addresses of both; whether one may is asked there. */

const RECORD = /^\/(deals|partnerships|organizations|sources)\/([a-z0-9-]+)$/;

/** Where a deal like the one on this page is begun; null elsewhere. */
export function duplicateHref(path: string): string | null {
  const [, section, slug] = RECORD.exec(path) ?? [];
  return section === "deals" && slug ? `/edit/deals/new?like=${slug}` : null;
}

/** The page of the editor for the record on this page; null where there is none. */
export function editHref(path: string): string | null {
  const [, section, slug] = RECORD.exec(path) ?? [];
  return slug === undefined ? null : `/edit/${section}/${slug}`;
}
