/**
 * What a term's line says in words: whether it holds on a day, which claims were set aside and why.
 * Decides sentences only; the standing and the calibrated sentence are the domain's.
 */

import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { denialWords, positionWords } from "@/lib/domain/standing/denial-words";
import { type Told, told } from "@/lib/domain/text/translations";
import { displayValue } from "@/lib/domain/values/display-value";
import { counted } from "@/lib/language/counted";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClaimBearing, ClaimView, SideView, TermView } from "@/lib/views/parts";

/** A line names this many and counts the rest. */
const NAMED = 5;

/** "A", "A and B", "A, B and C", "A, B, C, D, E and 3 others". */
export function joinWords(list: readonly string[]): string {
  if (list.length < 2) return list[0] ?? "";
  const t = words("record");
  const named =
    list.length > NAMED + 1 ? [...list.slice(0, NAMED), t("others", { count: list.length - NAMED })] : list;
  return `${named.slice(0, -1).join(", ")} ${t("and")} ${named[named.length - 1]}`;
}

/** Tells the sides of one term apart. */
export function sideKey({ stance, display, publishers }: SideView): string {
  return JSON.stringify([stance, display, publishers]);
}

type Span = Pick<TermView, "inForce" | "phase" | "inForceUntil">;

/** Whether a term holds on the day of the reading. @example "in force on 1 February 2025", "ended 28 October 2025" */
export function inForceWords({ inForce, phase, inForceUntil }: Span, on: Day | null): string {
  const t = words("record");
  const day = on === null ? t("force.today") : t("force.on", { day: displayDate(on, language()) });
  if (inForce === "yes") return t("force.yes", { day });
  if (inForce === "possibly") return t("force.possibly", { day });
  if (phase === "not_yet") return t("force.notYet", { day });
  return inForceUntil === null
    ? t("force.noLonger", { day })
    : t("force.ended", { day: displayDate(inForceUntil, language()) });
}

/** Claims that an editor set aside for one reason. */
export type SetAsideGroup = { words: string; publishers: readonly string[] } & Told<ClaimView, "reason">;

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
      words: words("record")("setAside", {
        claims: counted(group.length, NOUNS[first.stance]),
        value: first.display,
      }),
      publishers: [...new Set(group.map(({ source }) => source.publisher))],
      ...told(first, "reason"),
    };
  });
}

type HeadingKey = "supporting" | "contradicting" | "questioning" | "repeating" | "setAsidePart";

/** The order in which a reader meets the claims, and the heading of each part. */
const PARTS: readonly { bearing: ClaimBearing; heading: HeadingKey }[] = [
  { bearing: "supports", heading: "supporting" },
  { bearing: "contradicts", heading: "contradicting" },
  { bearing: "questions", heading: "questioning" },
  { bearing: "repeats", heading: "repeating" },
  { bearing: "set_aside", heading: "setAsidePart" },
];

export type ClaimPart = { heading: string; claims: readonly ClaimView[] };

/** The claims of a term by how they bear on it; parts without claims are left out. */
export function claimParts(claims: readonly ClaimView[]): ClaimPart[] {
  return PARTS.map(({ bearing, heading }) => ({
    heading: words("record")(heading),
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
  return term.standing === "denied"
    ? words("record")("denied")
    : language().vocabulary.termStates[term.state];
}

/** @example "14 claims from 13 sources" */
export function claimCount(claims: readonly ClaimView[]): string {
  const sources = new Set(claims.map(({ source }) => source.slug)).size;
  return words("record")("claimsFrom", {
    claims: counted(claims.length, "claim"),
    sources: counted(sources, "source"),
  });
}
