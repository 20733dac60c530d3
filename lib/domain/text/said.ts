/** A sentence for people: in the language of the page that shows it, or one that is English whatever the page is, and marked so. */
export type Said = string | { readonly english: string };
