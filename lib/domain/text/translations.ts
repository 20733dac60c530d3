/**
 * The record's own words in other languages than English: a text that an editor wrote, beside the English one.
 * Decides which fields may have one, and which text a reader of a language is given; knows no record and no page.
 */
import type { Lang, OtherLang } from "./language";

/** `{ fr: { title: "…" } }`: only what was written. */
export type Translations<Field extends string = string> = {
  readonly [L in OtherLang]?: { readonly [F in Field]?: string };
};

/**
 * Which words of a record are its own and may be said in another language. A quote never is: it is the source's. An
 * organization's name is a name in every language; of the others a page says when they stand in English.
 */
export const TRANSLATED = {
  organizations: ["name"],
  partnerships: ["name", "summary"],
  deals: ["title", "summary"],
  events: ["title", "detail"],
  terms: ["label"],
  claims: ["reason"],
} as const;

export type Translated = keyof typeof TRANSLATED;

/** The language of a text where it is not English: `titleLang` beside `title`. */
export type Langs<Field extends string> = { readonly [F in Field as `${F}Lang`]?: OtherLang };

/** Texts with their languages. */
export type Told<R, Field extends keyof R & string> = Pick<R, Field> & Langs<Field>;

type Translatable = { readonly translations?: Translations | null | undefined };

/**
 * The texts of a record for a reader of a language: each in it where somebody wrote it so, else in English.
 * @example tellIn({ title: "Azure first", translations: { fr: { title: "Azure d'abord" } } }, "fr", "title").titleLang // "fr"
 */
export function tellIn<R extends Translatable, Field extends keyof R & string>(
  record: R,
  lang: Lang | undefined,
  ...fields: readonly Field[]
): Told<R, Field> {
  const others = lang === undefined || lang === "en" ? undefined : record.translations?.[lang];
  const texts = fields.map((field) => {
    const text = others?.[field];
    return text === undefined ? { [field]: record[field] } : { [field]: text, [`${field}Lang`]: lang };
  });
  return Object.assign({}, ...texts) as Told<R, Field>;
}

/** Texts that were read in a language already, with what says so. @example told(row, "title") */
export function told<R extends object, Field extends keyof R & string>(
  row: R,
  ...fields: readonly Field[]
): Told<R, Field> {
  const texts = fields.map((field) => {
    const lang = (row as Readonly<Record<string, unknown>>)[`${field}Lang`] ?? null;
    return { [field]: row[field], ...(lang !== null && { [`${field}Lang`]: lang }) };
  });
  return Object.assign({}, ...texts) as Told<R, Field>;
}

/**
 * The label of a term. Amounts are read by its English words ("additional", "to date"), so these stay whoever reads;
 * `labelTold` is what a reader of another language is given instead, where somebody wrote it.
 */
export type Label = { label: string; labelTold?: string };

/** The label of a row that was read in a language. */
export function toldLabel(row: { label: string }): Label {
  const { label, labelTold }: Label = row;
  return labelTold === undefined ? { label } : { label, labelTold };
}

/** As its reader is given it. */
export function labelOf({ label, labelTold = label }: Label): string {
  return labelTold;
}

/** The same for a view, which says in which language it stands. */
export function shownLabel(term: Label, lang: Lang | undefined): { label: string } & Langs<"label"> {
  const isTold = term.labelTold !== undefined && lang !== undefined && lang !== "en";
  return { label: labelOf(term), ...(isTold && { labelLang: lang }) };
}

/** What a field says in every other language: search looks in all of them. */
export function textsOf({ translations }: Translatable, field: string): string[] {
  return Object.values(translations ?? {}).flatMap((texts) => texts?.[field] ?? []);
}
