/**
 * The own words of a record in other languages, as they are typed: a field for each, empty where nothing is said.
 * Decides their shape in a draft, and that what is left empty is not said.
 */
import { z } from "zod";
import { OTHER_LANGS, type OtherLang } from "@/lib/domain/text/language";
import { TRANSLATED, type Translated, type Translations } from "@/lib/domain/text/translations";

type FieldOf<Of extends Translated> = (typeof TRANSLATED)[Of][number];

/** A text for each language and field. */
export type DraftTranslations<Of extends Translated = Translated> = {
  [L in OtherLang]: { [F in FieldOf<Of>]: string };
};

/** The same of any record. */
type Typed = Readonly<Record<OtherLang, Readonly<Record<string, string>>>>;

/** @param raw what is typed in one field */
export function draftTranslations<Of extends Translated>(of: Of, raw: z.ZodType<string>) {
  const texts = z.object(each<string, z.ZodType<string>>(TRANSLATED[of], () => raw)).prefault({} as never);
  const languages = z.object(each(OTHER_LANGS, () => texts)).prefault({} as never);
  return languages as unknown as z.ZodType<DraftTranslations<Of>>;
}

/** Nothing said in any other language. */
export function untranslated<Of extends Translated>(of: Of): DraftTranslations<Of> {
  return typedTranslations(of, {});
}

/** What is on record, as it is typed. */
export function typedTranslations<Of extends Translated>(
  of: Of,
  { translations }: { translations?: Translations | null },
): DraftTranslations<Of> {
  return each(OTHER_LANGS, (lang) =>
    each(TRANSLATED[of], (field) => translations?.[lang]?.[field] ?? ""),
  ) as DraftTranslations<Of>;
}

/** What was typed, for the schema of the record; nothing where nothing was. */
export function readTranslations(typed: Typed | undefined): { translations?: Translations } {
  const said = Object.entries(typed ?? {}).flatMap(([lang, texts]) => {
    const written = Object.entries(texts)
      .map(([field, text]) => [field, text.trim()] as const)
      .filter(([, text]) => text !== "");
    return written.length === 0 ? [] : [[lang, Object.fromEntries(written)] as const];
  });
  return said.length === 0 ? {} : { translations: Object.fromEntries(said) };
}

/** Every text that was typed. */
export function typedTexts(typed: Typed | undefined): string[] {
  return Object.values(typed ?? {}).flatMap((texts) => Object.values(texts));
}

function each<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}
