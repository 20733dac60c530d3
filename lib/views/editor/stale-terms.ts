/** A term that is not over and of which no source has spoken for a year. Types only. */
export type StaleTerm = {
  deal: { slug: string; title: string };
  key: string;
  label: string;
  /** The sentence that readers see. */
  display: string;
  /** The day of the youngest source. */
  lastOn: string;
};
