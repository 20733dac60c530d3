/**
 * Dates in French: "28 octobre 2025", "1er janvier 2026", "3e trimestre 2025", "vers 2032".
 * A date behind a preposition has an article or a preposition of its own: "jusqu’au 28 octobre", "jusqu’en 2032", "à partir de l’été".
 */
import type {
  DateFacts,
  DateWords,
  OneDate,
  PlainDate,
  SeasonCode,
  YearMonth,
} from "@/lib/domain/say/facts/dates";
import { a, de, listed } from "./grammar";
import { MONTHS, SHORT_MONTHS } from "./months";

/** Season codes in words with their article. */
const SEASONS: Readonly<Record<SeasonCode, string>> = {
  "21": "le printemps",
  "22": "l’été",
  "23": "l’automne",
  "24": "l’hiver",
  "33": "le 1er trimestre",
  "34": "le 2e trimestre",
  "35": "le 3e trimestre",
  "36": "le 4e trimestre",
  "40": "le 1er semestre",
  "41": "le 2e semestre",
};

type Names = readonly string[];

function monthOf(month: number, names: Names = MONTHS): string {
  return names[month - 1] ?? String(month);
}

function dayOf(day: number): string {
  return day === 1 ? "1er" : String(day);
}

/** A date as a noun with its article, where it has one: "le 28 octobre 2025", "octobre 2025", "l’été 2026". */
function noun(date: PlainDate, names: Names = MONTHS): string {
  switch (date.is) {
    case "day":
      return `le ${dayOf(date.day)} ${monthOf(date.month, names)} ${date.year}`;
    case "month":
      return `${monthOf(date.month, names)} ${date.year}`;
    case "year":
      return date.year;
    case "season":
      return `${SEASONS[date.season]} ${date.year}`;
    case "decade":
      return `les années ${date.year}`;
    case "century":
      return `les années ${date.first} à ${date.last}`;
    case "some_month":
      return `un mois de ${date.year}`;
    case "some_day":
      return someDay(date, names);
  }
}

function someDay({ year, month }: Extract<PlainDate, { is: "some_day" }>, names: Names): string {
  return `un jour ${de(month === null ? year : `${monthOf(month, names)} ${year}`)}`;
}

/** Without its article, as a date stands alone in a table. */
function bare(words: string): string {
  return words.replace(/^(?:les? |l’)/, "");
}

/** When something happens: "le 28 octobre 2025", "en 2032", "au 3e trimestre 2025", "dans les années 2030". */
function whenPlain(date: PlainDate): string {
  switch (date.is) {
    case "month":
    case "year":
      return `en ${noun(date)}`;
    case "season":
      return a(noun(date));
    case "decade":
    case "century":
      return `dans ${noun(date)}`;
    default:
      return noun(date);
  }
}

/** Until when: "jusqu’au 28 octobre 2025", "jusqu’en 2032", "jusqu’à l’été 2026". */
function untilPlain(date: PlainDate): string {
  return date.is === "month" || date.is === "year" ? `jusqu’en ${noun(date)}` : `jusqu’${a(noun(date))}`;
}

type Prepositional = (date: PlainDate) => string;

/** A date behind its preposition with its doubts around it: "peut-être jusqu’en 2032 environ". */
function doubted({ on, approximate, uncertain }: OneDate, words: Prepositional): string {
  return `${uncertain ? "peut-être " : ""}${words(on)}${approximate ? " environ" : ""}`;
}

function aloneIn({ on, approximate, uncertain }: OneDate, names: Names = MONTHS): string {
  const words = noun(on, names);
  if (approximate) return `${uncertain ? "peut-être " : ""}vers ${words}`;
  return uncertain ? `peut-être ${words}` : bare(words);
}

/** "entre 2024 et 2026", "entre le 1er mars 2025 et l’été 2026". */
function within(from: OneDate, to: OneDate): string {
  return `entre ${doubted(from, noun)} et ${doubted(to, noun)}`;
}

function date(facts: DateFacts): string {
  return facts.is === "one" ? aloneIn(facts) : within(facts.from, facts.to);
}

/** Behind a preposition; a stretch of time as some day in it, since "de 2025 à 2027" would say another thing. */
function behind(facts: DateFacts, words: Prepositional, before: (someDay: string) => string): string {
  if (facts.is === "one") return doubted(facts, words);
  return before(`un jour ${within(facts.from, facts.to)}`);
}

