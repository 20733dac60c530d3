/**
 * Amounts of a sentence → proposals.
 * Decides the quotation, the score, and what until-dates belong to; the parts are found elsewhere.
 */
import { sameJson } from "@/lib/domain/text/json";
import { displayValue } from "@/lib/domain/values/display-value";
import type { Value } from "@/lib/domain/values/value";
import type { KindFound } from "../cues/find-kind";
import { findParties } from "../parties/find-parties";
import type { Parties } from "../parties/placed";
import type { Cue, CueSays, Proposal, Span } from "../shapes/proposal";
import { mannersAt, type Said, stanceOf } from "../stance/stance-cues";
import type { Sentence } from "../text/sentences";
import { type FoundValue, findValues } from "../values/find-values";
import { kindsOf, LEADING, type Told } from "./kinds-of";
import type { Read } from "./read";

/** What one proposal is made of; spans are of the sentence. */
export type Parts = {
  kind: string;
  value: Value;
  at: Span;
  kindCue: Span | null;
  parties: Parties;
  /** How plainly its kind is said, 0–1. */
  plainness: number;
  until?: string | null;
};

/** Every amount of the sentence that is a term. */
export function readAmounts(read: Read): Proposal[] {
  const found = findValues(read.sentence, read.values);
  const told = kindsOf(read, found);
  const lead = leadOf(told);
  const leadParties = lead?.kind ? partiesOf(read, lead.kind.kind, lead.value) : null;
  return told.flatMap((each) => {
    const { value, kind, like } = each;
    if (kind === null || !isStated(kind.kind, value) || isEndOfAnother(kind.kind, value, told)) return [];
    const parties = follows(kind.kind, leadParties) ?? partiesOf(read, kind.kind, like ?? value);
    return isLonely({ kind, value }, parties)
      ? []
      : [propose(read, partsOf(read, { value, kind, parties, found }))];
  });
}

type Stated = { value: FoundValue; kind: KindFound; parties: Parties; found: readonly FoundValue[] };

function partsOf(read: Read, { value, kind, parties, found }: Stated): Parts {
  return {
    kind: asInvested(read, kind, parties),
    ...{ value: value.value, at: value, kindCue: kind.cue, parties },
    plainness: Math.min(1, kind.score) * (value.isCompleted ? 0.7 : 1),
    until: value.value.type === "date" ? null : untilOf(found, value),
  };
}

const FOLLOWING = new Set(["duration", "effective_date"]);

function follows(kind: string, lead: Parties | null): Parties | null {
  return FOLLOWING.has(kind) ? lead : null;
}

/** A date speaks of a length only as an end, of a deadline only as “by” or “before”, of a beginning only as none of them. */
function isStated(kind: string, { value }: FoundValue): boolean {
  if (value.type === "money") return !value.amount.startsWith("-") && Number(value.amount) >= LEAST_SUM;
  if (value.type === "date") return (DATE_WORDS[kind] ?? "").includes(value.qualifier);
  return value.type !== "count" || Number(value.amount) > 1;
}

/** “A share of revenue until 2031” is no length of an agreement: the date is the share’s own end. */
function isEndOfAnother(
  kind: string,
  { value }: FoundValue,
  all: readonly { kind: KindFound | null }[],
): boolean {
  return (
    kind === "duration" &&
    value.type === "date" &&
    all.some((other) => other.kind !== null && ENDING.has(other.kind.kind))
  );
}

const ENDING = new Set(["revenue_share", "equity_stake"]);
/** The money that a length is of; power where there is none. */
function leadOf(told: readonly Told[]): Told | undefined {
  const leads = told.filter(({ kind }) => kind !== null && LEADING.has(kind.kind));
  return leads.find(({ kind }) => kind?.kind !== "capacity") ?? leads[0];
}

/** What an investor promises is an investment, whatever the word. */
function asInvested({ kindOf, sentence }: Read, { kind, cue }: KindFound, { from, to }: Parties): string {
  if (kind !== "spend_commitment" || from === null || to === null) return kind;
  const isGift = PLEDGED.test(sentence.folded.slice(cue.start, cue.end)) && SELLERS.has(kindOf(from));
  return kindOf(from) === "investor" || (isGift && kindOf(to) === "ai_lab") ? "investment" : kind;
}

/** Words for money that need buy nothing; from those who sell to labs it is an investment in one. */
const PLEDGED = /^(?:pledg|promis|commit|put|hand|mis|met|sunk|sink|s engage)/;
const SELLERS: ReadonlySet<string> = new Set(["cloud_provider", "chip_maker", "data_center_operator"]);

