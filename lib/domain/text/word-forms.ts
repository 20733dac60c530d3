/**
 * Other forms under which a word is found: numbers in words, scale words, percent, spellings of one word.
 * Decides by tables that editors may extend; knows no record and no query language.
 */

/** Figures for number words: "seven years" and "7 years" are one search. A French “un” is an article, and stands for no figure. */
const NUMBER_WORDS = new Map([
  ...numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
      "seventeen eighteen nineteen twenty",
    0,
  ),
  ...numbered("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 2),
]);

function numbered(words: string, first: number): (readonly [string, string])[] {
  return words.split(" ").map((word, index) => [word, String(first + index)] as const);
}

/** "38bn", "38 Md€" and "38 billion" are one sum. A French or German "billion" is found under either. */
const SCALES: Readonly<Record<string, readonly string[]>> = {
  thousand: ["k", "thousand", "thousands", "mille", "tausend", "tsd"],
  million: ["m", "mn", "mm", "mio", "mln", "million", "millions", "millionen", "millones", "milhoes"],
  billion: [
    "b",
    "bn",
    "bln",
    "billion",
    "billions",
    "md",
    "mds",
    "mrd",
    "milliard",
    "milliards",
    "milliarden",
  ],
  trillion: ["t", "tn", "trn", "trillion", "trillions"],
};

/** Units in words and as signs. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  percent: ["percent", "pct", "prozent", "percentage", "pourcent", "pourcentage"],
  gw: ["gw", "gigawatt", "gigawatts"],
  mw: ["mw", "megawatt", "megawatts"],
  kw: ["kw", "kilowatt", "kilowatts"],
  year: ["yr", "yrs", "year", "years", "an", "ans", "annees"],
};

/** Shorter words mean many other things where no number stands before them: "b", "md", "yr". */
const SHORTEST_ALONE = 4;

const UNIT_FORMS = new Map(
  [...Object.entries(SCALES), ...Object.entries(UNITS)].flatMap(([form, words]) =>
    words.map((word) => [word, form] as const),
  ),
);

/** British spellings, and the ending that the American one has instead. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^licenc(e|ed|es|ing)$/, "licens$1"],
  [/^(de|of)fence(s?)$/, "$1fense$2"],
  [/^(data)?(center|theater|fiber|liter|meter|caliber)(s?)$/, "$1$2$3"],
  [/^(data)?(cent|theat|fib|lit|met|calib)re(s?)$/, "$1$2er$3"],
  [/^(program|catalog|dialog|analog)(?:me|ue)(s?)$/, "$1$2"],
  [/^(.*[aeiou].*)is(e|ed|es|ing|ation|ations|er|ers)$/, "$1iz$2"],
  [/^(lab|fav|col|hon|hum|harb|neighb|endeav|behavi|rum|vap|val|arm|sav|flav)our(.*)$/, "$1or$2"],
  [/^(cancel|model|travel|label|fuel|signal|total|channel|level)l(ed|ing|er|ers)$/, "$1$2"],
  [/^(fulfil|enrol|instal|skil)(s|ment|ments|ful)?$/, "$1l$2"],
  [/^(judg|acknowledg)ement(s?)$/, "$1ment$2"],
  [/^cheque(s?)$/, "check$1"],
  [/^artefact(s?)$/, "artifact$1"],
  [/^grey(.*)$/, "gray$1"],
  [/^(paid|pre|co|re)?ageing$/, "$1aging"],
];

/** What follows a company's name and is no part of it; ".com" as well. */
const LEGAL_FORMS = new Set(
  (
    "inc incorporated corp corporation co company llc llp lp ltd limited plc pbc pllc sa sas sarl se ag gmbh nv bv kk " +
    "spa srl ab oy oyj asa pte pty com"
  ).split(" "),
);

/** The one form of a unit or scale, however it is written; abbreviations are such only after a number. @example unitForm("bn", true) // "billion" */
export function unitForm(word: string, isAfterNumber: boolean): string | undefined {
  return isAfterNumber || word.length >= SHORTEST_ALONE ? UNIT_FORMS.get(word) : undefined;
}

/** Other forms of a word wherever it stands. @example otherForms("licence") // ["license"] */
export function otherForms(word: string): string[] {
  const number = NUMBER_WORDS.get(word);
  if (number !== undefined) return [number];
  const spelling = SPELLINGS.find(([pattern]) => pattern.test(word));
  if (spelling === undefined) return [];
  const other = word.replace(spelling[0], spelling[1]);
  return other === word ? [] : [other];
}

/** Whether a word says only what kind of company a name belongs to. @example isLegalForm("corp") // true */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word);
}
