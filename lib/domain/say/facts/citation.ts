/** What a reference to a page of the record has to say. */

/** ISO. */
type Day = string;

export type CitationWords = {
  /** What is cited: the days of the reading and the beginning of the hash; empty for none of them. */
  moment(on: Day | null, known: Day | null, hash: string | null): string;
  /** Between two details. */
  joiner: string;
  edition(revision: number): string;
  /** As APA has the day of issue: the year first. */
  yearFirst(day: Day): string;
  /** What stands in brackets behind a title, for a data set. */
  dataSet: string;
  /** What a part belongs to. */
  within(name: string): string;
  /** A page that moves was read on a day. */
  retrieved(day: Day, url: string): string;
  /** A title in the marks of the language, without its last full stop. */
  quoted(title: string): string;
  modified(day: Day): string;
  accessed(day: Day): string;
};
