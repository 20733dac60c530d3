/** What is suggested while a reader types. Types only. */

export type Suggestion = {
  /** "Deal", "Quote". */
  kind: string;
  label: string;
  detail: string | null;
  /** Where it leads. */
  href: string;
  /** What a form is sent with instead of what was typed; only where a form asked. */
  value?: string;
  /** BCP 47, of the label. */
  language?: string;
  /** The same of the detail, where that is a title. */
  detailLanguage?: string;
};

export type Suggestions = {
  items: readonly Suggestion[];
  /** The nearest words of the record, where nothing has those that were typed. */
  instead: string | null;
  /** How many there are, for those who do not see the list; "" for none. */
  status: string;
};
