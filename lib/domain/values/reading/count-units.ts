/**
 * What can be counted: the words behind a number.
 * Decides which words make no unit of a count in any language, so that a sum, a length or a power is never stored as a number of things.
 * The units that are one and the same are another table's.
 */
import { isCurrency } from "../currencies";
import { currencyNamed } from "./currency-words";

/** Words that measure, scale or bound, by what they say instead. Matched whole, without regard to capitals. */
const NOT_COUNTED: Readonly<Record<string, string>> = {
  "a scale":
    "hundred hundreds thousand thousands k tsd tausend mille milliers million millions millionen mio mn mln mm m milliard milliards " +
    "milliarde milliarden mrd md mds billion billions billionen bn bln bio b trillion trillions trillionen tn trn t quadrillion " +
    "quadrillions billiarde billiarden billón billones millón millones mil milhões bilhão bilhões trilhões miliardi miliardo milioni " +
    "miljoen miljard miljarden biljoen lakh lakhs crore crores dozen dozens score half halves third quarter-million e",
  "a currency":
    "dollar dollars us-dollar us-dollars usd euro euros eur cent cents pound pounds pfund sterling livre livres yen yens yuan yuans " +
    "renminbi rmb won franc francs franken rupee rupees dirham dirhams riyal riyals rial rials krona kronor krone kroner kronen " +
    "couronne couronnes peso pesos real reais rand ruble rubles rouble roubles rubel shekel shekels zloty zlotys lira liras baht " +
    "ringgit dong rupiah gbp jpy cny krw inr chf cad aud hkd twd sgd sek nok dkk brl aed sar ils buck bucks",
  "a length of time":
    "year years yr yrs y an ans année années jahr jahre jahren month months mo mos mth mois monat monate monaten week weeks wk " +
    "semaine semaines woche wochen day days d jour jours tag tage tagen hour hours hr hrs h heure heures stunde stunden minute minutes " +
    "min mins minuten seconds sec secs secondes sekunden decade decades décennie décennies jahrzehnt jahrzehnte century centuries " +
    "siècle siècles jahrhundert quarter quarters trimestre trimestres quartal quartale semestre semestres half-year half-years",
  "a measure of power or energy":
    "w watt watts kw kilowatt kilowatts mw megawatt megawatts mégawatt mégawatts gw gigawatt gigawatts tw terawatt terawatts térawatts " +
    "wh kwh mwh gwh twh kilowattstunden megawattstunden gigawattstunden watt-hour watt-hours gigawatt-hours megawatt-hours " +
    "gigawattheures mégawattheures mwe gwe mwp gwp mva kva gva kv volt volts btu joule joules horsepower hp",
  "a share":
    "percent per-cent pct percentage prozent pourcent pourcents pour-cent bp bps basis point points percentage-points prozentpunkte fold",
  "another bound or a second figure":
    "to or and bis oder und ou et à later earlier more less fewer plus minus plusieurs between than per a x times by until from of",
};

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOT_COUNTED).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, string] => [word, kind]),
  ),
);
/** Words that join a unit's own parts: “megawatts of” is none, “units of GB300” is. Only behind the first word. */
const JOINING = new Set(["of", "and", "et", "und", "à", "by", "per", "a", "from", "to", "x", "plus"]);

/** Numerals and units of East Asia that run into the word behind them. */
const EASTERN =
  /^[千천百백十万萬만億亿억兆조円元원年月日년월일주時个個]|[兆億亿억조円圓]|美元|人民|달러|ドル|%|％|[$€£¥₩₹]/u;
const SHAPE = /^\p{L}[\p{L}\p{M}\d’'./&()+-]*(?: [\p{L}\d][\p{L}\p{M}\d’'./&()+-]*){0,5}$/u;
const MOST_LETTERS = 60;

/** What a unit is that cannot be counted, in words; null when it can. @example notCounted("US-Dollar") // "a currency" */
export function notCounted(unit: string): string | null {
  if (EASTERN.test(unit)) return "a scale, a currency or a length of time";
  if (!SHAPE.test(unit) || unit.length > MOST_LETTERS) return "no name of a thing that can be counted";
  if (currencyNamed(unit) !== null || isCurrency(unit.toUpperCase())) return "a currency";
  const words = unit
    .toLowerCase()
    .split(/[ /()]+/)
    .filter(Boolean);
  for (const [index, word] of words.entries()) {
    if (index > 0 && JOINING.has(word)) continue;
    const kind = kindOf(word);
    if (kind !== null) return kind;
  }
  return null;
}

/** The word itself, and its parts where a hyphen joins them: “GPU-hours”, “US-Dollar”. */
function kindOf(word: string): string | null {
  const plain = word.replace(/[.’']+$/, "").replace(/^[dl]’/, "");
  for (const part of [plain, ...plain.split("-")]) {
    const kind = KINDS.get(part);
    if (kind !== undefined) return kind;
  }
  return null;
}
