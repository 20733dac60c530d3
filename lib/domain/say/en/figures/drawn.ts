/**
 * What stands around drawings of sums, in English.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { counted, numeral } from "@/lib/domain/say/en/words/numbers";
import { vocabulary } from "@/lib/domain/say/en/words/vocabulary";
import type {
  ByFacts,
  CapacityFacts,
  DrawnWords,
  FirmAmount,
  LargestFacts,
  NoteFacts,
  RemarkFacts,
  TitleFacts,
  YearsFacts,
} from "@/lib/domain/say/facts/drawn";
import { figures } from "./figures";

function title(facts: TitleFacts): string {
  switch (facts.is) {
    case "largest":
      return `The largest obligations${facts.whose === null ? "" : ` of and to ${facts.whose}`}`;
    case "capacity":
      return `Capacity promised by date${facts.whose === null ? "" : ` to or by ${facts.whose}`}`;
    case "years":
      if (facts.payer === null) return "Owed in each year";
      return `What ${facts.payer} owes${facts.payee === null ? "" : ` ${facts.payee}`} in each year`;
  }
}

function firmness({ binding }: FirmAmount): string {
  return binding === null ? figures.anyFirmness : vocabulary.bindings[binding].toLowerCase();
}

function amounts(all: readonly FirmAmount[]): string {
  return all.map((one) => `${firmness(one)} ${one.words}`).join("; ");
}

function largest(facts: LargestFacts): string {
  const of = facts.whose === null ? "" : ` of or to ${facts.whose}`;
  switch (facts.is) {
    case "none":
      return `No sum of money${of} is on record that day.`;
    case "nothing_signed":
      return `Nothing${of} is signed; the largest is ${facts.sides}, ${amounts(facts.amounts)}.`;
    case "largest": {
      const { first, next, isSigned } = facts;
      const then = next === null ? "" : `, then ${next.sides} (${next.words})`;
      return `The largest ${isSigned ? "signed " : ""}obligation${of} is ${first.sides}, ${first.words}${then}.`;
    }
  }
}

function years(facts: YearsFacts): string {
  if (facts.is === "nobody")
    return "No commitment to spend is on record that day, so there are no years to draw.";
  const undated = facts.beside.map((one) => `${one.words} ${firmness(one)}`).join(", ");
  const beside = undated === "" ? "" : ` Beside the years: ${undated}, of which no year is known.`;
  if (facts.most === null) return `Nothing that ${facts.payer} owes can be given to a year.${beside}`;
  return `${facts.payer} owes the most in ${facts.most.year}: ${amounts(facts.most.amounts)}. Amounts are spread evenly over the time that a deal states.${beside}`;
}

function byWhen(facts: ByFacts): string {
  switch (facts.is) {
    case "label":
      return `by ${facts.year}`;
    case "stated":
      return `by ${dates.date(facts.date)}`;
    case "delivered":
      return "claimed delivered";
    case "not_stated":
      return "no date is stated";
    case "disputed":
      return "the date is disputed";
  }
}

const by = (facts: ByFacts) => `${byWhen(facts)}${facts.is === "label" ? ", as its label says" : ""}`;

function capacity({ whose, deliveries, dated, soonest }: CapacityFacts): string {
  const of = whose === null ? "" : ` to or by ${whose}`;
  const claims =
    deliveries === 0
      ? "No source claims, as a term with an amount, that any of it is delivered."
      : `${counted(deliveries, "claim")} of delivery, drawn first.`;
  if (dated === 0) return `No capacity${of} is promised by a date that a source states. ${claims}`;
  const count = `${counted(dated, "promise")} of capacity${of}`;
  const first =
    soonest === null ? "of no stated amount" : `${soonest.words} ${byWhen(soonest.by)} (${soonest.sides})`;
  return `${count} ${dated === 1 ? "names" : "name"} a date; the soonest is ${first}. ${claims}`;
}

function note(facts: NoteFacts): string {
  switch (facts.is) {
    case "before":
      return `Before ${facts.year}: ${facts.words}.`;
    case "after":
      return `After ${facts.year}: ${facts.words}.`;
    case "not_added":
      return "Not added up: a site, its power, its chips and the cloud that rents it are often the same gigawatts.";
    default:
      return COUNTED[facts.is](numeral(facts.count), facts.count === 1);
  }
}

type Counted = Extract<NoteFacts, { count: number }>["is"];
const COUNTED: Readonly<Record<Counted, (count: string, isOne: boolean) => string>> = {
  smaller_sums: (n, isOne) => `${n} smaller ${isOne ? "sum stands" : "sums stand"} in the ledger.`,
  programs: (n, isOne) =>
    `${n} ${isOne ? "total of a programme is" : "totals of programmes are"} left out: many pay them, and their parts are drawn.`,
  unnamed: (n, isOne) => `${n} ${isOne ? "sum names" : "sums name"} no payer or no payee.`,
  other_currencies: (n) => `${n} in other currencies, which are not added.`,
  smaller_undated: (n, isOne) =>
    `${n} smaller ${isOne ? "amount" : "amounts"} of no known year ${isOne ? "stands" : "stand"} in the ledger.`,
  later_deliveries: (n, isOne) =>
    `${n} later ${isOne ? "claim of delivery stands" : "claims of delivery stand"} in the ledger.`,
  later_promises: (n, isOne) => `${n} later ${isOne ? "promise stands" : "promises stand"} in the ledger.`,
  promises_undated: (n, isOne) => `${n} ${isOne ? "promise states" : "promises state"} no date.`,
  promises_disputed: (n, isOne) => `${n} ${isOne ? "has" : "have"} a date that sources dispute.`,
};

function remark(facts: RemarkFacts): string {
  switch (facts.is) {
    case "passes_on":
      return `passes on what ${facts.sides} is paid under the same deals`;
    case "amount_unknown":
      return "an amount is not known";
    case "may_overlap":
      return "amounts may overlap";
    case "no_end":
      return "no end is stated, so no year can be given";
    case "no_years":
      return "its parts state no years";
  }
}

export const drawn: DrawnWords = {
  title,
  amounts,
  largest,
  years,
  capacity,
  by,
  note,
  remarks: (all) => all.map(remark).join("; "),
  nothing: "nothing",
  named: (name, words) => `${name}: ${words}`,
  toPayee: (payee, label) => `To ${payee ?? "nobody named"}: ${label}`,
};