const fromPlain: Prepositional = (on) => de(noun(on));

function since(facts: DateFacts): string {
  return behind(
    facts,
    (on) => `à partir ${fromPlain(on)}`,
    (day) => `à partir ${de(day)}`,
  );
}

function until(facts: DateFacts): string {
  return behind(facts, untilPlain, (day) => `jusqu’${a(day)}`);
}

/** The year that two plain days or months have in common, which is then said once; null: they share none. */
function sharedYear(from: DateFacts, to: DateFacts): string | null {
  if (!isPlain(from) || !isPlain(to) || from.is !== "one" || to.is !== "one") return null;
  const [start, end] = [from.on, to.on];
  if ((start.is !== "day" && start.is !== "month") || start.is !== end.is) return null;
  return start.year === end.year ? start.year : null;
}

/** From one date to another: "du 28 octobre au 3 novembre 2025", "de 2025 à 2032", "d’octobre à décembre 2025". */
function fromTo(from: DateFacts, to: DateFacts): string {
  const end = to.is === "one" ? doubted(to, (on) => a(noun(on))) : a(date(to));
  const start = from.is === "one" ? doubted(from, fromPlain) : de(date(from));
  const year = sharedYear(from, to);
  return `${year === null ? start : start.slice(0, -` ${year}`.length)} ${end}`;
}

/** A span whose two ends are both plain is told as one; doubts and stretches of time each keep their own preposition. */
function span(from: DateFacts | null, end: DateFacts | null): string {
  if (from !== null && end !== null)
    return isPlain(from) && isPlain(end) ? fromTo(from, end) : `${since(from)} ${until(end)}`;
  if (from !== null) return since(from);
  return end === null ? "aucune date précisée" : until(end);
}

function isPlain(facts: DateFacts): boolean {
  return facts.is === "one" && !facts.approximate && !facts.uncertain;
}

/** Months without their day, their names cut short. */
function briefDate(facts: DateFacts): string {
  if (facts.is === "stretch") return `${briefDate(alone(facts.from))}–${briefDate(alone(facts.to))}`;
  const short = shortened(facts);
  return short.is === "one" ? aloneIn(short, SHORT_MONTHS) : date(short);
}

/** A whole day as its month; a day that is in doubt stays. */
function shortened(facts: DateFacts): DateFacts {
  if (facts.is === "stretch" || facts.on.is !== "day" || !isPlain(facts)) return facts;
  return { ...facts, on: { is: "month", year: facts.on.year, month: facts.on.month } };
}

function alone(one: OneDate): DateFacts {
  return { is: "one", ...one };
}

function hedge({ approximate, uncertain }: Omit<OneDate, "on">): string {
  return `${uncertain ? "peut-être " : ""}${approximate ? "vers " : ""}`;
}

function yearMonth({ year, month }: YearMonth): string {
  return `${monthOf(month)} ${year}`;
}

export const dates: DateWords = {
  date,
  onDate: (facts) => (facts.is === "one" ? doubted(facts, whenPlain) : date(facts)),
  dated(qualifier, facts) {
    switch (qualifier) {
      case "on":
        return date(facts);
      case "from":
        return since(facts);
      case "until":
        return until(facts);
      case "by":
        return behind(
          facts,
          (on) => `au plus tard ${whenPlain(on)}`,
          (day) => `au plus tard ${day}`,
        );
    }
  },
  span,
  fromTo,
  between: (from, to) => {
    const [start, end] = [from, to].map((facts) => (facts.is === "one" ? doubted(facts, noun) : date(facts)));
    return `entre ${start} et ${end}`;
  },
  briefSpan(from, end) {
    if (end === null) return from === null ? "sans dates" : `depuis ${briefDate(from)}`;
    if (from === null) return until(shortened(end));
    const [first, last] = [briefDate(from), briefDate(end)];
    return first === last ? first : `${first} – ${last}`;
  },
  eitherYear: (first, second, doubts) => `${hedge(doubts)}${first} ou ${second}`,
  eitherMonth: (first, second, doubts) =>
    first.year === second.year
      ? `${hedge(doubts)}${monthOf(first.month)} ou ${yearMonth(second)}`
      : `${hedge(doubts)}${yearMonth(first)} ou ${yearMonth(second)}`,
  anyOf: (all) => (all.length === 0 ? "sans date" : listed(all.map(date), "ou")),
};
