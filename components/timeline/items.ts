/**
 * Deals, terms and events as the record states them → items of a timeline, each with its sentence.
 * Decides labels, sentences, links and what an item is drawn as; which lane it goes to is lanes.ts's matter.
 */

import { measureOf } from "@/lib/domain/obligations/measures";
import { english } from "@/lib/domain/say/en/english";
import type { Says } from "@/lib/domain/say/language";
import { byImportance } from "@/lib/domain/terms/importance";
import { compareDecimals } from "@/lib/domain/values/decimal";
import { displayValue } from "@/lib/domain/values/display-value";
import type { MoneyValue, Value } from "@/lib/domain/values/value";
import { currentLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { edgeFacts, toEdge } from "@/lib/timeline/edge";
import type { TimelineItem } from "@/lib/timeline/types";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, partnershipHref, termHref } from "@/lib/url/href";
import type { TimelineDeal, TimelineEvent, TimelineTerm } from "@/lib/views/timeline";

/** What of a language an item is said in; English where none is named. For what is made on the server. */
export type SaysItems = Says<"timelineItems" | "vocabulary" | "values" | "dates">;
export const ENGLISH_ITEMS: SaysItems = english;

/** An item before it has a lane. */
type Unplaced = Omit<TimelineItem, "lane">;

/** A sentence that is announced has at most so many words. */
const MOST_WORDS = 25;

/** A deal; `lead`: the term that says what it is worth, none when no single value of it stands. */
export function dealItem(
  deal: TimelineDeal,
  clocks: ClockQuery,
  { lead, language = ENGLISH_ITEMS }: { lead?: TimelineTerm | undefined; language?: SaysItems } = {},
): Unplaced {
  const isDerived = deal.endsOn === null && deal.derivedEnd !== null;
  const until = deal.endsOn ?? deal.derivedEnd;
  const [start, end] = [toEdge(deal.startsOn, language), toEdge(until, language)];
  const { timelineItems: words } = language;
  const plain = words.span(edgeFacts(deal.startsOn), edgeFacts(until));
  const span = isDerived ? words.derivedSpan(plain) : plain;
  return {
    ...BLANK,
    id: `deal:${deal.slug}`,
    kind: "deal",
    label: valueFirst(deal.title, lead, language),
    ...ownOf(deal.title, deal.titleLang),
    sentence: sentence(deal.title, [span, language.vocabulary.bindings[deal.binding].toLowerCase()]),
    ...(lead && promiseOf(lead, language)),
    href: dealHref(deal.slug, clocks),
    start,
    end,
    point: end === null,
    binding: deal.binding,
    amends: deal.amends.map((slug) => `deal:${slug}`),
    ...(isDerived ? { endDerived: true } : {}),
  };
}

/** What the leading term of a deal says, behind its label. */
function promiseOf({ label, labelLang, value }: TimelineTerm, language: SaysItems): Partial<Unplaced> {
  if (value === null) return {};
  return {
    value: language.timelineItems.labelled(label, displayValue(value, language)),
    ...(isOther(labelLang) && { ownValue: label.length }),
  };
}

export function termItem(
  term: TimelineTerm,
  clocks: ClockQuery,
  language: SaysItems = ENGLISH_ITEMS,
): Unplaced {
  const [start, end] = [toEdge(term.inForceFrom, language), toEdge(term.inForceUntil, language)];
  const span = language.timelineItems.span(edgeFacts(term.inForceFrom), edgeFacts(term.inForceUntil));
  return {
    ...BLANK,
    amends: [],
    id: `term:${term.deal.slug}#${term.key}`,
    kind: "term",
    label: valueFirst(term.label, term, language),
    ...ownOf(term.label, term.labelLang),
    sentence: sentence(term.label, [span, language.vocabulary.standings[term.standing].toLowerCase()]),
    value: valueWords(term, language),
    href: termHref(term.deal.slug, term.key, clocks),
    start,
    end,
    standing: term.standing,
    endedBy: term.endedBy === null ? null : `deal:${term.endedBy.slug}`,
    endClaimed: end !== null && term.endedBy === null && ONLY_CLAIMED.includes(term.standing),
  };
}