/** “Its spending reached $70 billion” names one party, and promises nothing; “raised $1 billion” is plain enough. */
function isLonely({ kind, value }: { kind: KindFound; value: Span }, { from, to }: Parties): boolean {
  if (from !== null && to !== null) return false;
  if (from === null && to === null) return true;
  if (kind.kind !== "investment") return kind.kind === "duration" || kind.kind === "spend_commitment";
  const isNextTo = kind.cue.end <= value.start && value.start - kind.cue.end < NEXT_TO;
  return kind.score < PLAIN && (to === null || !isNextTo);
}

const NEXT_TO = 3;
const PLAIN = 1.1;
const LEAST_SUM = 1000;
const DATE_WORDS: Readonly<Record<string, string>> = {
  duration: "until",
  deployment_deadline: "by on",
  effective_date: "on from",
};

export function partiesOf(
  { sentence, named, before, lately, relation, kindOf }: Read,
  kind: string,
  value: Span,
): Parties {
  return findParties(sentence, named, { kind, value, context: { before, lately, relation, kindOf } });
}

/** The end that the same clause states: “20% of revenue until 2030”. */
export function untilOf(found: readonly FoundValue[], near: Span): string | null {
  const end = found.find(
    ({ value, start }) => value.type === "date" && value.qualifier === "until" && start >= near.end - 1,
  );
  return end?.value.type === "date" ? end.value.date : null;
}

/** A proposal of its parts, with its quotation from the kept text. */
export function propose(read: Read, parts: Parts): Proposal {
  const { sentence, attribution } = read;
  const { kind, value, at, parties } = parts;
  const said = mannersAt(sentence, read.said, at);
  const quote = quotedOf(sentence, at);
  const [start, end] = [sentence.start + quote.start, sentence.start + quote.end];
  const attributed =
    attribution !== null &&
    read.named.every((name) => name.start > attribution.end || name.end < attribution.start);
  const until = parts.until ?? null;
  return {
    id: `${kind}:${displayValue(value)}:${sentence.start + at.start}`,
    ...{ kind, from: parties.from, to: parties.to, value, stance: stanceOf(said) },
    quote: sentence.text.slice(quote.start, quote.end),
    ...{ start, end, valueAt: moved(at, sentence.start) },
    cues: cuesOf(read, { ...parts, said, attributed }),
    score: scoreOf(parts),
    attributedTo: attributed ? attribution.name : null,
    until,
    ends: said.some(({ manner }) => manner === "ends"),
  };
}

function scoreOf({ plainness, parties }: Parts): number {
  return Math.round((0.35 + 0.35 * plainness + 0.3 * parties.certainty) * 100) / 100;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A quotation is a sentence, or the clauses around the value where the sentence is long. */
const LONGEST_QUOTE = 300;

function quotedOf({ text }: Sentence, at: Span): Span {
  if (text.length <= LONGEST_QUOTE) return { start: 0, end: text.length };
  const reach = LONGEST_QUOTE / 2;
  const from = Math.max(0, at.start - reach);
  const to = Math.min(text.length, at.end + reach);
  const start = from === 0 ? 0 : breakBehind(text, from, at.start);
  const end = to === text.length ? to : breakBefore(text, to, at.end);
  return { start, end };
}

/** Behind the first comma of a stretch, else behind its first space. */
function breakBehind(text: string, from: number, limit: number): number {
  const comma = /[,;:–—] /.exec(text.slice(from, limit));
  if (comma) return from + comma.index + comma[0].length;
  const space = text.slice(from, limit).indexOf(" ");
  return space < 0 ? limit : from + space + 1;
}

function breakBefore(text: string, to: number, limit: number): number {
  const part = text.slice(limit, to);
  const comma = Math.max(part.lastIndexOf(", "), part.lastIndexOf("; "));
  const at = comma > 0 ? comma : part.lastIndexOf(" ");
  return at < 0 ? limit : limit + at;
}

type Cued = Parts & { said: readonly Said[]; attributed: boolean };

function cuesOf({ sentence, attribution }: Read, { at, kindCue, parties, said, attributed }: Cued): Cue[] {
  const cue = (says: CueSays, { start, end }: Span): Cue => ({
    says,
    text: sentence.text.slice(start, end),
    ...moved({ start, end }, sentence.start),
  });
  const all = [
    cue("value", at),
    ...(kindCue ? [cue("kind", kindCue)] : []),
    ...(parties.cue ? [cue("party", parties.cue)] : []),
    ...said.map((each) => cue(each.manner === "ends" ? "end" : "stance", each)),
    ...(attributed && attribution ? [cue("attribution", attribution)] : []),
  ];
  return all.filter((each, index) => all.findIndex((other) => sameJson(each, other)) === index);
}
