/**
 * The versions of the methodology, the newest first: since when each holds, what it changed, and its whole text.
 * Decides which one held on a day. A version is never rewritten: whoever changes a rule adds one.
 */
import type { Day } from "../dates/day";
import type { MethodologyText } from "./text";
import first from "./versions/1.json";
import second from "./versions/2.json";

export type MethodologyVersion = {
  number: number;
  /** The first day on which it held. */
  since: Day;
  /** What it changed of the one before it; a sentence each. */
  changes: readonly string[];
  text: MethodologyText;
};

export const METHODOLOGY_VERSIONS: readonly [MethodologyVersion, ...MethodologyVersion[]] = [
  {
    number: 2,
    since: "2026-11-28",
    changes: [
      "“Confirmed” needs a primary source. Two publishers that agree were enough before; newsrooms that agree now corroborate, and aggregators and secondary sources alone only report, however many they are.",
      "“Corroborated” is a standing of its own.",
      "Two sources with one address are one voice, and so are two spellings of one publisher.",
      "Currencies that differ, and units that no table makes one unit, are never compared by machine. A claim that cannot be compared no longer takes the place of the value shown.",
      "Money may be stated by the month, quarter or year, and such rates are compared by what they come to in a year.",
      "What is owed is counted by the rules of the ledger.",
      "A third clock reads what Entente itself said on a day.",
    ],
    text: second,
  },
  {
    number: 1,
    since: "2026-11-24",
    changes: ["The first rules of the record."],
    text: first,
  },
];

/** The version that holds now. */
export const METHODOLOGY_VERSION = METHODOLOGY_VERSIONS[0].number;

/** The version of that number; null when there never was one. */
export function methodologyVersion(number: number): MethodologyVersion | null {
  return METHODOLOGY_VERSIONS.find((version) => version.number === number) ?? null;
}

/** The number of the version that held on a day; of a day before all of them the first. */
export function methodologyOn(day: Day): number {
  return METHODOLOGY_VERSIONS.find(({ since }) => since <= day)?.number ?? 1;
}
