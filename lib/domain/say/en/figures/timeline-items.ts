/**
 * What a timeline says of its items, in English.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { MONTHS } from "@/lib/domain/say/en/words/months";
import type {
  BetweenFacts,
  CalendarDay,
  EdgeFacts,
  TimelineItemWords,
} from "@/lib/domain/say/facts/timeline";
import { capitalized } from "@/lib/domain/text/capitals";

const monthName = ({ month }: CalendarDay) => MONTHS[month - 1] ?? "";
const day = (one: CalendarDay) => `${one.day} ${monthName(one)} ${one.year}`;

/** "between 2022 and 2024", "between September and November 2025", "between 3 May 2025 and 9 June 2025": as coarse as is exact. */
function between(facts: BetweenFacts): string {
  switch (facts.is) {
    case "days":
      return `between ${day(facts.from)} and ${day(facts.to)}`;
    case "years":
      return facts.from === facts.to ? `in ${facts.from}` : `between ${facts.from} and ${facts.to}`;
    case "months": {
      const { from, to } = facts;
      const [first, last] = [monthName(from), monthName(to)];
      if (from.year !== to.year) return `between ${first} ${from.year} and ${last} ${to.year}`;
      return first === last ? `in ${first} ${from.year}` : `between ${first} and ${last} ${from.year}`;
    }
  }
}

function edge(facts: EdgeFacts): string {
  if (facts.says === "between") return between(facts.between);
  const words = dates.date(facts.date);
  return facts.says === "both" ? `${words} (${between(facts.between)})` : words;
}

export const timelineItems: TimelineItemWords = {
  edge,
  span(from, until) {
    const ends = [from && `from ${edge(from)}`, until && `until ${edge(until)}`].filter(
      (words) => words !== null,
    );
    return ends.length === 0 ? "no dates stated" : ends.join(" ");
  },
  derivedSpan: (span) => `${span}, derived`,
  noDate: "no date stated",
  valueFirst: (value, to, what) => `${capitalized(value)}${to === null ? "" : ` to ${to}`}: ${what}`,
  labelled: (label, value) => `${label}: ${value}`,
  deals: "Deals",
  events: "Events",
};
