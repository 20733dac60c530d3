/**
 * Deals side by side, in English.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { numeral } from "@/lib/domain/say/en/words/numbers";
import { redline } from "@/lib/domain/say/en/words/redline";
import { fates } from "@/lib/domain/say/en/words/vocabulary";
import { uncapitalized } from "../../text/capitals";
import { displayNumber } from "../../text/names";
import { ORGANIZATION_KINDS } from "../../vocabulary/vocabulary";
import type {
  CellFacts,
  CompareWords,
  Doubt,
  FatedFacts,
  GiverFacts,
  PhraseFacts,
  RowFacts,
  RowPart,
  StepFacts,
  TermFacts,
} from "../facts/compare";

function phrase({ words, isQuoted }: PhraseFacts): string {
  return isQuoted ? redline.quoted(words) : words;
}

function doubted(doubt: Doubt): string {
  return doubt === null ? "" : ` (${doubt})`;
}

function term(facts: TermFacts): string {
  switch (facts.is) {
    case "flag":
      return `${redline.quoted(`${facts.label}: ${facts.value}`)}${doubted(facts.doubt)}`;
    case "disputed":
      return `disputed: ${facts.sides.map(({ value, isDenied }) => `${phrase(value)}${isDenied ? " denied" : ""}`).join(" against ")}`;
    case "nothing":
      return "nothing on record";
    case "denied":
      return `${phrase(facts.value)}, denied`;
    case "stated":
      return `${phrase(facts.value)}${doubted(facts.doubt)}`;
  }
}

function cell(facts: CellFacts): string {
  if (facts.is === "nothing_in_force") return "nothing in force";
  if (facts.is === "nothing") return "nothing on record";
  const { named, more } = facts;
  const words = named.join(more > 0 ? ", " : " and ");
  return more > 0 ? `${words} and ${more === 1 ? "one more" : `${numeral(more)} more`}` : words;
}

function step(facts: StepFacts): string {
  if (facts.is === "whole") return facts.cell;
  if (facts.is === "same") return "the same";
  const parts = [facts.also && `also ${facts.also}`, facts.gone && `no longer ${facts.gone}`];
  return parts.filter((part) => part !== null).join(", ");
}

function part(facts: RowPart): string {
  if (facts.is === "dated") {
    const between = facts.between.map((one) => `in between, ${one.term} ${one.span}`);
    const known = facts.known === null ? "" : `, as known on ${dates.date(facts.known)}`;
    return [...between, `${step(facts.step)} on ${dates.date(facts.on)}${known}`].join("; ");
  }
  const names = facts.names.map(({ name, on }) => (on === null ? name : `${name} on ${dates.date(on)}`));
  return `${listed(names)}: ${facts.cell}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function row(facts: RowFacts): string {
  const { label } = facts;
  switch (facts.is) {
    case "alone":
      return `${label}: ${facts.cell}.`;
    case "alike": {
      const all = facts.columns === 2 ? "both have" : `all ${displayNumber(facts.columns)} have`;
      return `${label}: no difference; ${all} ${facts.cell}.`;
    }
    case "parts": {
      const { parts, end } = facts;
      const words = end === null ? "" : end === "compatible" ? "; these can all be true" : `; ${end}`;
      return `${label}: ${parts.map(part).join("; ")}${words}.`;
    }
  }
}

function fated(facts: FatedFacts): string {
  const by = facts.by === null ? "" : `, by ${facts.by}`;
  const { label } = facts;
  switch (facts.is) {
    case "ended": {
      const until = facts.until === null ? "" : `, until ${dates.date(facts.until)}`;
      return `${label} (${facts.term})${until}${by}`;
    }
    case "passed":
      return `${label} (${facts.term}), ${facts.span}${by}`;
    case "new":
      return `${label}: ${facts.term}${by}`;
    case "alike":
      return `${label} (${facts.term})`;
    case "changed":
      return `${facts.kind} ${facts.direction} from ${facts.was} to ${facts.now}${by}`;
  }
}

/** "AI lab" stays, "Cloud provider" becomes "cloud provider". */
function inSentence(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : uncapitalized(words);
}

function giver(facts: GiverFacts): string {
  if (facts.is === "nobody") return "Whoever gives is not named";
  if (facts.is === "named") return `${facts.name} gives`;
  const isOther = facts.kind === "other";
  return `${isOther ? "Another organization" : `The ${inSentence(ORGANIZATION_KINDS[facts.kind])}`} gives`;
}

export const compare: CompareWords = {
  giver,
  term,
  cell,
  row,
  fated,
  thenAndNow({ name, from, to, fates: all }) {
    const tally = all.map(({ fate, words }) => `${words.length} ${fates[fate].toLowerCase()}`).join(", ");
    const told = all.filter(({ words }) => words.length > 0);
    const parts = told.map(({ fate, words }) => `${fates[fate]}: ${words.join("; ")}.`);
    return [`${name} ${dates.between(from, to)}: ${tally}.`, ...parts].join(" ");
  },
};
