/**
 * What a record may say in other languages than English, beside its own words.
 * Decides the shape: by language, then by field, and only what was written, so that a record without any reads as before.
 */
import { z } from "zod";
import type { OtherLang } from "@/lib/domain/text/language";
import type { Objection, Unsure } from "./rules";

type Fields = Record<string, z.ZodType>;
type Optional<F extends Fields> = { [Name in keyof F]: z.ZodExactOptional<F[Name]> };

/** Of a part of a record. @param fields those that may be said in another language, each as it is in English */
export function partTranslations<F extends Fields>(fields: F) {
  const optional = Object.fromEntries(
    Object.entries(fields).map(([field, schema]) => [field, z.exactOptional(schema)]),
  ) as Optional<F>;
  const languages = { fr: z.strictObject(optional).exactOptional() } satisfies Record<OtherLang, z.ZodType>;
  return z.strictObject(languages).exactOptional();
}

/** Of a whole record: null takes away what there is, where only what changes is sent. */
export function recordTranslations<F extends Fields>(fields: F) {
  return partTranslations(fields).unwrap().nullable().exactOptional();
}

/** A record or part of which nothing is said in another language is written as if it could not be. */
export function withoutEmpty<R extends { translations?: object | null }>(record: R): R {
  const { translations, ...rest } = record;
  if (translations === undefined) return record;
  const said = Object.entries(translations ?? {}).filter(
    ([, texts]) => Object.keys(texts as object).length > 0,
  );
  if (said.length === 0) return rest as R;
  return said.length === Object.keys(translations ?? {}).length
    ? record
    : { ...record, translations: Object.fromEntries(said) };
}

const VERBATIM = "is verbatim: a quote stands in the language of its source and has no other text";

/** Of a claim: of its reason alone. */
export function claimTranslations<Reason extends z.ZodType>(reason: Reason) {
  return partTranslations({ reason, quote: z.never({ error: VERBATIM }) });
}

/** What says in another language what is not said would be read by nobody. */
export function reasonTranslated({ reason, translations }: Unsure): Objection[] {
  const isSaid = Object.values(translations ?? {}).some((texts: unknown) => "reason" in Object(texts));
  if (!isSaid || typeof reason === "string") return [];
  return [
    {
      path: ["translations"],
      message: "says a reason that is missing in English; give that too, or leave it out",
    },
  ];
}
