/**
 * How well the reader reads the passages: precision and recall, per language.
 * Decides what counts as found: the kind and the value; and those with both parties and the stance.
 */

import { sameJson } from "@/lib/domain/text/json";
import { parseValue } from "@/lib/domain/values/parse-value";
import type { Value } from "@/lib/domain/values/value";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { type Reader, readArticle } from "@/lib/intake/article/read-article";
import type { Proposal } from "@/lib/intake/shapes/proposal";
import { keptText } from "@/lib/intake/text/fold-aligned";
import type { Passage } from "./english";

export type Score = { precision: number; recall: number; expected: number; found: number };
export type Scores = {
  byValue: Score;
  byAll: Score;
  /** Proposals from passages that have nothing in them. */
  invented: number;
  /** Proposals whose quotation is not in the text. */
  misquoted: number;
  characters: number;
  /** What was missed and what was too much, in words. */
  misses: readonly string[];
};

type Held = { kind: string; from: string; to: string; value: Value | "text"; stance: string; line: string };

/** Reads all passages of a language and counts. */
export function scorePassages(
  passages: readonly Passage[],
  reader: Reader,
  types: Readonly<Record<string, ValueType>>,
): Scores {
  const tally = { values: 0, all: 0, found: 0, expected: 0, invented: 0, misquoted: 0, characters: 0 };
  const misses: string[] = [];
  for (const { text, holds } of passages) {
    const kept = keptText(text);
    const { proposals } = readArticle(kept, reader);
    const held = holds.map((line) => heldOf(line, types));
    tally.expected += held.length;
    tally.found += proposals.length;
    tally.characters += kept.length;
    tally.invented += held.length === 0 ? proposals.length : 0;
    tally.misquoted += proposals.filter(
      ({ quote, start, end }) => quote === "" || kept.slice(start, end) !== quote,
    ).length;
    const { values, all, left } = matched(held, proposals);
    tally.values += values;
    tally.all += all;
    misses.push(...left.map((line) => `${line}   « ${text.slice(0, 50)}…`));
  }
  const score = (hits: number): Score => ({
    precision: tally.found === 0 ? 1 : hits / tally.found,
    recall: tally.expected === 0 ? 1 : hits / tally.expected,
    expected: tally.expected,
    found: tally.found,
  });
  const { invented, misquoted, characters } = tally;
  return { byValue: score(tally.values), byAll: score(tally.all), invented, misquoted, characters, misses };
}

function heldOf(line: string, types: Readonly<Record<string, ValueType>>): Held {
  const [kind = "", parties = "", typed = "", stance = ""] = line.split(" | ");
  const [from = "", to = ""] = parties.split(" > ");
  if (typed === "text") return { kind, from, to, value: "text", stance, line };
  const hint = typed.startsWith("until") ? "date" : types[kind];
  const value = parseValue(typed, hint);
  if (!value.ok) throw new Error(`${line}: ${value.error}`);
  return { kind, from, to, value: value.value, stance, line };
}

function matched(held: readonly Held[], proposals: readonly Proposal[]) {
  const left: string[] = [];
  const free = new Set(proposals);
  let values = 0;
  let all = 0;
  for (const each of held) {
    const fits = [...free].filter(
      (proposal) => proposal.kind === each.kind && sameValue(each.value, proposal.value),
    );
    const best = fits.find((proposal) => isWhole(each, proposal)) ?? fits[0];
    if (best === undefined) {
      left.push(`missed: ${each.line}`);
      continue;
    }
    free.delete(best);
    values++;
    if (isWhole(each, best)) all++;
    else left.push(`partly: ${each.line} ≠ ${best.from} > ${best.to} ${best.stance}`);
  }
  left.push(
    ...[...free].map(
      (extra) =>
        `extra: ${extra.kind} | ${extra.from} > ${extra.to} | ${JSON.stringify(extra.value)} | ${extra.stance}`,
    ),
  );
  return { values, all, left };
}

function sameValue(held: Value | "text", read: Value): boolean {
  return held === "text" ? read.type === "text" : sameJson(held, read);
}

function isWhole(held: Held, { from, to, stance }: Proposal): boolean {
  return held.stance === stance && held.from === String(from) && held.to === String(to);
}