export function eventItem(
  event: TimelineEvent,
  clocks: ClockQuery,
  language: SaysItems = ENGLISH_ITEMS,
): Unplaced {
  const start = toEdge(event.on, language);
  const kind = language.vocabulary.eventKinds[event.kind];
  return {
    ...BLANK,
    amends: [],
    id: `event:${event.slug}`,
    kind: "event",
    label: event.title,
    ...ownOf(event.title, event.titleLang),
    sentence: sentence(event.title, [start?.words ?? language.timelineItems.noDate, kind.toLowerCase()]),
    href:
      event.deal === null
        ? `${partnershipHref(event.partnership.slug, clocks)}#story`
        : `${dealHref(event.deal.slug, clocks)}#deal--events`,
    start,
    end: null,
    point: true,
    eventKind: event.kind,
  };
}

/** What a label ends with is in English, unless somebody wrote it in another language; on English pages nobody asks. */
function ownOf(words: string, lang: string | undefined): Pick<TimelineItem, "own"> {
  return isOther(lang) ? { own: words.length } : {};
}

function isOther(lang: string | undefined): boolean {
  return lang === undefined && currentLanguage() !== DEFAULT_LANGUAGE;
}

const BLANK = {
  value: null,
  point: false,
  standing: null,
  binding: null,
  eventKind: null,
  endedBy: null,
  endClaimed: false,
} as const;

/** Standings of which no primary source and no second publisher vouches for the end. */
const ONLY_CLAIMED: readonly string[] = ["reported", "disputed"];

/** The value that stands; where sources contradict each other no single value does, and their own words are given. */
function valueWords({ value, standing, display }: TimelineTerm, language: SaysItems): string | null {
  if (standing === "disputed") return display;
  return value === null ? null : displayValue(value, language);
}

/** A value of more letters is read in its card; its label says what it is. */
const LONGEST_VALUE = 32;

/** The value first, and whom it goes to, then what it is. @example "$300 billion to Oracle: Value of the contract" */
function valueFirst(what: string, term: TimelineTerm | undefined, language: SaysItems): string {
  if (!term || term.value === null || term.standing === "disputed") return what;
  const { to, value } = term;
  const words = displayValue(value, language);
  if (words.length > LONGEST_VALUE) return what;
  const whom = to !== null && isPromised(term.kind, value) ? to.name : null;
  return language.timelineItems.valueFirst(words, whom, what);
}

/**
 * The term that says what each deal is worth, by the deal's slug: of those of money, power and parts that were not ended, the one that
 * readers ask about first; of several sums of one currency the largest. A deal about whose first sources quarrel has none: no lesser
 * value stands for it.
 */
export function leadTerms(terms: readonly TimelineTerm[]): ReadonlyMap<string, TimelineTerm> {
  const leads = new Map<string, TimelineTerm>();
  for (const term of byImportance(terms)) {
    const { deal, standing, value, endedBy } = term;
    const isWorth =
      standing === "disputed" ? WORTH.has(term.kind.group) : value && isPromised(term.kind, value);
    if (!isWorth || endedBy !== null) continue;
    const lead = leads.get(deal.slug);
    if (lead === undefined || isLargerSum(term, lead)) leads.set(deal.slug, term);
  }
  return new Map([...leads].filter(([, { standing }]) => standing !== "disputed"));
}

/** Two totals of one currency can be compared; a rate, and what is disputed, with nothing. */
function isLargerSum(a: TimelineTerm, b: TimelineTerm): boolean {
  const [one, other] = [totalOf(a), totalOf(b)];
  if (one === null || other === null || one.currency !== other.currency) return false;
  return compareDecimals(one.amount, other.amount) > 0;
}

function totalOf({ value, standing }: TimelineTerm): MoneyValue | null {
  const isTotal = value?.type === "money" && value.period === undefined && standing !== "disputed";
  return isTotal ? value : null;
}

/** Groups of terms that say what a deal is worth. */
const WORTH: ReadonlySet<string> = new Set(["Money", "Capacity"]);

/** Values that go from one to another; of a date or a yes nobody asks to whom. */
const VALUED: ReadonlySet<string> = new Set(["money", "percent", "capacity", "count"]);

/** Whether one promises it to another: what a company is worth, or a threshold, is an amount of money, and nobody's to get. */
function isPromised(kind: TimelineTerm["kind"], { type }: Value): boolean {
  return VALUED.has(type) && (type !== "money" || measureOf(kind, type) !== null);
}

/** The label gives way, so that the dates and the standing are always said. */
function sentence(label: string, facts: readonly string[]): string {
  const rest = `, ${facts.join(", ")}.`;
  const room = MOST_WORDS - countWords(rest);
  const words = label.split(" ");
  const shown = words.length <= room ? label : `${words.slice(0, room).join(" ")}…`;
  return `${shown}${rest}`;
}

/** Words as a listener counts them: a lone comma is none. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
