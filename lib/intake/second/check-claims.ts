/**
 * What a second reader says an article claims → proposals, as far as it stands up to checking.
 * Decides what is dropped: whatever has no verbatim quotation, whose value our own reader does not read from that quotation, or that
 * speaks of organizations or kinds that the article or the record does not name. So whatever is written into an article to mislead
 * a model, nothing can come of it but what the article says in its own words.
 */
import { sameJson } from "@/lib/domain/text/json";
import { displayValue } from "@/lib/domain/values/display-value";
import { readValue } from "@/lib/domain/values/parse-value";
import type { Value } from "@/lib/domain/values/value";
import type { Stance, ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { distinct, type Reader } from "../article/read-article";
import { findNames } from "../names/find-names";
import type { Proposal, Span } from "../shapes/proposal";
import { guessLanguage } from "../text/guess-language";
import { type Sentence, sentencesOf } from "../text/sentences";
import { currencyOf, findValues, type ValueContext } from "../values/find-values";

/** As it was asked for. `from`, `to`: slugs, or null; `value`: in the words of the quotation. */
export type SecondClaim = {
  kind: string;
  from: string | null;
  to: string | null;
  value: string;
  stance: Stance;
  quote: string;
};
/** Why one was dropped. */
export type Dropped = "quote" | "value" | "kind" | "party";
export type CheckedClaims = {
  proposals: readonly Proposal[];
  dropped: Readonly<Record<Dropped, number>>;
};

export type CheckContext = {
  reader: Reader;
  /** The usual type of value of each kind of the record. */
  types: ReadonlyMap<string, ValueType>;
  language: string | null;
  /** What our own reader proposes of the same text. */
  own: readonly Proposal[];
};

/** So sure is nobody of what one reader alone says. */
const SCORE = 0.5;
const LONGEST_QUOTE = 1_200;

/** Checks every claim against the kept text. */
export function checkClaims(
  text: string,
  claims: readonly SecondClaim[],
  context: CheckContext,
): CheckedClaims {
  const dropped: Record<Dropped, number> = { quote: 0, value: 0, kind: 0, party: 0 };
  const proposals: Proposal[] = [];
  const known = knownOf(text, context);
  for (const claim of claims) {
    const checked = checkOne(text, claim, { ...context, ...known });
    if (typeof checked === "string") dropped[checked]++;
    else proposals.push(checked);
  }
  return { proposals: distinct(proposals), dropped };
}

type Known = { sentences: readonly Sentence[]; named: ReadonlySet<string>; values: ValueContext };

function knownOf(text: string, { reader, language }: CheckContext): Known {
  const sentences = sentencesOf(text);
  const conventions = { language: guessLanguage(text, language) ?? language };
  return {
    sentences,
    named: new Set(sentences.flatMap((each) => findNames(each, reader.names).map(({ slug }) => slug))),
    values: { ...conventions, currency: currencyOf(sentences, conventions) },
  };
}

type At = CheckContext & Known;

function checkOne(text: string, claim: SecondClaim, at: At): Proposal | Dropped {
  const { kind, from, to, quote } = claim;
  const type = at.types.get(kind);
  if (type === undefined) return "kind";
  if ((from === null && to === null) || [from, to].some((slug) => slug !== null && !at.named.has(slug)))
    return "party";
  if (quote.trim() === "" || quote.length > LONGEST_QUOTE || !text.includes(quote)) return "quote";
  for (const span of placesOf(text, quote)) {
    const found = valueIn(span, claim, { ...at, type });
    if (found !== null) return proposed(text, claim, { ...span, ...found });
  }
  return "value";
}

function placesOf(text: string, quote: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    places.push({ start, end: start + quote.length });
  return places;
}

type ValueIn = { value: Value; valueAt: Span };

/** The value of a claim as our own reader reads it from within the quotation. */
function valueIn(span: Span, claim: SecondClaim, at: At & { type: ValueType }): ValueIn | null {
  const isMeasured = MEASURED.has(at.type);
  const told = isMeasured ? toldValue(claim, at) : null;
  for (const { value, valueAt } of isMeasured ? measuredIn(span, at) : wordsIn(span, claim, at))
    if (told === null ? !isMeasured : sameJson(value, told)) return { value, valueAt };
  return null;
}

/** Values of the other types are said in words alone; of them only what our own reader found there counts. */
const MEASURED: ReadonlySet<ValueType> = new Set([
  "money",
  "percent",
  "capacity",
  "count",
  "duration",
  "date",
]);

function toldValue({ value }: SecondClaim, { type, values }: At & { type: ValueType }): Value | null {
  const types: ValueType[] = type === "duration" ? ["duration", "date"] : [type];
  for (const each of types) {
    const read = readValue(value, each, values);
    if (read.ok && types.includes(read.value.type as ValueType)) return read.value;
  }
  return null;
}

function measuredIn({ start, end }: Span, { sentences, values }: Known): ValueIn[] {
  return sentences
    .filter((sentence) => sentence.start < end && start < sentence.end)
    .flatMap((sentence) =>
      findValues(sentence, values).map((found) => ({
        value: found.value,
        valueAt: { start: sentence.start + found.start, end: sentence.start + found.end },
      })),
    )
    .filter(({ valueAt }) => start <= valueAt.start && valueAt.end <= end);
}

function wordsIn({ start, end }: Span, { kind }: SecondClaim, { own }: CheckContext): ValueIn[] {
  return own.filter((each) => each.kind === kind && start <= each.valueAt.start && each.valueAt.end <= end);
}

function proposed(
  text: string,
  { kind, from, to, stance, quote }: SecondClaim,
  { start, end, value, valueAt }: Span & ValueIn,
): Proposal {
  return {
    id: `${kind}:${displayValue(value)}:${valueAt.start}`,
    ...{ kind, from, to, value, stance, quote, start, end, valueAt, score: SCORE },
    cues: [{ says: "value", text: text.slice(valueAt.start, valueAt.end), ...valueAt }],
    ...{ attributedTo: null, until: null, ends: false },
  };
}
