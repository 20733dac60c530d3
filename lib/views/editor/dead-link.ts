/** A source whose address leads nowhere any more. Times are ISO instants. */
export type DeadLink = {
  slug: string;
  title: string;
  /** Of the title: a tag, "en". */
  language: string;
  url: string;
  /** What was answered, in words. */
  said: string;
  checkedAt: string;
  archivedUrl: string | null;
};
