/**
 * What a term's line says in words: whether it holds on a day, which claims were set aside and why.
 * Decides sentences only; the standing and the calibrated sentence are the domain's.
 */
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { ClaimBearing, ClaimView, SideView, TermView } from "@/lib/views/parts";

/** A line names this many and counts the rest. */
const NAMED = 5;

/** "A", "A and B", "A, B and C", "A, B, C, D, E and 3 others". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  const named =
    words.length > NAMED + 1 ? [...words.slice(0, NAMED), `${words.length - NAMED} others`] : words;
  return `${named.slice(0, -1).join(", ")} and ${named[named.length - 1]}`;
}

/** Tells the sides of one term apart. */
export function sideKey({ stance, display, publishers }: SideView): string {
  return JSON.stringify([stance, display, publishers]);
}

/** "1 claim", "2 claims". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

type Span = Pick<TermView, "inForce" | "phase" | "inForceUntil">;

/** Whether a term holds on the day of the reading. @example "in force on 1 February 2025", "ended 28 October 2025" */
export function inForceWords({ inForce, phase, inForceUntil }: Span, on: Day | null): string {
  const day = on === null ? "today" : `on ${displayDate(on)}`;
  if (inForce === "yes") return `in force ${day}`;
  if (inForce === "possibly") return `possibly in force ${day}`;
  if (phase === "not_yet") return `not yet in force ${day}`;
  return inForceUntil === null ? `no longer in force ${day}` : `ended ${displayDate(inForceUntil)}`;
}

/** Claims that an editor set aside for one reason. */
export type SetAsideGroup = { words: string; publishers: readonly string[]; reason: string | null };

const NOUNS = { asserts: "claim", denies: "denial", questions: "question" } as const;

/** The set-aside claims of a term, those of one stance, value and reason together. @example words "2 denials of $38 billion set aside" */
export function setAsideGroups(claims: readonly ClaimView[]): SetAsideGroup[] {
  const groups = new Map<string, ClaimView[]>();
  for (const claim of claims.filter(({ bearing }) => bearing === "set_aside")) {
    const key = JSON.stringify([claim.stance, claim.display, claim.reason]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      words: `${countOf(group.length, NOUNS[first.stance])} of ${first.display} set aside`,
      publishers: [...new Set(group.map(({ source }) => source.publisher))],
      reason: first.reason,
    };
  });
}

/** The order in which a reader meets the claims, and the heading of each part. */
const PARTS: readonly { bearing: ClaimBearing; heading: string }[] = [
  { bearing: "supports", heading: "Supporting" },
  { bearing: "contradicts", heading: "Contradicting" },
  { bearing: "questions", heading: "Questioning" },
  { bearing: "repeats", heading: "Repeating other sources" },
  { bearing: "set_aside", heading: "Set aside by the editors" },
];

export type ClaimPart = { heading: string; claims: readonly ClaimView[] };

/** The claims of a term by how they bear on it; parts without claims are left out. */
export function claimParts(claims: readonly ClaimView[]): ClaimPart[] {
  return PARTS.map(({ bearing, heading }) => ({
    heading,
    claims: claims.filter((claim) => claim.bearing === bearing),
  })).filter((part) => part.claims.length > 0);
}
