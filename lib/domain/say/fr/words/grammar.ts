/**
 * What French does to words that stand beside each other: elision, contraction, plurals, spaces before marks.
 * Decides by rules; knows nothing of the record.
 */

/** No-break space: before “%”, “:” and units, and inside guillemets. */
export const NBSP = "\u00a0";
/** Narrow no-break space: between groups of thousands, and before “;”. */
export const NNBSP = "\u202f";

/** What stands between two things that are set against each other. */
export const COLON = `${NBSP}: `;
export const SEMICOLON = `${NNBSP}; `;

/** Words that begin with a vowel and are spoken as if they did not. */
const NO_ELISION = /^(?:onz|oui\b|ouistiti|yaourt|yacht|uhlan|ululer|un (?:et|sur)\b)/i;
/** An h is silent and elides, but in these words it is “aspirated”. */
const ASPIRATED =
  /^h(?:ach|ai[nrs]|all\b|alte|amac|ameau|anche|andicap|angar|ard|asard|aut|auss|éros|hertz|iérarch|ollande|ongrie|onte|ors\b|uit|urlement)/i;
/** Names that begin with an h are said with it, as English and German say theirs, but for these. */
const SILENT_NAMES = /^h(?:ermès|ermes|itachi|ydro|yundai|enri|élène|elene|ubert)/i;

/** Whether “de”, “le” and “que” lose their vowel before a text. @example elides("OpenAI") // true @example elides("huit ans") // false */
export function elides(words: string): boolean {
  const first = words.charAt(0).normalize("NFD").charAt(0);
  if (/[aeiouœæ]/i.test(first)) return !NO_ELISION.test(words);
  if (!/h/i.test(first)) return false;
  return first === "H" ? SILENT_NAMES.test(words) : !ASPIRATED.test(words);
}

/** Behind “de”: contracted with an article, elided before a vowel. @example de("OpenAI") // "d’OpenAI" @example de("le 28 octobre") // "du 28 octobre" */
export function de(words: string): string {
  if (words.startsWith("le ")) return `du ${words.slice(3)}`;
  if (words.startsWith("les ")) return `des ${words.slice(4)}`;
  return elides(words) ? `d’${words}` : `de ${words}`;
}

/** Behind “à”, contracted with an article. @example a("AWS") // "à AWS" @example a("le 28 octobre") // "au 28 octobre" */
export function a(words: string): string {
  if (words.startsWith("le ")) return `au ${words.slice(3)}`;
  if (words.startsWith("les ")) return `aux ${words.slice(4)}`;
  return `à ${words}`;
}

/** Behind “que”, elided before a vowel. @example que("OpenAI") // "qu’OpenAI" */
export function que(words: string): string {
  return elides(words) ? `qu’${words}` : `que ${words}`;
}

/** With its definite article, elided before a vowel. @example le("accord", "le") // "l’accord" @example le("clause", "la") // "la clause" */
export function le(noun: string, article: "le" | "la"): string {
  return elides(noun) ? `l’${noun}` : `${article} ${noun}`;
}

/** One and a half are singular, as is nothing; two are the first plural. `digits`: plain decimal text without a sign. @example isOne("1.9") // true */
export function isOne(digits: string): boolean {
  return /^[01](?:\.|$)/.test(digits);
}

/** A number of things, in figures. @example numeral(11202) // "11 202", with a narrow no-break space */
export const numeral = (n: number): string => grouped(String(n));

/** The same with what they are. @example counted(0, "affirmation") // "0 affirmation" */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(String(n))} ${n < 2 ? one : many}`;
}

const NUMBERS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze".split(" ");

/** Numbers up to twelve in words, larger ones in figures. @example numberWord(1, "f") // "une" */
export function numberWord(n: number, gender: "m" | "f" = "m"): string {
  if (n === 1 && gender === "f") return "une";
  return NUMBERS[n] ?? grouped(String(n));
}

/** Plain digits as French writes them: a comma, and groups of three. @example grouped("1234567.5") // "1 234 567,5" with narrow no-break spaces */
export function grouped(digits: string): string {
  const [whole = "0", fraction] = digits.split(".");
  // Most numbers of the record have no group, and the search for one would cost more than the rest of a sentence.
  const groups = whole.length <= 3 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, NNBSP);
  return fraction === undefined ? groups : `${groups},${fraction}`;
}

/** Every name, the last behind “et”. */
export function listed(names: readonly string[], conjunction: "et" | "ou" = "et"): string {
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}

/** A sentence names this many publishers and counts the rest. */
const NAMED = 2;

/** "Amazon", "Amazon et OpenAI", "Amazon, OpenAI et 3 autres". */
export function named(names: readonly string[]): string {
  if (names.length <= NAMED) return listed(names);
  const others = names.length - NAMED;
  return `${names.slice(0, NAMED).join(", ")} et ${others === 1 ? "un autre" : `${others} autres`}`;
}

/** In guillemets; those inside become marks of the second degree. @example quoted("exclusif") // "« exclusif »" */
export function quoted(words: string): string {
  const inner = words.replace(/[“«][\u00a0\u202f ]?/g, "‘").replace(/[\u00a0\u202f ]?[”»]/g, "’");
  return `«${NBSP}${inner}${NBSP}»`;
}
