/**
 * What words alone state: exclusivity, a right of first refusal, an indemnity, that a sum is not disclosed, an inquiry.
 * Decides the level, and that what holds “no longer” is none.
 */
import { readValue } from "@/lib/domain/values/parse-value";
import type { Value } from "@/lib/domain/values/value";
import { type CueIndex, type Found, findCues, indexCues } from "../cues/cue-index";
import { listed, TEXT_CUES, WORD_VALUES } from "../cues/default-cues";
import type { Proposal } from "../shapes/proposal";
import { mannersAt } from "../stance/stance-cues";
import { findValues } from "../values/find-values";
import type { Read } from "./read";
import { partiesOf, propose, untilOf } from "./read-amounts";

type Says = { kind: string; value: string; rank: number };

const INDEX: CueIndex<Says> = indexCues([
  ...WORD_VALUES.flatMap(({ kind, value, cues }, rank) =>
    listed(cues).map((cue) => ({ cue, says: { kind, value, rank } })),
  ),
  ...Object.entries(TEXT_CUES).flatMap(([kind, cues]) =>
    listed(cues).map((cue) => ({ cue, says: { kind, value: "", rank: 99 } })),
  ),
]);
const EXCLUSIVITY = new Set(["cloud_exclusivity", "api_exclusivity", "right_of_first_refusal"]);

/** The values in words of a sentence; each kind once. */
export function findWordValues(read: Read, amounts: readonly Proposal[]): Proposal[] {
  const found = findCues(read.sentence.words, INDEX).sort(
    (a, b) => a.says.rank - b.says.rank || b.weight - a.weight,
  );
  const chosen: Found<Says>[] = [];
  for (const cue of found) if (!chosen.some((other) => stands(other, cue))) chosen.push(cue);
  return chosen.flatMap((cue) => proposed(read, cue, amounts));
}

/** A kind is read once, and an API’s exclusivity is not the cloud’s. */
function stands(other: Found<Says>, cue: Found<Says>): boolean {
  const bothExclusive = EXCLUSIVITY.has(other.says.kind) && EXCLUSIVITY.has(cue.says.kind);
  return (
    other.says.kind === cue.says.kind ||
    (bothExclusive && other.start < cue.end && cue.start < other.end) ||
    (bothExclusive && other.says.kind === "api_exclusivity")
  );
}

function proposed(read: Read, cue: Found<Says>, amounts: readonly Proposal[]): Proposal[] {
  const { kind } = cue.says;
  const at = { start: cue.start, end: cue.end };
  const stated = stateOf(read, cue);
  const parties = partiesOf(read, kind, at);
  if (stated === null || (parties.from === null && parties.to === null)) return [];
  if (stated.type === "undisclosed" && amounts.some((amount) => amount.kind === kind)) return [];
  const until = EXCLUSIVITY.has(kind)
    ? untilOf(findValues(read.sentence, read.values), { start: 0, end: 0 })
    : null;
  const plainness = Math.min(1, cue.weight / 1.5);
  return [asLevel(propose(read, { kind, value: stated, at, kindCue: at, parties, plainness, until }))];
}

/** “No longer exclusive” and “is not exclusive” assert a level; only a doubt of it is one. */
function asLevel(proposal: Proposal): Proposal {
  const { value, stance } = proposal;
  const isLevel = value.type === "exclusivity" && (value.level === "none" || value.level === "non_exclusive");
  return isLevel && stance === "denies" ? { ...proposal, stance: "asserts" } : proposal;
}

function stateOf(read: Read, cue: Found<Says>): Value | null {
  const { kind, value } = cue.says;
  if (value === "") return { type: "text", text: read.sentence.text.slice(0, 160) };
  if (value === "yes") return { type: "flag", yes: true };
  if (value === "undisclosed") return { type: "undisclosed" };
  const ended = mannersAt(read.sentence, read.said, cue).some(({ manner }) => manner === "ends");
  if (ended && EXCLUSIVITY.has(kind) && value !== "non_exclusive")
    return { type: "exclusivity", level: "none" };
  const level = readValue(value, "exclusivity", {});
  return level.ok ? level.value : null;
}
