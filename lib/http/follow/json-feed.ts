/** A feed → JSON Feed 1.1. Decides form only; all content is plain text. */

import { ABOUT } from "@/lib/language/about";
import { currentLanguage, inThisLanguage } from "@/lib/language/current";
import type { FeedView } from "@/lib/views/share/feed";
import { absolute, type FeedPlace } from "./atom";
import { entryTitle, feedWords, lineWords } from "./feed-words";

export function jsonFeed(view: FeedView, { origin, self }: FeedPlace): string {
  const { title, subtitle } = feedWords(view);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: subtitle,
    language: ABOUT[currentLanguage()].tag,
    home_page_url: `${origin}${inThisLanguage(view.page)}`,
    feed_url: `${origin}${inThisLanguage(self)}`,
    authors: [{ name: "Entente", url: `${origin}${inThisLanguage("/")}` }],
    items: view.entries.map(({ id, href, subject, savedAt, author, message, lines }) => ({
      id: absolute(id, origin),
      url: `${origin}${inThisLanguage(href)}`,
      title: entryTitle(subject),
      summary: message,
      content_text: [message, ...lines.map((line) => `• ${lineWords(line)}`)].join("\n"),
      date_published: savedAt,
      ...(author === null ? {} : { authors: [{ name: author }] }),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
