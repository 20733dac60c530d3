/**
 * When two web addresses lead to the same document.
 * Decides one spelling for all of them: without what only tracks the reader, and without what changes nothing. Fetches nothing.
 */

/** Parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_hs\w+|cmp(?:id)?|ref(?:_?src|errer)?|source|share|sh|guccounter|guce_\w+|smid|taid|ocid|ncid|xtor|at_\w+)$/i;

/** The one spelling of an address; null when it is none that can be cited. @example normalizeUrl("http://www.reuters.com/a/?utm_source=x") // "https://reuters.com/a" */
export function normalizeUrl(text: string): string | null {
  const typed = text.trim();
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return null;
  const url = new URL(typed);
  if (url.username !== "" || url.password !== "" || url.hostname === "") return null;
  const host = url.hostname.replace(/^(?:www|m|amp)\d?\.(?=[^.]+\.)/, "").replace(/\.$/, "");
  const path = url.pathname
    .replace(/\/{2,}/g, "/")
    .replace(/\/(?:amp|index\.html?)?$/, "")
    .replace(/\/$/, "");
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const port = url.port === "" ? "" : `:${url.port}`;
  return `https://${host}${port}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** The part of an address that all spellings share, for a first look into many: host and path. */
export function urlStem(text: string): string | null {
  return (
    normalizeUrl(text)
      ?.replace(/^https:\/\//, "")
      .replace(/\?.*$/, "") ?? null
  );
}
