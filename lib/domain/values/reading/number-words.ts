/**
 * Numbers written out in English, French and German, and halves.
 * Decides what “fifteen”, “quatre-vingts” and “fünfundzwanzig” are; scale words follow them as they follow digits.
 */

const ENGLISH =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const FRENCH =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf";
const FRENCH_TENS = "vingt trente quarante cinquante soixante";
const GERMAN =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn";
const GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig";

/** “One”, but only where a scale word or a length follows: in “a deal” it is none. */
const ARTICLES = ["a", "an", "une", "eine", "einer", "einen", "eins"];
const HALVES: readonly [string, string][] = [
  ["half a", "0.5"],
  ["half-a", "0.5"],
  ["one half", "0.5"],
  ["a half", "0.5"],
  ["one and a half", "1.5"],
  ["two and a half", "2.5"],
  ["three and a half", "3.5"],
  ["four and a half", "4.5"],
  ["five and a half", "5.5"],
  ["un demi", "0.5"],
  ["une demi", "0.5"],
  ["eine halbe", "0.5"],
  ["ein halbes", "0.5"],
  ["anderthalb", "1.5"],
  ["eineinhalb", "1.5"],
  ["zweieinhalb", "2.5"],
  ["dreieinhalb", "3.5"],
];

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...HALVES,
  ...ARTICLES.map((word): [string, string] => [word, "1"]),
  ...writtenOut(),
]);
/** Words in the longest number: “nine hundred and ninety nine”. */
const MOST_WORDS = 5;

type Written = { amount: string; rest: string; isArticle: boolean };

/** A written number at the start of a text, and what follows. @example takeWrittenNumber("fifteen years") // amount "15", rest " years" */
export function takeWrittenNumber(text: string): Written | null {
  let end = 0;
  let found: Written | null = null;
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = /^[ -]?\p{L}+/u.exec(text.slice(end));
    if (!word) break;
    end += word[0].length;
    const key = keyOf(text.slice(0, end));
    const amount = NUMBERS.get(key);
    if (amount !== undefined) found = { amount, rest: text.slice(end), isArticle: ARTICLES.includes(key) };
  }
  return found;
}

function keyOf(words: string): string {
  return words.toLowerCase().replaceAll("-", " ");
}

/** Every number below a thousand in the three languages. */
function writtenOut(): [string, string][] {
  return Array.from({ length: 1000 }, (_, n) => n).flatMap((n) =>
    [...english(n), ...french(n), ...german(n)].map((words): [string, string] => [keyOf(words), String(n)]),
  );
}

function english(n: number): string[] {
  const [small, tens] = [ENGLISH.split(" "), ENGLISH_TENS.split(" ")];
  if (n < 20) return [small[n] ?? ""];
  if (n < 100) return [`${tens[Math.floor(n / 10) - 2]}${n % 10 ? ` ${small[n % 10]}` : ""}`];
  const hundreds = Math.floor(n / 100);
  const heads = hundreds === 1 ? ["one hundred", "a hundred"] : [`${small[hundreds]} hundred`];
  const rest = n % 100 ? english(n % 100) : [];
  return rest.length === 0
    ? heads
    : heads.flatMap((head) => rest.flatMap((tail) => [`${head} ${tail}`, `${head} and ${tail}`]));
}

function french(n: number): string[] {
  if (n < 20) return [FRENCH.split(" ")[n] ?? ""];
  if (n < 100) return frenchTens(n);
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  const head = hundreds === 1 ? "cent" : `${french(hundreds)[0]} cent`;
  return rest ? french(rest).map((tail) => `${head} ${tail}`) : [head, ...(hundreds > 1 ? [`${head}s`] : [])];
}

/** Soixante-dix and quatre-vingts, and septante, huitante, nonante of Belgium and Switzerland. */
function frenchTens(n: number): string[] {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const joined = (head: string, rest: number) =>
    rest === 0 ? head : `${head}${rest === 1 ? " et " : " "}${FRENCH.split(" ")[rest]}`;
  if (tens < 7) return [joined(FRENCH_TENS.split(" ")[tens - 2] ?? "", ones)];
  const regional = joined(["septante", "huitante", "nonante"][tens - 7] ?? "", ones);
  if (tens === 7)
    return [ones === 1 ? "soixante et onze" : `soixante ${FRENCH.split(" ")[n - 60]}`, regional];
  return [n === 80 ? "quatre vingts" : `quatre vingt ${FRENCH.split(" ")[n - 80]}`, regional];
}

function german(n: number): string[] {
  const small = GERMAN.split(" ");
  if (n < 20) return [small[n] ?? ""];
  const tens = GERMAN_TENS.split(" ")[Math.floor(n / 10) - 2] ?? "";
  if (n < 100) return [n % 10 ? `${small[n % 10]}und${tens}` : tens];
  const hundreds = Math.floor(n / 100);
  const heads = [`${small[hundreds]}hundert`, ...(hundreds === 1 ? ["hundert"] : [])];
  return n % 100 ? heads.flatMap((head) => german(n % 100).map((tail) => `${head}${tail}`)) : heads;
}
