/**
 * Timelines in English: what goes to the browser with their pictures.
 */

import { MONTHS } from "@/lib/domain/say/en/words/months";
import { counted, numeral } from "@/lib/domain/say/en/words/numbers";
import type {
  CalendarDay,
  Days,
  ItemNote,
  KindCounts,
  TimelineCaption,
  TimelineWords,
  WindowFacts,
} from "@/lib/domain/say/facts/timeline";
import { capitalized } from "@/lib/domain/text/capitals";
import { displayNumber } from "@/lib/domain/text/names";
import { BINDINGS, EVENT_KINDS, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";

const monthName = (month: number) => MONTHS[month - 1] ?? "";

function day({ year, month, day: number }: CalendarDay): string {
  return `${number} ${monthName(month)} ${year}`;
}

const range = ({ from, to }: Days) => `${day(from)} to ${day(to)}`;

const KINDS = ["deal", "term", "event"] as const;

function countsIn(counts: KindCounts): string[] {
  return KINDS.flatMap((kind) => (counts[kind] === 0 ? [] : [counted(counts[kind], kind)]));
}

function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? "nothing";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

function caption({ subject, firstYear, lastYear, counts, disputed, ahead }: TimelineCaption): string {
  const years = firstYear === lastYear ? `${firstYear}` : `${firstYear} to ${lastYear}`;
  const split = disputed === 1 ? "1 term is" : `${numeral(disputed)} terms are`;
  return [
    `${subject}, ${years}: ${joined(countsIn(counts))}.`,
    disputed === 0 ? "" : `${split} disputed and drawn split.`,
    ahead === null
      ? ""
      : `${counted(ahead.count, "stated end")} lie${ahead.count === 1 ? "s" : ""} after ${day(ahead.today)}, the last in ${ahead.last}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function window({ is, shown }: WindowFacts): string {
  switch (is) {
    case "no_dates":
      return `The window asked for is not two dates, so everything is shown: ${range(shown)}.`;
    case "backwards":
      return `The window asked for begins after it ends; shown is ${range(shown)}.`;
    case "too_far":
      return `The timeline runs from 1900 to 2100; shown is ${range(shown)}.`;
    case "too_short":
      return `The window asked for is shorter than a week; shown is ${range(shown)}.`;
  }
}

function items(n: number): string {
  return n === 0 ? "no item" : `${displayNumber(n)} item${n === 1 ? "" : "s"}`;
}

function note(facts: ItemNote): string {
  switch (facts.is) {
    case "nothing":
      return "Nothing is selected: there is no deal, term or event to show.";
    case "undated":
      return `${capitalized(items(facts.count))} ${facts.count === 1 ? "has" : "have"} no date: in the table, not in the picture.`;
    case "reversed":
      return `${capitalized(items(facts.count))} ${facts.count === 1 ? "ends before it begins" : "end before they begin"}: drawn at the start alone.`;
    case "none_here":
      return `Nothing lies in this window: ${items(facts.before)} before it, ${items(facts.after)} after it.`;
  }
}

export const timeline: TimelineWords = {
  standings: STANDINGS,
  bindings: BINDINGS,
  eventKinds: EVENT_KINDS,
  day,
  monthName,
  month: (month) => monthName(month).slice(0, 3),
  monthOfYear: (month, year) => `${monthName(month)} ${year}`,
  quarter: (quarter) => `Q${quarter}`,
  today: "today",
  continued: (lane) => `${lane} (continued)`,
  picture: (words) => `Timeline: ${words}`,
  caption,
  cluster: (counts, disputed) =>
    `${joined(countsIn(counts))}${disputed === 0 ? "" : `, ${numeral(disputed)} disputed`}`,
  clusterSentence(label, { from, to }) {
    const [first, last] = [day(from), day(to)];
    const when = first === last ? `on ${first}` : `between ${first} and ${last}`;
    return `${label}, ${when}: open to see each.`;
  },
  window,
  width: (px) => `The width asked for cannot be drawn; shown is ${px} pixels.`,
  note,
  shown: (days) => `Shown: ${range(days)}.`,
  openTable: "Open the table",
  slide: "Picture for a slide:",
  buttons: {
    label: "Move through time",
    earlier: "Earlier",
    later: "Later",
    closer: "Closer",
    wider: "Wider",
    everything: "Show everything",
    moreTerms: (count) => counted(count, "more term"),
    outside: (before, after) => `${numeral(before)} earlier and ${numeral(after)} later are out of view`,
    keys: "Drag to move, ctrl and wheel to zoom; arrow keys walk, + and − zoom",
  },
  legend: {
    title: "What the marks mean",
    deal: (binding) => `Deal: ${BINDINGS[binding].toLowerCase()}`,
    term: (standing) => `Term: ${STANDINGS[standing].toLowerCase()}`,
    range: "Date known only as a range",
    certain: "Solid: certain; faint: between two possible days",
    noEnd: "No end stated",
    claimed: "End only claimed by one source",
    derived: "Deal whose end is derived from its start and length",
    endedBy: "Ended by the deal at the other end of the line",
    amends: "Deal that amends an earlier one",
  },
  moment: {
    label: "In force at one moment",
    title: (words, isToday) => `In force on ${words}${isToday ? " (today)" : ""}`,
    terms: (words) => `Terms in force on ${words}`,
    counts({ certain, possibly, began, ended, undated }) {
      const parts = [
        `${numeral(certain)} for certain`,
        possibly > 0 && `${numeral(possibly)} possibly`,
        began > 0 && `${numeral(began)} began that day`,
        ended > 0 && `${numeral(ended)} ended that day`,
        undated > 0 && `${numeral(undated)} more ${undated === 1 ? "states" : "state"} no dates`,
      ];
      return `${parts.filter((part) => part !== false).join(", ")}.`;
    },
    each: "Each of them",
    began: "began that day",
    endedTitle: "Ended that day",
    span: (from, until) =>
      `${from === null ? "no start stated" : `from ${from}`}, ${until === null ? "no end stated" : `until ${until}`}`,
    possibly: "; possibly in force",
    steps: "Step the moment",
    changeBefore: "← Change before",
    changeAfter: "Change after →",
    monthBack: "− month",
    dayBack: "− day",
    dayOn: "+ day",
    monthOn: "+ month",
    dealBefore: "Deal before",
    dealAfter: "Deal after",
    today: "Today",
    play: "Play through the deals",
    stop: "Stop (Esc)",
  },
  table: {
    summary: (rows) => `The same as a table: ${counted(rows, "row")}`,
    page: "The page with the table",
    caption: (subject) => `${subject}: everything on the timeline`,
    what: "What",
    lane: "Lane",
    from: "From or on",
    until: "Until",
    standing: "Standing",
    links: "Ended by, amends",
    notStated: "not stated",
    noEnd: "no end stated",
    derived: (end) => `${end} (derived)`,
    claimed: (end) => `${end} (only claimed)`,
    endedBy: (title) => `ended by “${title}”`,
    amends: (title) => `amends “${title}”`,
    between: "; ",
  },
  story: {
    table: "All of it as a table",
    today: "today",
    begins: "begins",
    ends: "ends",
    range: "(a range)",
    toCome: "(to come)",
    deal: (binding) => `Deal, ${BINDINGS[binding].toLowerCase()}`,
    counts: (counts) => countsIn(counts).join(", "),
    noDate: "no date stated",
    noDateTitle: "No date stated",
  },
};
