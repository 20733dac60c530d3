/**
 * A text in which only letters and figures matter, character by character.
 * Decides what is the same to a cue: capitals, accents, quotation marks, spaces and dashes. Every character stays where it is, so that
 * a place in the folded text is the place in the kept one.
 */
import { keptIn } from "@/lib/domain/text/maps";
import { toStorable } from "@/lib/domain/text/plain-text";

const ALIKE: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "´": "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "−": "-",
};
const SPACE = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** The folded text, as long as the text itself. @example foldAligned("L’Été") // "l'ete" */
export function foldAligned(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return folded;
}

/** Every character that was met, as it is folded: there are few, and taking one apart is slow. */
const known = new Map<string, string>();

function foldUnit(unit: string): string {
  return unit <= "~" ? unit.toLowerCase() : keptIn(known, unit, foldStrange);
}

function foldStrange(unit: string): string {
  const alike = ALIKE[unit];
  if (alike !== undefined) return alike;
  if (SPACE.test(unit)) return " ";
  const lower = unit.toLowerCase();
  if (lower.length !== 1) return unit;
  const bare = lower.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.length === 1 ? bare : lower;
}

/** The text as it is kept: what a quotation of it is checked against. One form of every letter, one kind of line end, nothing that no database can hold. */
export function keptText(text: string): string {
  return toStorable(text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/[\ufeff\u00ad]/g, "")).normalize(
    "NFC",
  );
}
