/**
 * English made strange: accented and a third longer, or wrapped for reading from right to left. What stays plain on such a
 * page comes from no catalogue; what is cut off would be cut off in German.
 */
import { mapLiterals } from "./message-shape";

const PLAIN = "aceginorsuyAEINORSUdhlzTC";
const STRANGE = "åçéĝïñöřšûýÅÉÎÑÖŘŠÛðĥļžŢÇ";
const VOWELS = /[aeiou]/g;
/** Right-to-left override and its end: English that runs the other way. */
const [OVERRIDE, POP] = ["\u202e", "\u202c"];

function accented(literal: string): string {
  const longer = literal.replace(VOWELS, (vowel, at: number) => (at % 3 === 0 ? vowel + vowel : vowel));
  return [...longer]
    .map((letter) => {
      const at = PLAIN.indexOf(letter);
      return at < 0 ? letter : ([...STRANGE][at] ?? letter);
    })
    .join("");
}

/** @example pseudoMessage("Deals of {name}", "en-xa") // "Déåļš ööf {name}" */
export function pseudoMessage(message: string, language: "en-xa" | "ar-xb"): string {
  return mapLiterals(message, (literal) =>
    language === "en-xa" ? accented(literal) : literal.replace(/\p{L}+/gu, (word) => OVERRIDE + word + POP),
  );
}
