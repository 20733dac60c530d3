/**
 * The day that many addresses of articles carry.
 * Decides only by forms that cannot be read in two ways: year, month, day, as a path or with hyphens.
 */

const DAY = /(?:^|[/_-])((?:19|20)\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=$|[/_.?#-])/;

/** The day, or null. @example dateInUrl("https://reuters.com/business/deal-2025-11-03/") // "2025-11-03" */
export function dateInUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const [, year, month, day] = DAY.exec(new URL(url).pathname) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const text = `${year}-${month}-${day}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}
