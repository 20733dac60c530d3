/** Where a record's page is edited. Knows the addresses of both; whether one may is asked there. */

const RECORD = /^\/(deals|partnerships|organizations|sources)\/([a-z0-9-]+)$/;

export type RecordPath = { section: string; slug: string };

/** The record whose own page this is; null elsewhere. */
export function recordOfPath(path: string): RecordPath | null {
  const [, section, slug] = RECORD.exec(path) ?? [];
  return section === undefined || slug === undefined ? null : { section, slug };
}

/** Where a deal like the one on this page is begun; null elsewhere. */
export function duplicateHref(path: string): string | null {
  const record = recordOfPath(path);
  return record?.section === "deals" ? `/edit/deals/new?like=${record.slug}` : null;
}

/** The page of the editor for the record on this page; null where there is none. */
export function editHref(path: string): string | null {
  const record = recordOfPath(path);
  return record && `/edit/${record.section}/${record.slug}`;
}

/** The page of the editor for one part of a deal alone. @example editPartHref("aws-openai", "claim:x7") // "/edit/deals/aws-openai?part=claim:x7" */
export function editPartHref(deal: string, part: string): string {
  return `/edit/deals/${deal}?part=${encodeURIComponent(part).replaceAll("%3A", ":")}`;
}

/** Where an editor rules on a term. */
export function ruleHref(deal: string, key: string): string {
  return `/edit/terms/${deal}/${key}#ruling`;
}
