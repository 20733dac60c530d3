import type { Twin } from "../catalogue";
import type { figures as englishFigures, terms as englishTerms } from "../en/figures";

export const figures = {
  moreLanes: "{count, plural, one {# autre organisation} other {# autres organisations}}",
  csv: "CSV<hidden> : {title}</hidden>",
  png: "Diapositive (PNG)<hidden> : {title}</hidden>",
  svg: "SVG<hidden> : {title}</hidden>",
  address: "Adresse<hidden> : {title}</hidden>",
  twin: "Les mêmes données en tableau ({count, plural, one {# ligne} other {# lignes}})",
  twinCaption: "{title}, en tableau",
  what: "Quoi",
  kind: "Nature",
  firmness: "Fermeté",
  amount: "Montant",
  note: "Remarque",
  all: "toutes",
  key: "Légende",
  allDegrees: "Tous les degrés ensemble",
  pale: "pâle : possible, non certain ; un trait au-delà du bout : ou davantage",
  file: {
    key: "Pâle : possible, non certain. Un trait au-delà du bout : ou davantage.",
    source: "Toutes les affirmations et sources : {address}",
    on: "Au {day}.",
    onKnown: "Au {day}. D'après les seules publications parues jusqu'au {known}.",
  },
} satisfies Twin<typeof englishFigures>;

export const terms = {
  title: "Clauses",
  description:
    "Toutes les clauses de tous les accords du registre : ce qui est promis, par qui, à qui, de quand à quand.",
  standfirst:
    "Tout ce que promettent les accords, de toute nature. Argent, capacité et puces sont additionnés dans le grand livre.",
  none: "Aucune clause ne correspond.",
  all: "Toutes les clauses",
  noneLead:
    "Retirez un filtre ou choisissez une autre date : le registre montre ce que les accords promettent et ce que les sources en disaient alors.",
  term: "Clause",
  known: "Ce que l'on sait<hidden>, par montant</hidden>",
  knownLabel: "Ce que l'on sait",
  sides: "De → à",
  inForce: "En vigueur",
  standing: "Statut",
  deal: "Accord",
  summary: "{shown, number} sur {total, plural, one {# clause} other {# clauses}}",
  anyStanding: "Tous les statuts",
  inForceAny: "En vigueur, à coup sûr ou peut-être",
  inForceYes: "En vigueur à coup sûr",
  inForcePossibly: "Peut-être seulement",
  inForceAll: "Tout, quelle que soit la date",
  show: "Afficher",
  possibly: "peut-être",
  nobody: "personne de nommé",
  byDeal: "Par accord",
  largestFirst: "Les plus gros montants d'abord",
  smallestFirst: "Les plus petits montants d'abord",
  filterKind: "nature",
  filterOrg: "partie",
  filterPartnership: "partenariat",
  filterDeal: "accord",
  filterStanding: "statut",
} satisfies Twin<typeof englishTerms>;
