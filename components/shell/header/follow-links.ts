/**
 * Which clicks lead to another page of ours without loading it anew. One listener follows all links, so that a link is a plain
 * `<a>`: a component for each costs every page its code, and every link its time when a page comes to life.
 */
import { placedOf } from "@/lib/language/address";

/** Where a click leads within the site, and whether the window begins at its top there. */
export type Way = { href: string; scroll: boolean };

/** What Next draws in place, among the plain links of long lists; files, data and short addresses are loaded. */
const PAGES =
  /^\/(deals|partnerships|organizations|sources|timeline|ledger|terms|disputes|methodology)(\/[^.]*)?$/;

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

/** The link to an address of ours that a click will follow in this window. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!(link instanceof HTMLAnchorElement) || link.href === "" || !isPlainClick(event)) return null;
  const elsewhere = link.target !== "" || link.hasAttribute("download") || link.origin !== location.origin;
  return elsewhere ? null : link;
}

const isHere = (link: HTMLAnchorElement) =>
  link.pathname === location.pathname && link.search === location.search;

/** Whether a click leaves this page, drawn in place or loaded. */
export function leavesPage(event: MouseEvent): boolean {
  const link = linkOf(event);
  return link !== null && !isHere(link);
}

/**
 * The way of a click that the router follows: on a `Link` (components/ui/language/link.tsx), which says so in `data-in-place`,
 * and on a plain link to a page inside `data-plain-links`. null: the browser follows it, as it does places in this page.
 */
export function wayOf(event: MouseEvent): Way | null {
  const link = linkOf(event);
  if (link === null || (isHere(link) && link.hash !== "")) return null;
  const { inPlace } = link.dataset;
  if (inPlace === undefined && !isListed(link)) return null;
  return { href: link.pathname + link.search + link.hash, scroll: inPlace !== "stay" };
}

function isListed(link: HTMLAnchorElement): boolean {
  return (
    link.closest("[data-plain-links]") !== null && !isHere(link) && PAGES.test(placedOf(link.pathname).path)
  );
}
