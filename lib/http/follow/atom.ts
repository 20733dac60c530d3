/**
 * A feed → Atom (RFC 4287). Decides form only; words of the record are text wherever they stand.
 */

import { ABOUT } from "@/lib/language/about";
import { currentLanguage, inThisLanguage } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import type { FeedEntry, FeedView } from "@/lib/views/share/feed";
import { entryTitle, feedWords, lineWords } from "./feed-words";

export type FeedPlace = {
  /** The public origin, without a slash at its end. */
  origin: string;
  /** The feed's own address, from the root. */
  self: string;
};

/** The instant of a feed that nothing was ever said in. */
const NEVER = "1970-01-01T00:00:00.000Z";

export function atomFeed(view: FeedView, { origin, self }: FeedPlace): string {
  const { title, subtitle } = feedWords(view);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${ABOUT[currentLanguage()].tag}">`,
    element("id", `${origin}${inThisLanguage(self)}`),
    element("title", title),
    element("subtitle", subtitle),
    element("updated", view.entries[0]?.savedAt ?? NEVER),
    "<author><name>Entente</name></author>",
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${origin}${inThisLanguage(self)}`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${origin}${inThisLanguage(view.page)}`)}"/>`,
    element("rights", words("feeds")("rights")),
    ...view.entries.map((entry) => atomEntry(entry, origin)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function atomEntry(
  { id, href, subject, savedAt, author, message, lines }: FeedEntry,
  origin: string,
): string {
  const content =
    lines.length === 0
      ? ""
      : `<ul>${lines.map((line) => `<li>${escapeXml(lineWords(line))}</li>`).join("")}</ul>`;
  return [
    "<entry>",
    element("id", absolute(id, origin)),
    element("title", entryTitle(subject)),
    element("published", savedAt),
    element("updated", savedAt),
    ...(author === null ? [] : [`<author>${element("name", author)}</author>`]),
    `<link rel="alternate" type="text/html" href="${escapeXml(`${origin}${inThisLanguage(href)}`)}"/>`,
    `<summary xml:lang="en">${escapeXml(message)}</summary>`,
    // HTML inside XML: escaped once as a word in HTML, and once more as text in XML.
    `<content type="html">${escapeXml(`<p lang="en">${escapeXml(message)}</p>${content}`)}</content>`,
    "</entry>",
  ].join("\n");
}

/** An id that is an address from the root becomes a whole one; a URN is whole. */
export function absolute(id: string, origin: string): string {
  return id.startsWith("/") ? `${origin}${id}` : id;
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in XML: marked characters escaped, and those that XML 1.0 cannot hold left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}
