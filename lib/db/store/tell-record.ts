import "server-only";
import type { Lang, OtherLang } from "@/lib/domain/text/language";
import { TRANSLATED, type Translations, tellIn } from "@/lib/domain/text/translations";
import type { BundleDeal, BundleRecords, BundleTerm, Section } from "@/lib/schema/bundle/bundle";

/**
 * A record as a reader of a language is given it: its own words in it where somebody wrote them so, with what says so
 * (`titleLang`), as `told` finds it. For what is shown; what is compared, exported and hashed is the record as it was written.
 */
export function tellRecord<S extends Section>(
  section: S,
  record: BundleRecords[S],
  lang: Lang | undefined,
): BundleRecords[S] {
  if (lang === undefined || lang === "en" || section === "sources" || section === "termKinds") return record;
  const fields: readonly string[] = TRANSLATED[section as keyof typeof TRANSLATED & Section];
  const own = record as BundleRecords[S] & { translations?: Translations | null };
  const said = { ...record, ...tellIn(own, lang, ...(fields as (keyof typeof own & string)[])) };
  if (section !== "deals") return said;
  return { ...said, terms: (record as BundleDeal).terms.map((term) => tellTerm(term, lang)) };
}

/** Amounts are read by the English label, so that one stays. */
function tellTerm(term: BundleTerm, lang: OtherLang): BundleTerm {
  const labelTold = term.translations?.[lang]?.label;
  return {
    ...term,
    ...(labelTold !== undefined && { labelTold }),
    claims: term.claims.map((claim) => ({ ...claim, ...tellIn(claim, lang, "reason") })),
  };
}
