/**
 * What a timeline says of its items, in French.
 */
import type {
  BetweenFacts,
  CalendarDay,
  EdgeFacts,
  TimelineItemWords,
} from "@/lib/domain/say/facts/timeline";
import { dates } from "@/lib/domain/say/fr/words/dates";
import { a, COLON, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { MONTHS } from "@/lib/domain/say/fr/words/months";
import { capitalized } from "@/lib/domain/text/capitals";

const monthName = ({ month }: CalendarDay) => MONTHS[month - 1] ?? "";
const day = (one: CalendarDay) => `${one.day === 1 ? "1er" : one.day} ${monthName(one)} ${one.year}`;

/** "entre 2022 et 2024", "entre septembre et novembre 2025", "entre le 3 mai 2025 et le 9 juin 2025": as coarse as is exact. */
function between(facts: BetweenFacts): string {
  switch (facts.is) {
    case "days":
      return `entre le ${day(facts.from)} et le ${day(facts.to)}`;
    case "years":
      return facts.from === facts.to ? `en ${facts.from}` : `entre ${facts.from} et ${facts.to}`;
    case "months": {
      const { from, to } = facts;
      const [first, last] = [monthName(from), monthName(to)];
      if (from.year !== to.year) return `entre ${first} ${from.year} et ${last} ${to.year}`;
      return first === last ? `en ${first} ${from.year}` : `entre ${first} et ${last} ${from.year}`;
    }
  }
}

function edge(facts: EdgeFacts): string {
  if (facts.says === "between") return between(facts.between);
  const words = dates.date(facts.date);
  return facts.says === "both" ? `${words} (${between(facts.between)})` : words;
}

const isPlain = (facts: EdgeFacts | null) => facts === null || facts.says === "date";

const endWords = (which: string, facts: EdgeFacts | null): string[] =>
  facts === null ? [] : [`${which}${COLON}${edge(facts)}`];

export const timelineItems: TimelineItemWords = {
  edge,
  /** What is plain is one span; where a date lies somewhere, each end is said by itself. */
  span(from, until) {
    if (from === null && until === null) return "aucune date énoncée";
    if (isPlain(from) && isPlain(until)) return dates.span(from?.date ?? null, until?.date ?? null);
    return [...endWords("début", from), ...endWords("fin", until)].join(SEMICOLON);
  },
  derivedSpan: (span) => `${span}, fin calculée`,
  noDate: "aucune date énoncée",
  valueFirst: (value, to, what) => `${capitalized(value)}${to === null ? "" : ` ${a(to)}`}${COLON}${what}`,
  labelled: (label, value) => `${label}${COLON}${value}`,
  deals: "Accords",
  events: "Événements",
};
