/**
 * The picture of who owes whom, in English.
 */

import { counted, numeral } from "@/lib/domain/say/en/words/numbers";
import { vocabulary } from "@/lib/domain/say/en/words/vocabulary";
import type {
  CaptionFacts,
  LeftOutFacts,
  LoopBecause,
  LoopEdgeFacts,
  LoopMoney,
  NetworkWords,
} from "@/lib/domain/say/facts/network";

function caption(facts: CaptionFacts): string {
  const { members, strands, signed, largest, loops } = facts;
  return [
    `${counted(members, "organization")} and ${counted(strands, "promise")} of money.`,
    largest === null ? "" : `The largest: ${largest}.`,
    strands > 0
      ? `${numeral(signed)} signed, drawn with a whole line; ${numeral(strands - signed)} not signed, dashed.`
      : "",
    loops === null
      ? ""
      : `Money goes round in ${counted(loops.count, "loop")}, first ${loops.ring}: ${loopMoney(loops.money)}.`,
    leftOut(facts.leftOut),
    otherCurrencies(facts.others),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function leftOut({ members, organizations, strands }: LeftOutFacts): string {
  if (organizations === 0 && strands === 0) return "";
  const parts = [
    ...(organizations > 0 ? [counted(organizations, "smaller organization")] : []),
    ...(strands > 0 ? [counted(strands, "smaller promise")] : []),
  ];
  return `The largest ${members} by money are drawn; ${parts.join(" and ")} ${organizations + strands === 1 ? "is" : "are"} left out of the picture.`;
}

/** Widths of different currencies cannot be compared. */
function otherCurrencies(others: CaptionFacts["others"]): string {
  if (others === null) return "";
  const isOne = others.count === 1;
  return `${counted(others.count, "promise")} in ${others.units.join(", ")} ${isOne ? "has" : "have"} the thinnest line, since nothing converts ${isOne ? "it" : "them"} to ${others.currency}.`;
}

function loopMoney(facts: LoopMoney): string {
  switch (facts.is) {
    case "certain":
      return `at least ${facts.sum} goes round`;
    case "at_most":
      return `at most ${facts.sum} may go round`;
    case "unbounded":
      return "an amount that nothing bounds may go round";
  }
}

function loopEdge({ is, from, to, amount }: LoopEdgeFacts): string {
  return is === "invests" ? `${from} invests ${amount} in ${to}` : `${from} is to pay ${to} ${amount}`;
}

function loopBecause({ smallest, unsigned }: LoopBecause): string {
  const limit =
    smallest === null
      ? "No promise in it has an upper end."
      : `The promise of ${smallest.from} to ${smallest.to} is the smallest, and no more than it can go round.`;
  const list = unsigned.map(
    ({ from, to, binding }) => `${from} to ${to} (${vocabulary.bindings[binding].toLowerCase()})`,
  );
  return `${limit} ${list.length === 0 ? "Every promise in it is signed." : `Not signed: ${list.join(", ")}.`}`;
}

export const network: NetworkWords = {
  strand({ payer, payee, amount, kind, binding }) {
    const firmness = binding === null ? "" : `, ${vocabulary.bindings[binding].toLowerCase()}`;
    return `${payer} → ${payee}: ${amount}, ${kind.toLowerCase()}${firmness}`;
  },
  caption,
  leftOut,
  flowRule:
    "Money runs from left to right, by the kind of organization: investors, labs, clouds, chip makers. A promise that does not run to a column further right would close a loop or run back; it is cut there and drawn as a band that returns below. Other organizations stand with the clouds when they are paid, else with the investors.",
  columns: { investors: "Investors", labs: "Labs", clouds: "Clouds and data centers", chips: "Chip makers" },
  notDrawn: {
    left_out: "left out of the picture",
    nobody: "nobody is named on one side",
    itself: "paid to itself",
    not_on_record: "an organization is not on record",
  },
  loopMoney,
  loopEdge,
  loopBecause,
};
