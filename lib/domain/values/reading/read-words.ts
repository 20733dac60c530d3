/**
 * Values that are words: absences, levels of exclusivity, yes and no.
 * Decides which words name which; one that names several is asked back.
 */
import { ABSENCES, type Absence, EXCLUSIVITY_LEVELS, slugsOf } from "../../vocabulary/vocabulary";
import type { AbsenceValue, ExclusivityValue, FlagValue } from "../value";
import type { Asked } from "./reader";
import { ask, type Reading } from "./refusal";

const UNDISCLOSED =
  /^(?:undisclosed|n\/d|nicht genannt|nicht bekannt gegeben|nicht veröffentlicht|keine angaben?|非公開|未公开|비공개)$/;
/** “N/A” stands for three different things. */
const NOT_CLEAR = /^(?:n ?[/.] ?a\.?|na|n\. ?v\.|k\. ?a\.|s\. ?o\.)$/;
const NOBODY_SAYS =
  /^(?:unknown|not known|unclear|tbd|tba|tbc|to be (?:determined|announced|confirmed)|\?+|-+|–|—)$/;

/** As French says them, in either gender. */
const FRENCH_ABSENCES: Readonly<Record<Absence, RegExp>> = {
  undisclosed: /^non (?:divulguée?s?|communiquée?s?)$/,
  redacted: /^(?:caviardée?s?|occultée?s?)$/,
  none: /^(?:aucune?|néant)$/,
  not_applicable: /^(?:sans objet|non applicable)$/,
};

/** “Not disclosed”, “redacted”, “none”, “not applicable”, by the words of the record or of a source. */
export function readAbsence(text: string): Reading<AbsenceValue> {
  const word = text.toLowerCase();
  if (UNDISCLOSED.test(word)) return { ok: true, value: { type: "undisclosed" } };
  if (NOT_CLEAR.test(word))
    return ask("It may mean not disclosed, not applicable, or not known; what is not known is left out.", [
      "“not disclosed”",
      "“not applicable”",
    ]);
  if (NOBODY_SAYS.test(word))
    return ask("What no source states is left out of the record; write what the source says.", [
      "“not disclosed”",
      "“redacted”",
    ]);
  const type = slugsOf(ABSENCES).find((slug) => ABSENCES[slug] === word || FRENCH_ABSENCES[slug].test(word));
  return type === undefined ? null : { ok: true, value: { type } };
}

/** “Yes” and “no”. */
export function readFlag(text: string): Reading<FlagValue> {
  if (/^(?:yes|true|oui|ja)$/i.test(text)) return { ok: true, value: { type: "flag", yes: true } };
  if (/^(?:no|false|non|nein)$/i.test(text)) return { ok: true, value: { type: "flag", yes: false } };
  return null;
}

const FIRST_REFUSAL = /^(?:rofr|first refusal|droit de premier refus|vorkaufsrecht)$/;
const NO_EXCLUSIVITY = /^(?:aucune exclusivité|pas d’exclusivité|sans exclusivité)$/;
const NON_EXCLUSIVE = /^(?:nonexclusive|not exclusive|non[ -]exclusi(?:f|ve)|nicht[ -]?exklusiv)$/;

/** “Exclusive”, “right of first refusal” and their like. */
export function readExclusivity(text: string, { isUsual }: Asked): Reading<ExclusivityValue> {
  const word = text.toLowerCase();
  const level = slugsOf(EXCLUSIVITY_LEVELS).find(
    (slug) => EXCLUSIVITY_LEVELS[slug] === word || (isUsual && slug === word.replace(/[ -]/g, "_")),
  );
  if (level !== undefined) return { ok: true, value: { type: "exclusivity", level } };
  if (FIRST_REFUSAL.test(word))
    return { ok: true, value: { type: "exclusivity", level: "right_of_first_refusal" } };
  if (NO_EXCLUSIVITY.test(word)) return { ok: true, value: { type: "exclusivity", level: "none" } };
  if (NON_EXCLUSIVE.test(word)) return { ok: true, value: { type: "exclusivity", level: "non_exclusive" } };
  return /^(?:exclusi(?:f|ve)|exklusiv)$/.test(word)
    ? { ok: true, value: { type: "exclusivity", level: "exclusive" } }
    : null;
}
