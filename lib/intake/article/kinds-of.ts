/**
 * Of which kind of term each amount of a sentence is.
 * Decides by the cues near it, then by what it is itself (“14% of X”), then by what the rest of the sentence is about: power between
 * organizations, a length beside money, and one sum more behind another.
 */
import { type KindFound, kindOfValue, NO_TERM } from "../cues/find-kind";
import type { FoundValue } from "../values/find-values";
import type { Read } from "./read";

/** Kinds whose parties are those of the money beside them. */
export const LEADING: ReadonlySet<string> = new Set(["spend_commitment", "investment", "capacity"]);

/** `like`: the value before, whose kind and parties it goes on with. */
export type Told = { value: FoundValue; kind: KindFound | null; like: FoundValue | null };

export function kindsOf(read: Read, found: readonly FoundValue[]): Told[] {
  const first = found.map((value) => ({
    value,
    kind: shareOf(read, value) ?? kindOfValue(read.sentence, read.kindCues, value),
  }));
  for (const each of first) each.kind = asPaidForShares(each.kind, { read, first, each });
  const isAbout = first.some(({ kind }) => kind !== null && kind !== NO_TERM && LEADING.has(kind.kind));
  const told: Told[] = [];
  for (const { value, kind } of first) {
    if (kind === NO_TERM) told.push({ value, kind: null, like: null });
    else if (kind !== null) told.push({ value, kind, like: null });
    else
      told.push(
        onward(read, value, told) ?? { value, kind: onlyKindOf(read, value, { isAbout, told }), like: null },
      );
  }
  return told;
}

const GOODS: ReadonlySet<string> = new Set(["capacity", "chips"]);

type First = { value: FoundValue; kind: KindFound | typeof NO_TERM | null };
const PAYS = /^(?:pay|paid|paie|debours|vers|regl|put|met|mis|inject)/;

/** “Paid €1.3 billion for 11%”: money for shares, where nothing else is bought, is an investment. */
function asPaidForShares(
  kind: First["kind"],
  { read, first, each }: { read: Read; first: readonly First[]; each: First },
): First["kind"] {
  if (kind === null || kind === NO_TERM || kind.kind !== "spend_commitment") return kind;
  const kinds = first.map((other) => (other.kind !== null && other.kind !== NO_TERM ? other.kind.kind : ""));
  const isForShares = kinds.includes("equity_stake") && !kinds.some((other) => GOODS.has(other));
  const paid = read.sentence.folded.slice(kind.cue.start, kind.cue.end);
  return isForShares && each.value.value.type === "money" && PAYS.test(paid)
    ? { ...kind, kind: "investment" }
    : kind;
}

/**
 * Power between named organizations is a capacity, a length beside their money is its duration, and a day by which there is to be power
 * is its deadline, whatever the words.
 */
function onlyKindOf(
  { named }: Read,
  found: FoundValue,
  { isAbout, told }: { isAbout: boolean; told: readonly Told[] },
): KindFound | null {
  const { value } = found;
  const as = (kind: string): KindFound => ({ kind, score: 0.5, cue: found });
  if (value.type === "capacity") return named.length > 0 ? as("capacity") : null;
  if (value.type === "duration") return isAbout ? as("duration") : null;
  const isDue = value.type === "date" && value.qualifier === "by";
  return isDue && told.some(({ kind }) => kind !== null && GOODS.has(kind.kind))
    ? as("deployment_deadline")
    : null;
}

/** “14% of Anthropic” is a stake in it. */
function shareOf({ sentence, named }: Read, found: FoundValue): KindFound | null {
  if (found.value.type !== "percent") return null;
  const behind = named.find((name) => name.start > found.end && name.start - found.end < 6);
  const isOf =
    behind !== undefined && /^ (?:of |d'|de )$/.test(sentence.folded.slice(found.end, behind.start));
  const isOwner =
    behind !== undefined && /^'s?(?![a-z])/.test(sentence.folded.slice(behind.end, behind.end + 3));
  return isOf && !isOwner ? { kind: "equity_stake", score: 0.9, cue: found } : null;
}

/** What leads from one sum to another of the same thing. */
const ONWARD = /[,;:] | and | et | then | puis | plus /;
/** A name that stands right before a sum in a list has a sum of its own. */
const LISTED = 3;
const GOES_ON = new Set(["spend_commitment", "investment"]);

/** “$12 billion in March, and a further $4 billion in May”: the same again, where nobody else comes in between. */
function onward({ sentence, named }: Read, value: FoundValue, told: readonly Told[]): Told | null {
  if (value.value.type !== "money") return null;
  const last = told.findLast((each) => each.value.value.type === "money");
  if (last?.kind == null || !GOES_ON.has(last.kind.kind)) return null;
  const between = { start: last.value.end, end: value.start };
  const before = new Set(named.filter((name) => name.end <= value.start).map(({ slug }) => slug));
  const isListed = named.some((name) => name.start > last.value.end && value.start - name.end < LISTED);
  const isSame =
    before.size <= (isListed ? 3 : 2) && ONWARD.test(sentence.folded.slice(between.start, between.end));
  return isSame
    ? {
        value,
        kind: { ...last.kind, score: Math.min(last.kind.score, 0.5) },
        like: isListed ? null : (last.like ?? last.value),
      }
    : null;
}
