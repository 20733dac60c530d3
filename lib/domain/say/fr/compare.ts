/**
 * Deals side by side, in French.
 */
import { dates } from "@/lib/domain/say/fr/words/dates";
import { COLON, listed, numberWord, numeral, quoted, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { vocabulary } from "@/lib/domain/say/fr/words/vocabulary";
import type { OrganizationKind } from "../../vocabulary/vocabulary";
import type {
  CellFacts,
  CompareWords,
  DirectionKey,
  Doubt,
  FatedFacts,
  GiverFacts,
  PhraseFacts,
  RowFacts,
  RowPart,
  StepFacts,
  TermFacts,
} from "../facts/compare";
import type { FateKey } from "../facts/vocabulary";

function phrase({ words, isQuoted }: PhraseFacts): string {
  return isQuoted ? quoted(words) : words;
}

const DOUBTS = { reported: " (rapporté)", ruled: " (arbitré)" } as const;

function doubted(doubt: Doubt): string {
  return doubt === null ? "" : DOUBTS[doubt];
}

function term(facts: TermFacts): string {
  switch (facts.is) {
    case "flag":
      return `${quoted(`${facts.label}${COLON}${facts.value}`)}${doubted(facts.doubt)}`;
    case "disputed":
      return `contesté${COLON}${facts.sides.map(({ value, isDenied }) => `${phrase(value)}${isDenied ? " démenti" : ""}`).join(" contre ")}`;
    case "nothing":
      return "rien d’enregistré";
    case "denied":
      return `${phrase(facts.value)}, démenti`;
    case "stated":
      return `${phrase(facts.value)}${doubted(facts.doubt)}`;
  }
}

function cell(facts: CellFacts): string {
  if (facts.is === "nothing_in_force") return "rien en vigueur";
  if (facts.is === "nothing") return "rien d’enregistré";
  const { named, more } = facts;
  if (more === 0) return listed(named);
  return `${named.join(", ")} et ${more === 1 ? "un de plus" : `${numeral(more)} de plus`}`;
}

function step(facts: StepFacts): string {
  if (facts.is === "whole") return facts.cell;
  if (facts.is === "same") return "la même chose";
  const parts = [facts.also && `en plus ${facts.also}`, facts.gone && `sans plus ${facts.gone}`];
  return parts.filter((part) => part !== null).join(", ");
}

function part(facts: RowPart): string {
  if (facts.is === "dated") {
    const between = facts.between.map((one) => `entre-temps, ${one.term} ${one.span}`);
    const known = facts.known === null ? "" : `, d’après ce qu’on savait ${dates.onDate(facts.known)}`;
    return [...between, `${step(facts.step)} ${dates.onDate(facts.on)}${known}`].join(SEMICOLON);
  }
  const names = facts.names.map(({ name, on }) => (on === null ? name : `${name} ${dates.onDate(on)}`));
  return `${listed(names)}${COLON}${facts.cell}`;
}

const DIRECTIONS: Readonly<Record<DirectionKey, string>> = {
  began: "début",
  loosened: "assouplissement",
  tightened: "resserrement",
  extended: "prolongation",
  shortened: "raccourcissement",
  capped: "plafonnement",
  changed: "changement",
  ended: "fin",
  raised: "hausse",
  lowered: "baisse",
};

function row(facts: RowFacts): string {
  const { label } = facts;
  switch (facts.is) {
    case "alone":
      return `${label}${COLON}${facts.cell}.`;
    case "alike": {
      const all = facts.columns === 2 ? "les deux ont" : `les ${numberWord(facts.columns)} ont`;
      return `${label}${COLON}aucune différence${SEMICOLON}${all} ${facts.cell}.`;
    }
    case "parts": {
      const parts = facts.parts.map(part).join(SEMICOLON);
      return `${label}${COLON}${parts}${ending(facts.end)}.`;
    }
  }
}

function ending(end: "compatible" | DirectionKey | null): string {
  if (end === null) return "";
  return `${SEMICOLON}${end === "compatible" ? "tout cela peut être vrai à la fois" : DIRECTIONS[end]}`;
}

function fated(facts: FatedFacts): string {
  const by = facts.by === null ? "" : `, par ${facts.by}`;
  const { label } = facts;
  switch (facts.is) {
    case "ended": {
      const until = facts.until === null ? "" : `, ${dates.dated("until", facts.until)}`;
      return `${label} (${facts.term})${until}${by}`;
    }
    case "passed":
      return `${label} (${facts.term}), ${facts.span}${by}`;
    case "new":
      return `${label}${COLON}${facts.term}${by}`;
    case "alike":
      return `${label} (${facts.term})`;
    case "changed":
      return `${facts.kind}${COLON}${DIRECTIONS[facts.direction]}, de ${facts.was} à ${facts.now}${by}`;
  }
}

/** How many terms each fate has: “clause” is feminine. */
const TALLIES: Readonly<Record<FateKey, readonly [string, string]>> = {
  changed: ["changée", "changées"],
  ended: ["terminée", "terminées"],
  passed: ["apparue et disparue entre-temps", "apparues et disparues entre-temps"],
  new: ["nouvelle", "nouvelles"],
  kept: ["maintenue", "maintenues"],
};

/** Whoever gives, with the verb that agrees with it. */
const GIVERS: Readonly<Record<OrganizationKind, string>> = {
  ai_lab: "Le laboratoire d’IA donne",
  cloud_provider: "Le fournisseur de cloud donne",
  chip_maker: "Le fabricant de puces donne",
  data_center_operator: "L’exploitant de centres de données donne",
  investor: "L’investisseur donne",
  government: "Les pouvoirs publics donnent",
  other: "Une autre organisation donne",
};

function giver(facts: GiverFacts): string {
  if (facts.is === "nobody") return "Qui donne n’est pas précisé";
  return facts.is === "named" ? `${facts.name} donne` : GIVERS[facts.kind];
}

export const compare: CompareWords = {
  giver,
  term,
  cell,
  row,
  fated,
  thenAndNow({ name, from, to, fates }) {
    const tally = fates.map(
      ({ fate, words: { length } }) => `${length} ${TALLIES[fate][length < 2 ? 0 : 1]}`,
    );
    const told = fates.filter(({ words }) => words.length > 0);
    const parts = told.map(({ fate, words }) => `${vocabulary.fates[fate]}${COLON}${words.join(SEMICOLON)}.`);
    return [`${name} ${dates.between(from, to)}${COLON}${tally.join(", ")}.`, ...parts].join(" ");
  },
};
