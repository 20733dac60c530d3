/**
 * Computed figures, in French.
 */
import type {
  DivisorKey,
  FigureWords,
  FormulaFacts,
  MissingFacts,
  PerKey,
} from "@/lib/domain/say/facts/figures";
import { COLON, quoted, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { capitalized } from "@/lib/domain/text/capitals";

const PER: Readonly<Record<PerKey, string>> = {
  year: "par an",
  gigawatt: "par gigawatt",
  chip: "par puce",
};

/** Behind “aucun”, “la” or “le”, and “plusieurs”. */
const DIVISORS: Readonly<
  Record<DivisorKey, { none: string; the: string; several: string; settled: string }>
> = {
  capacity: {
    none: "Aucune capacité",
    the: "la capacité",
    several: "plusieurs capacités",
    settled: "La capacité n’est pas établie",
  },
  chips: {
    none: "Aucun nombre de puces",
    the: "le nombre de puces",
    several: "plusieurs nombres de puces",
    settled: "Le nombre de puces n’est pas établi",
  },
};

function per(words: string, what: PerKey): string {
  return `${words} ${PER[what]}`;
}

function missing(facts: MissingFacts): string {
  switch (facts.is) {
    case "disputed":
      return "Le montant lui-même est contesté, et aucun arbitrage n’a été rendu.";
    case "not_stated":
      return `Aucun montant n’est donné${COLON}${facts.display}.`;
    case "rate_by_name":
      return `D’après son nom, c’est déjà un montant périodique${SEMICOLON}il n’est pas réparti.`;
    case "rate":
      return "C’est un montant périodique, et non une somme pour tout ce qui est acheté.";
    case "unbounded":
      return `${capitalized(facts.sum)} pour ${facts.over}${COLON}le quotient n’est borné d’aucun côté.`;
    default:
      return "of" in facts ? withoutDivisor(facts) : withoutLength(facts);
  }
}

function withoutLength(facts: MissingFacts): string {
  switch (facts.is) {
    case "no_months":
      return "Une durée nulle ne peut porter aucun montant annuel.";
    case "only_commitments":
      return "Seuls les engagements de dépense sont répartis sur la durée de leur accord.";
    case "no_single_length": {
      const said = facts.lengths.map(({ label, display }) => quoted(`${label}${COLON}${display}`)).join(", ");
      return `Aucune durée unique et incontestée n’est enregistrée entre ces parties${SEMICOLON}l’accord a ${said}.`;
    }
    default:
      return "Aucune durée de l’accord n’est enregistrée.";
  }
}

function withoutDivisor(facts: Extract<MissingFacts, { of: DivisorKey }>): string {
  const noun = DIVISORS[facts.of];
  switch (facts.is) {
    case "no_divisor":
      return `${noun.none} entre ces parties n’est enregistré${facts.of === "capacity" ? "e" : ""} dans cet accord.`;
    case "many_divisors":
      return `L’accord a ${noun.several} (${facts.labels.map(quoted).join(", ")}), dont aucun${facts.of === "capacity" ? "e" : ""} pour cette seule somme.`;
    case "untied":
      return `Aucune source ne donne cette somme et ${noun.the} dans une même phrase${COLON}rien ne dit que l’une va avec l’autre.`;
    case "unsettled":
      return `${noun.settled}${COLON}${facts.display}.`;
  }
}

function formula(facts: FormulaFacts): string {
  switch (facts.is) {
    case "spread":
      return `${facts.sum} × 12 ÷ ${facts.months} mois = ${facts.result} par an. Répartition égale sur ${facts.over}.`;
    case "rate":
      return `${facts.sum} × ${facts.times} = ${facts.result}.`;
    case "divided":
      return `${facts.sum} ÷ ${facts.by} = ${per(facts.result, facts.per)}`;
  }
}

export const figures: FigureWords = {
  per,
  missing,
  formula,
  undetermined: "indéterminé",
  undeterminedYear: "montant annuel indéterminé",
  share: (part, whole, share) =>
    share === null
      ? `${part} sur ${whole}${SEMICOLON}une fourchette ne laisse aucune part`
      : `${part} sur ${whole} = ${share}`,
  noAmount: "aucun montant n’est donné",
  lengthUnknown: "sa durée n’est pas connue",
  sourcesSay: (words) => `selon les sources, ${words}`,
  anyFirmness: "quelle que soit sa fermeté",
};
