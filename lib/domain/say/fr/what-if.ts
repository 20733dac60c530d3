/**
 * The record under a reader's assumptions, in French.
 */

import { COLON, counted, quoted, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { bindings, standings, tiers } from "@/lib/domain/say/fr/words/marks";
import { termKind } from "@/lib/domain/say/fr/words/term-kinds";
import type { AssumptionKey } from "../facts/vocabulary";
import type { FoldedList, WhatIfWords } from "../facts/what-if";

const NOUNS: Readonly<Record<AssumptionKey, string>> = {
  source: "la source",
  publisher: "l’éditeur",
  tier: "la catégorie",
  ruling: "l’arbitrage sur",
  deal: "l’accord",
};

const MORE: Readonly<Record<FoldedList, readonly [string, string]>> = {
  sums: ["autre somme", "autres sommes"],
  years: ["autre somme annuelle", "autres sommes annuelles"],
  terms: ["autre clause", "autres clauses"],
};

const more = (count: number, of: FoldedList) => counted(count, ...MORE[of]);

export const whatIf: WhatIfWords = {
  standings,
  bindings,
  tiers,
  termKind,
  anyFirmness: "quelle que soit la fermeté",
  own: "La lecture du registre lui-même.",
  ownLead: `Rien n’est encore écarté${COLON}choisissez ce dont vous doutez, et tout est recalculé sans cela.`,
  yours: "Vos hypothèses, et non celles du registre.",
  without: (all) =>
    `Sans ${all.map(({ kind, label }) => `${NOUNS[kind]} ${quoted(label)}`).join(SEMICOLON)}.`,
  summary: (changed, otherwise) =>
    changed + otherwise === 0
      ? "Rien ne change."
      : `${counted(changed, "somme change", "sommes changent")}, et ${counted(otherwise, "clause change", "clauses changent")} de statut.`,
  address: "Adresse de ces hypothèses",
  back: "Revenir à celles du registre",
  totals: "Ce que chacun doit",
  totalsChanged: "Ce que chacun doit, avant et après",
  bands: "Qui doit à qui",
  bandsLead: (changed, all) =>
    `${changed} sur ${counted(all, "somme")} ${changed < 2 ? "change" : "changent"}.`,
  bandsCaption: "Sommes qui changent",
  years: "Année par année",
  yearsLead: (span) =>
    span === null
      ? "Aucune année ne change."
      : `De ${span.first} à ${span.last}, à parts égales sur la durée énoncée par l’accord.`,
  yearsCaption: "Années qui changent",
  standingsTitle: "Statuts",
  standingsLead({ others, all, words }) {
    const lead = `${others} sur ${counted(all, "clause")} ${others < 2 ? "change" : "changent"} de statut.`;
    if (words === 0) return lead;
    return `${lead} ${counted(words, "autre garde son statut mais repose", "autres gardent leur statut mais reposent")} sur d’autres mots ou sur moins de sources.`;
  },
  standingsCaption: "Clauses dont le statut change",
  none: "Aucune.",
  who: "Qui",
  whoOwesWhom: "Qui doit à qui",
  whoOwes: "Qui doit",
  what: "Quoi",
  year: "Année",
  term: "Clause",
  record: "Le registre",
  assumptions: "Vos hypothèses",
  nobody: "nom non précisé",
  noSum: "aucune somme",
  same: "inchangé",
  more,
  andMore: (count, of) => `Et ${more(count, of)}.`,
};
