/**
 * Which kind of term an amount is of.
 * Decides by the cues near it: nearer ones, longer ones and those of its own clause weigh more; an amount that none of them claims, or
 * that a foreign one claims (a turnover, a fine), is no term.
 */
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { LexiconKind, Span } from "../shapes/proposal";
import type { Sentence } from "../text/sentences";
import type { FoundValue } from "../values/find-values";
import { type CueIndex, type Found, findCues, indexCues } from "./cue-index";
import { DEFAULT_CUES, FOREIGN_CUES, NEUTRAL_CUES } from "./default-cues";

type Says = { kind: string; type: ValueType | "any" };
export type KindIndex = CueIndex<Says>;

const FOREIGN = "";

/** The cues of all kinds of the record, shipped and added, made ready. */
export function indexKinds(kinds: readonly LexiconKind[]): KindIndex {
  const own = kinds.flatMap(({ slug, valueType, cues = [] }) =>
    [...(DEFAULT_CUES[slug] ?? []), ...cues].map((cue) => ({ cue, says: { kind: slug, type: valueType } })),
  );
  const foreign = FOREIGN_CUES.map((cue) => ({ cue, says: { kind: FOREIGN, type: "any" as const } }));
  return indexCues<Says>([...own, ...foreign]);
}

const NEUTRALS = indexCues(NEUTRAL_CUES.map((cue) => ({ cue, says: null })));

export type KindFound = { kind: string; score: number; cue: Span };

/** A cue counts half at this distance, in characters. */
const HALF = 45;
const LEAST = 0.24;
/** Another clause. */
const APART = /[,;:()–—]| and | et | while | tandis que | alors que | after | with | avec /g;
const PER_CLAUSE = 0.72;

/** All cues of a sentence. */
export function findKindCues(sentence: Sentence, index: KindIndex): readonly Found<Says>[] {
  const neutral = findCues(sentence.words, NEUTRALS);
  return findCues(sentence.words, index).filter(
    (cue) => !neutral.some((other) => other.start <= cue.start && cue.end <= other.end),
  );
}

/** Something claims it that no term records. */
export const NO_TERM = "no term";

/** The kind of one value; null when nothing near says any. */
export function kindOfValue(
  sentence: Sentence,
  cues: readonly Found<Says>[],
  found: FoundValue,
): KindFound | typeof NO_TERM | null {
  const best = new Map<string, KindFound>();
  for (const cue of cues) {
    if (!bears(sentence, cue, found)) continue;
    const score = cue.weight * nearness(sentence, cue, found);
    const known = best.get(cue.says.kind);
    if (known === undefined || score > known.score)
      best.set(cue.says.kind, { kind: cue.says.kind, score, cue: { start: cue.start, end: cue.end } });
  }
  const [first] = [...best.values()].sort((a, b) => b.score - a.score || (a.kind < b.kind ? -1 : 1));
  if (first === undefined || first.score < LEAST) return null;
  if (isBorrowed(sentence, first)) return NO_TERM;
  return first.kind === FOREIGN ? NO_TERM : first;
}

/** “Début 2027” begins nothing: it is the day itself. */
function bears({ folded }: Sentence, cue: Found<Says>, { value, start, end }: FoundValue): boolean {
  const isInDate = value.type === "date" && start <= cue.start && cue.end <= end;
  return !isInDate && suits(cue.says, value.type, folded.slice(cue.start, cue.end));
}

const DEBT = /(?:^| )(?:bonds?|debt|loans?|tranches?|obligations|dette|emprunts?|prets?)(?![\p{L}])/u;
const RAISED = /^(?:rais|lev|funding|financ)/;

/** Money that is raised by bonds and loans is nobody’s investment. */
function isBorrowed({ folded }: Sentence, { kind, cue }: KindFound): boolean {
  return kind === "investment" && RAISED.test(folded.slice(cue.start, cue.end)) && DEBT.test(folded);
}

const ALL = new Set(["money", "percent", "count", "capacity"]);

/** Cues of a kind speak of values of its type; a date until is a length too. */
function suits({ kind, type }: Says, valueType: string, words: string): boolean {
  if (type === "any") return ALL.has(valueType);
  if (kind === "chips" || kind === "jobs") return valueType === "count" && words !== "";
  return type === valueType || (kind === "duration" && valueType === "date");
}

function nearness(sentence: Sentence, cue: Span, value: Span): number {
  if (cue.start < value.end && value.start < cue.end) return 1.2;
  const [from, to] = cue.end <= value.start ? [cue.end, value.start] : [value.end, cue.start];
  const between = sentence.folded.slice(from, to);
  const clauses = between.match(APART)?.length ?? 0;
  return (HALF / (HALF + between.length)) * PER_CLAUSE ** clauses;
}
