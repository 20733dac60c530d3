/**
 * The own words of a record in other languages, as a difference tells them: each text by itself, whichever of them came first.
 * Decides how the places of these texts are read; knows no record.
 */
import { isJsonRecord, type Json } from "../text/json";
import { OTHER_LANGS, type OtherLang } from "../text/language";
import type { Change, Step } from "./diff";

export const TRANSLATIONS = "translations";

/** The field and the language of a text, where a path leads to one; null elsewhere. @example translatedAt(["translations", "fr", "title"]) */
export function translatedAt(path: readonly Step[]): { field: string; lang: OtherLang } | null {
  const [home, named, field] = path.slice(-3);
  const lang = OTHER_LANGS.find((one) => one === named);
  return home === TRANSLATIONS && lang !== undefined && typeof field === "string" ? { field, lang } : null;
}

/** Several texts that came or went at once, one by one; every other change as it is. */
export function eachText(change: Change): Change[] {
  const { kind, path } = change;
  if (path.at(-1) !== TRANSLATIONS && path.at(-2) !== TRANSLATIONS) return [change];
  if (kind === "added")
    return textsIn(change.after).map(([steps, after]) => ({ kind, path: [...path, ...steps], after }));
  if (kind === "removed")
    return textsIn(change.before).map(([steps, before]) => ({ kind, path: [...path, ...steps], before }));
  return [change];
}

/** Every text below a value, with the steps that lead to it, in alphabetical order. */
export function textsIn(value: Json): [steps: string[], text: Json][] {
  if (!isJsonRecord(value)) return [[[], value]];
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([step, inner]) =>
      textsIn(inner).map(([steps, text]): [string[], Json] => [[step, ...steps], text]),
    );
}
