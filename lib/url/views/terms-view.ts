/** How the table of terms is shown: its columns and orders. Light enough for the browser. */

/** The columns beside the term itself, in the order of the table. */
export const TERMS_COLUMNS = ["known", "parties", "span", "standing", "deal"] as const;
export type TermsColumn = (typeof TERMS_COLUMNS)[number];

/** The term itself always shows; alone it stands for a table of nothing else. */
export const TERMS_COLUMN_CHOICES = ["term", ...TERMS_COLUMNS] as const;
export type TermsColumnChoice = (typeof TERMS_COLUMN_CHOICES)[number];

/** The columns in view beside the term; none asked for means all. */
export function shownTermsColumns({ cols }: { cols: readonly TermsColumnChoice[] }): readonly TermsColumn[] {
  return cols.length === 0 ? TERMS_COLUMNS : TERMS_COLUMNS.filter((column) => cols.includes(column));
}

/** What `cols` must be for the columns that these show, as short as it can be. */
export function termsColsFor(cols: readonly TermsColumnChoice[]): readonly TermsColumnChoice[] {
  const shown = shownTermsColumns({ cols });
  if (shown.length === 0) return ["term"];
  return shown.length === TERMS_COLUMNS.length ? [] : shown;
}

/** The orders as they are offered; what each is called says the page. */
export const TERMS_ORDERS = ["deal", "-amount", "amount"] as const;
