/**
 * The picture of who owes whom, in French.
 */
import type {
  CaptionFacts,
  LeftOutFacts,
  LoopBecause,
  LoopEdgeFacts,
  LoopMoney,
  NetworkWords,
} from "@/lib/domain/say/facts/network";
import { a, COLON, counted, de, listed, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { vocabulary } from "@/lib/domain/say/fr/words/vocabulary";

function caption(facts: CaptionFacts): string {
  const { members, strands, signed, largest, loops } = facts;
  return [
    `${counted(members, "organisation")} et ${counted(strands, "engagement financier", "engagements financiers")}.`,
    largest === null ? "" : `Le plus gros${COLON}${largest}.`,
    strands > 0
      ? `${counted(signed, "signé")}, en trait plein${SEMICOLON}${counted(strands - signed, "non signé", "non signés")}, en tirets.`
      : "",
    loops === null
      ? ""
      : `L’argent circule dans ${counted(loops.count, "boucle")}, d’abord ${loops.ring}${COLON}${loopMoney(loops.money)}.`,
    leftOut(facts.leftOut),
    otherCurrencies(facts.others),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function leftOut({ members, organizations, strands }: LeftOutFacts): string {
  if (organizations === 0 && strands === 0) return "";
  const parts = [
    ...(organizations > 0
      ? [counted(organizations, "organisation plus petite", "organisations plus petites")]
      : []),
    ...(strands > 0 ? [counted(strands, "engagement plus petit", "engagements plus petits")] : []),
  ];
  const drawn =
    members < 2
      ? "Seule la plus grande organisation par l’argent est dessinée"
      : `Les ${members} plus grandes par l’argent sont dessinées`;
  return `${drawn}${SEMICOLON}restent hors de l’image ${listed(parts)}.`;
}

/** Widths of different currencies cannot be compared. */
function otherCurrencies(others: CaptionFacts["others"]): string {
  if (others === null) return "";
  const isOne = others.count < 2;
  const line = isOne ? "a le trait le plus fin" : "ont le trait le plus fin";
  return `${counted(others.count, "engagement")} en ${others.units.join(", ")} ${line}, car rien ne ${isOne ? "le" : "les"} convertit en ${others.currency}.`;
}

function loopMoney(facts: LoopMoney): string {
  switch (facts.is) {
    case "certain":
      return `au moins ${facts.sum} en circulation`;
    case "at_most":
      return `au plus ${facts.sum} peut-être en circulation`;
    case "unbounded":
      return "un montant que rien ne borne est peut-être en circulation";
  }
}

function loopEdge({ is, from, to, amount }: LoopEdgeFacts): string {
  return is === "invests"
    ? `${from} investit dans ${to}${COLON}${amount}`
    : `${from} doit payer ${a(to)}${COLON}${amount}`;
}

function loopBecause({ smallest, unsigned }: LoopBecause): string {
  const limit =
    smallest === null
      ? "Aucun de ses engagements n’a de borne haute."
      : `L’engagement ${de(smallest.from)} envers ${smallest.to} est le plus petit, et il ne peut circuler plus que son montant.`;
  const list = unsigned.map(
    ({ from, to, binding }) => `${from} envers ${to} (${vocabulary.bindings[binding].toLowerCase()})`,
  );
  return `${limit} ${list.length === 0 ? "Tous ses engagements sont signés." : `Non signés${COLON}${list.join(", ")}.`}`;
}

export const network: NetworkWords = {
  strand({ payer, payee, amount, kind, binding }) {
    const firmness = binding === null ? "" : `, ${vocabulary.bindings[binding].toLowerCase()}`;
    return `${payer} → ${payee}${COLON}${amount}, ${kind.toLowerCase()}${firmness}`;
  },
  caption,
  leftOut,
  flowRule: `L’argent va de gauche à droite, par nature d’organisation${COLON}investisseurs, laboratoires, clouds, fabricants de puces. Un engagement qui ne va pas vers une colonne plus à droite fermerait une boucle ou reviendrait en arrière${SEMICOLON}il est coupé là et dessiné comme une bande de retour, en dessous. Les autres organisations figurent avec les clouds quand elles sont payées, sinon avec les investisseurs.`,
  columns: {
    investors: "Investisseurs",
    labs: "Laboratoires",
    clouds: "Clouds et centres de données",
    chips: "Fabricants de puces",
  },
  notDrawn: {
    left_out: "laissé hors de l’image",
    nobody: "personne n’est nommé d’un côté",
    itself: "payé à elle-même",
    not_on_record: "une organisation n’est pas au registre",
  },
  loopMoney,
  loopEdge,
  loopBecause,
};
