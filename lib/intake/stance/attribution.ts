/**
 * Whose word a sentence passes on: “according to Reuters”, “selon Les Echos”.
 * Decides the name as the text has it; whether a source of the record bears it is asked elsewhere.
 */
import type { Sentence } from "../text/sentences";

export type Attribution = { name: string; start: number; end: number };

const PART = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’.-]*";
const NAME = `${PART}(?: (?:of |de |du |des |& )?${PART}){0,3}`;
const ARTICLE = "(?:the |The |le |la |les |Le |La |Les |l['’]|L['’]|une? |an? )?";
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:[Aa]ccording to|[Rr]eported by|[Tt]old|[Cc]iting|[Ss]elon|[Dd]['’]après|[Rr]apporte|a rapporté|[Rr]évèle|a révélé|[Cc]ité par|relayé par|rapporté par) (${ARTICLE}${NAME})`,
  "u",
);
const BEHIND = new RegExp(
  `(?<![\\p{L}])((?:The )?${NAME}) (?:first |has |a )?(?:reported|reports|revealed|reveals|rapporte|rapporté|révèle|révélé)(?![\\p{L}])`,
  "u",
);
/** What begins with a capital and is no publisher. */
const NOBODY =
  /^(?:The |Le |La |Les |L['’])?(?:It|He|She|They|Il|Elle|Company|Companies|Microsoft’s|Monday|Tuesday|Wednesday|Thursday|Friday|Customer)$/;

/** The one that a sentence names as its source; null where it names none. */
export function findAttribution({ text }: Sentence): Attribution | null {
  for (const shape of [BEFORE, BEHIND]) {
    const match = shape.exec(text);
    const name = match?.[1]?.replace(/[.'’-]+$/, "").replace(/['’]s$/, "");
    if (!match || name === undefined || NOBODY.test(name) || name.length > 60) continue;
    return {
      name: name.replace(/^(?:an? |une? |l['’]|L['’])/, ""),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return null;
}
