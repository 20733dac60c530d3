/**
 * What there is to say in a timeline: by its picture, its buttons, its table and its story.
 * Types only: lib/timeline and components/timeline decide it. It goes to the browser, so a language has it in a file of its own.
 */
import type { Binding, EventKind, Standing } from "../../vocabulary/vocabulary";
import type { DateFacts } from "./dates";
import type { WordsOf } from "./vocabulary";

export type CalendarDay = { year: number; month: number; day: number };
export type KindCounts = Readonly<Record<"deal" | "term" | "event", number>>;

/** Two days, both included. */
export type Days = { from: CalendarDay; to: CalendarDay };

export type TimelineCaption = {
  subject: string;
  firstYear: number;
  lastYear: number;
  counts: KindCounts;
  disputed: number;
  /** Ends that are stated and lie ahead, and the words of the last; null: none. */
  ahead: { count: number; today: CalendarDay; last: string } | null;
};

/** Why another window is shown than was asked for; `shown`: which. */
export type WindowFacts = { is: "no_dates" | "backwards" | "too_far" | "too_short"; shown: Days };

export type ItemNote =
  | { is: "nothing" }
  | { is: "undated" | "reversed"; count: number }
  | { is: "none_here"; before: number; after: number };

export type Buttons = {
  label: string;
  earlier: string;
  later: string;
  closer: string;
  wider: string;
  everything: string;
  moreTerms(count: number): string;
  outside(before: number, after: number): string;
  keys: string;
};

export type LegendWords = {
  title: string;
  deal(binding: Binding): string;
  term(standing: Standing): string;
  range: string;
  certain: string;
  noEnd: string;
  claimed: string;
  derived: string;
  endedBy: string;
  amends: string;
};

export type MomentWords = {
  label: string;
  title(day: string, isToday: boolean): string;
  terms(day: string): string;
  counts(counts: Readonly<Record<"certain" | "possibly" | "began" | "ended" | "undated", number>>): string;
  each: string;
  began: string;
  endedTitle: string;
  /** From when until when; null: not stated. */
  span(from: string | null, until: string | null): string;
  possibly: string;
  steps: string;
  changeBefore: string;
  changeAfter: string;
  monthBack: string;
  dayBack: string;
  dayOn: string;
  monthOn: string;
  dealBefore: string;
  dealAfter: string;
  today: string;
  play: string;
  stop: string;
};

export type TimelineTable = {
  summary(rows: number): string;
  page: string;
  caption(subject: string): string;
  what: string;
  lane: string;
  from: string;
  until: string;
  standing: string;
  links: string;
  notStated: string;
  noEnd: string;
  derived(end: string): string;
  claimed(end: string): string;
  endedBy(title: string): string;
  amends(title: string): string;
  /** Between things that are told one after the other. */
  between: string;
};

export type StoryWords = {
  table: string;
  today: string;
  begins: string;
  ends: string;
  range: string;
  toCome: string;
  deal(binding: Binding): string;
  counts(counts: KindCounts): string;
  noDate: string;
  noDateTitle: string;
};

export type TimelineWords = {
  standings: WordsOf<Standing>;
  bindings: WordsOf<Binding>;
  eventKinds: WordsOf<EventKind>;
  day(day: CalendarDay): string;
  monthName(month: number): string;
  /** Short, under its year. Months are 1–12. */
  month(month: number): string;
  monthOfYear(month: number, year: number): string;
  quarter(quarter: number): string;
  today: string;
  continued(lane: string): string;
  picture(caption: string): string;
  caption(facts: TimelineCaption): string;
  /** @example "7 events, 2 disputed" */
  cluster(counts: KindCounts, disputed: number): string;
  clusterSentence(label: string, days: Days): string;
  window(facts: WindowFacts): string;
  width(px: number): string;
  note(facts: ItemNote): string;
  shown(days: Days): string;
  openTable: string;
  slide: string;
  buttons: Buttons;
  legend: LegendWords;
  moment: MomentWords;
  table: TimelineTable;
  story: StoryWords;
};

/** Where an imprecise date lies. */
export type BetweenFacts =
  | ({ is: "days" } & Days)
  | { is: "months"; from: CalendarDay; to: CalendarDay }
  | { is: "years"; from: number; to: number };

/** A date with where it lies: said instead of it, beside it, or not at all. */
export type EdgeFacts = { date: DateFacts; between: BetweenFacts; says: "date" | "both" | "between" };

/** What a timeline says of an item: made on the server, and sent as text. */
export type TimelineItemWords = {
  edge(facts: EdgeFacts): string;
  /** From when until when, of edges in words. */
  span(from: EdgeFacts | null, until: EdgeFacts | null): string;
  derivedSpan(span: string): string;
  noDate: string;
  /** A deal or a term by its value: "$300 billion to Oracle: Value of the contract". */
  valueFirst(value: string, to: string | null, what: string): string;
  labelled(label: string, value: string): string;
  deals: string;
  events: string;
};
