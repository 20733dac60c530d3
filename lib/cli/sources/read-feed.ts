import { parseFeed } from "feedsmith";
import { decode } from "@/lib/documents/plain";
import { issueOf } from "./read-sources";

/** The articles that a feed lists (RSS, RDF, Atom, JSON Feed). Decides which address of an entry is its article’s. */

/** Of a feed that lists more, the first are taken: feeds begin with the newest. */
const MOST_ENTRIES = 50;
const FEED = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i;

/** Addresses of the entries; null where the file is no feed. */
export function feedEntries(bytes: Uint8Array, address: string): string[] | null {
  const text = decode(bytes);
  if (!FEED.test(text.slice(0, 3_000)) && !isJsonFeed(text)) return null;
  const links = linksOf(text);
  if (links === null) return null;
  const absolute = links.flatMap((link) =>
    URL.canParse(link, address) ? [new URL(link, address).href] : [],
  );
  return [...new Set(absolute)].filter((link) => issueOf(link) === null).slice(0, MOST_ENTRIES);
}

function isJsonFeed(text: string): boolean {
  return /^\s*\{/.test(text) && text.slice(0, 3_000).includes("jsonfeed.org/version");
}

function linksOf(text: string): string[] | null {
  try {
    const read = parseFeed(text);
    if (read.format === "atom") return (read.feed.entries ?? []).flatMap(({ links }) => articleOf(links));
    if (read.format === "json") return (read.feed.items ?? []).flatMap(({ url }) => url ?? []);
    return (read.feed.items ?? []).flatMap(({ link }) => link ?? []);
  } catch {
    return null; // it only looks like one
  }
}

type Links = readonly { href?: string; rel?: string }[] | undefined;

/** The page that an entry stands for, not its comments and not itself. */
function articleOf(links: Links): string[] {
  const own = links?.find(({ rel = "alternate" }) => rel === "alternate");
  return own?.href === undefined ? [] : [own.href];
}
