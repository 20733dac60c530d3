/**
 * Columns of what a record says in other languages: one for each text.
 * Decides what they are called, and how their cells come together with what is stored.
 */
import { languageName, OTHER_LANGS } from "@/lib/domain/text/language";
import { TRANSLATED, type Translated, type Translations } from "@/lib/domain/text/translations";
import { fieldLabel } from "@/lib/domain/vocabulary/field-names";
import type { Issue } from "@/lib/schema/explain";
import { type CsvField, field } from "./csv-field";

const HOME = "translations";

/** A field for each text in each language. @example translatedFields("organizations")[0].key // "translations/fr/name" */
export function translatedFields(of: Translated): CsvField[] {
  return OTHER_LANGS.flatMap((lang) =>
    TRANSLATED[of].map((name) =>
      field([HOME, lang, name].join("/"), {
        label: `${fieldLabel(name)} in ${languageName(lang)}`,
        none: { value: null },
        names: [`${name}${lang}`],
      }),
    ),
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** A record with the texts of its columns where the bundle has them; an empty cell takes its text away, as other cells do. */
export function withTranslated(candidate: Fields): Fields {
  const texts = Object.keys(candidate).filter((key) => key.startsWith(`${HOME}/`));
  if (texts.length === 0) return candidate;
  const { [HOME]: stored, ...rest } = candidate;
  const said = structuredClone((stored ?? {}) as Translations) as Record<string, Record<string, unknown>>;
  for (const key of texts) {
    const [, lang = "", name = ""] = key.split("/");
    said[lang] ??= {};
    if (candidate[key] === null) delete said[lang][name];
    else said[lang][name] = candidate[key];
    delete (rest as Record<string, unknown>)[key];
  }
  return { ...rest, [HOME]: said };
}

/** An issue of such a text at its column. */
export function atColumn({ path, message }: Issue): Issue {
  const at = path.indexOf(HOME);
  return at < 0 ? { path, message } : { path: [...path.slice(0, at), path.slice(at).join("/")], message };
}
