/**
 * What stands around drawings of sums, in French. How firm a sum is stands behind it in brackets, so that nothing has to agree with it.
 */
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
import { dates } from "@/lib/domain/say/fr/words/dates";
import { COLON, counted, de, que, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { vocabulary } from "@/lib/domain/say/fr/words/vocabulary";
import { figures } from "./figures";

function title(facts: TitleFacts): string {
  switch (facts.is) {
    case "largest":
      if (facts.whose === null) return "Les plus gros engagements";
      return `Les plus gros engagements ${de(facts.whose)} et envers ${facts.whose}`;
    case "capacity":
      if (facts.whose === null) return "Capacité promise, par date";
      return `Capacité promise à ${facts.whose} ou par ${facts.whose}, par date`;
    case "years":
      if (facts.payer === null) return "Sommes dues, année par année";
      return `Ce que doit ${facts.payer}${facts.payee === null ? "" : ` à ${facts.payee}`}, année par année`;
  }
}

function firm({ binding, words }: FirmAmount): string {
  const firmness = binding === null ? figures.anyFirmness : vocabulary.bindings[binding].toLowerCase();
  return `${words} (${firmness})`;
}

function amounts(all: readonly FirmAmount[]): string {
  return all.map(firm).join(SEMICOLON);
}

function largest(facts: LargestFacts): string {
  const { whose } = facts;
  const due = whose === null ? "" : ` due par ${whose} ou à ${whose}`;
  switch (facts.is) {
    case "none":
      return `Aucune somme d’argent${due} n’est enregistrée ce jour-là.`;
    case "nothing_signed":
      return `Rien n’est signé${whose === null ? "" : ` par ${whose} ou envers ${whose}`}${SEMICOLON}l’engagement le plus élevé est ${facts.sides}, ${amounts(facts.amounts)}.`;
    case "largest": {
      const { first, next, isSigned } = facts;
      const of = whose === null ? "" : ` ${de(whose)} ou envers ${whose}`;
      const then = next === null ? "" : `, puis ${next.sides} (${next.words})`;
      return `Le plus gros engagement${isSigned ? " signé" : ""}${of} est ${first.sides}, ${first.words}${then}.`;
    }
  }
}

function years(facts: YearsFacts): string {
  if (facts.is === "nobody")
    return `Aucun engagement de dépense n’est enregistré ce jour-là${COLON}il n’y a pas d’années à dessiner.`;
  const undated = facts.beside.map(firm).join(", ");
  const beside = undated === "" ? "" : ` Hors des années${COLON}${undated}, dont aucune année n’est connue.`;
  if (facts.most === null)
    return `Rien de ce que doit ${facts.payer} ne peut être rattaché à une année.${beside}`;
  return `C’est en ${facts.most.year} ${que(facts.payer)} doit le plus${COLON}${amounts(facts.most.amounts)}. Les montants sont répartis à parts égales sur la durée énoncée par l’accord.${beside}`;
}

function byWhen(facts: ByFacts): string {
  switch (facts.is) {
    case "label":
      return `au plus tard en ${facts.year}`;
    case "stated":
      return dates.dated("by", facts.date);
    case "delivered":
      return "livraison affirmée";
    case "not_stated":
      return "aucune date n’est énoncée";
    case "disputed":
      return "la date est contestée";
  }
}

const by = (facts: ByFacts) => `${byWhen(facts)}${facts.is === "label" ? ", d’après son intitulé" : ""}`;

function capacity({ whose, deliveries, dated, soonest }: CapacityFacts): string {
  const to = whose === null ? "" : ` à ${whose} ou par ${whose}`;
  const claims =
    deliveries === 0
      ? "Aucune source n’affirme, dans une clause chiffrée, qu’une partie en soit livrée."
      : `${counted(deliveries, "livraison affirmée", "livraisons affirmées")}, en tête du dessin.`;
  if (dated === 0) return `Aucune capacité promise${to} n’a de date énoncée par une source. ${claims}`;
  const count = `${counted(dated, "promesse")} de capacité${whose === null ? "" : ` faite${dated < 2 ? "" : "s"}${to}`}`;
  const first =
    soonest === null
      ? "la plus proche n’énonce pas de montant"
      : `la plus proche${COLON}${soonest.words} ${byWhen(soonest.by)} (${soonest.sides})`;
  return `${count} ${dated < 2 ? "porte" : "portent"} une date${SEMICOLON}${first}. ${claims}`;
}

function note(facts: NoteFacts): string {
  switch (facts.is) {
    case "before":
      return `Avant ${facts.year}${COLON}${facts.words}.`;
    case "after":
      return `Après ${facts.year}${COLON}${facts.words}.`;
    case "not_added":
      return `Sans addition${COLON}un site, son électricité, ses puces et le cloud qui les loue sont souvent les mêmes gigawatts.`;
    default:
      return COUNTED[facts.is](facts.count);
  }
}

type Counted = Extract<NoteFacts, { count: number }>["is"];
const verb = (n: number, one: string, many: string) => (n < 2 ? one : many);
const standing = (n: number) => `${verb(n, "figure", "figurent")} dans le grand livre.`;
const COUNTED: Readonly<Record<Counted, (count: number) => string>> = {
  smaller_sums: (n) => `${counted(n, "somme moins élevée", "sommes moins élevées")} ${standing(n)}`,
  programs: (n) =>
    `${counted(n, "total de programme est laissé", "totaux de programmes sont laissés")} de côté${COLON}plusieurs payeurs y contribuent, et leurs parts sont dessinées.`,
  unnamed: (n) =>
    `${counted(n, "somme ne nomme", "sommes ne nomment")} pas de débiteur ou pas de bénéficiaire.`,
  other_currencies: (n) =>
    `${counted(n, "somme est libellée dans une autre devise et n’est pas ajoutée", "sommes sont libellées dans d’autres devises et ne sont pas ajoutées")}.`,
  smaller_undated: (n) =>
    `${counted(n, "montant moins élevé, d’année inconnue,", "montants moins élevés, d’année inconnue,")} ${standing(n)}`,
  later_deliveries: (n) =>
    `${counted(n, "livraison affirmée plus tardive", "livraisons affirmées plus tardives")} ${standing(n)}`,
  later_promises: (n) => `${counted(n, "promesse plus tardive", "promesses plus tardives")} ${standing(n)}`,
  promises_undated: (n) => `${counted(n, "promesse n’énonce", "promesses n’énoncent")} aucune date.`,
  promises_disputed: (n) =>
    `${counted(n, "promesse porte une date que les sources contestent", "promesses portent une date que les sources contestent")}.`,
};

function remark(facts: RemarkFacts): string {
  switch (facts.is) {
    case "passes_on":
      return `reverse ce qui est payé au titre des mêmes accords (${facts.sides})`;
    case "amount_unknown":
      return "un montant n’est pas connu";
    case "may_overlap":
      return "des montants peuvent se recouper";
    case "no_end":
      return "aucune fin n’est énoncée, donc aucune année ne peut être donnée";
    case "no_years":
      return "ses parties n’énoncent pas d’années";
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
  remarks: (all) => all.map(remark).join(SEMICOLON),
  nothing: "rien",
  named: (name, words) => `${name}${COLON}${words}`,
  toPayee: (payee, label) => `${payee === null ? "À personne de nommé" : `À ${payee}`}${COLON}${label}`,
};
