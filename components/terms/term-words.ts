/**
 * What a term's line says in words: whether it holds on a day, which claims were set aside and why.
 * Decides sentences only; the standing and the calibrated sentence are the domain's.
 */
import { countOf } from "@/components/ui/count-of";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { denialWords, positionWords } from "@/lib/domain/standing/denial-words";
import { displayValue } from "@/lib/domain/values/display-value";
import { language } from "@/lib/language/language";
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

type Span = Pick<TermView, "inForce" | "phase" | "inForceUntil">;

/** Whether a term holds on the day of the reading. @example "in force on 1 February 2025", "ended 28 October 2025" */
export function inForceWords({ inForce, phase, inForceUntil }: Span, on: Day | null): string {
  const day = on === null ? "today" : `on ${displayDate(on, language())}`;
  if (inForce === "yes") return `in force ${day}`;
  if (inForce === "possibly") return `possibly in force ${day}`;
  if (phase === "not_yet") return `not yet in force ${day}`;
  return inForceUntil === null
    ? `no longer in force ${day}`
    : `ended ${displayDate(inForceUntil, language())}`;
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

/** What each position of a dispute comes to, each once: never one number. */
export function contestedValues({ kind, sides }: Pick<TermView, "kind" | "sides">): readonly string[] {
  const contested = sides.filter((side) => side.contested);
  return [
    ...new Set(
      contested.map((side) => (side.stance === "denies" ? denialWords(kind.slug, language()) : side.display)),
    ),
  ];
}

type Valued = Pick<TermView, "kind" | "sides" | "standing" | "value" | "state">;

/** The value of a term in a line: its own words, those of both sides, or which absence it is. @example "20% or 25%" */
export function valueWords(term: Valued): string {
  if (term.standing === "disputed") return positionWords(contestedValues(term), language());
  if (term.value !== null) return displayValue(term.value, language());
  return term.standing === "denied" ? "Denied" : language().vocabulary.termStates[term.state];
}

/** @example "14 claims from 13 sources" */
export function claimCount(claims: readonly ClaimView[]): string {
  const sources = new Set(claims.map(({ source }) => source.slug)).size;
  return `${countOf(claims.length, "claim")} from ${countOf(sources, "source")}`;
}
