/** What a feed is made of: changes of the record, the newest first. Types only. */

export type FeedEntry = {
  /** A URN or an address from the root; the same for ever. */
  id: string;
  /** Where it is read, from the root. */
  href: string;
  title: string;
  /** ISO instant of the save. */
  savedAt: string;
  /** Name only; null for what was imported, or by someone unnamed. */
  author: string | null;
  /** Why, in the words of whoever saved. */
  message: string;
  /** What changed, a sentence each. */
  lines: readonly string[];
};

export type FeedView = {
  title: string;
  subtitle: string;
  /** The page that it follows, from the root. */
  page: string;
  entries: readonly FeedEntry[];
};
