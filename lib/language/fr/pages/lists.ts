import type { Twin } from "@/lib/language/catalogue";
import type { lists as english } from "@/lib/language/en/pages/lists";

export const lists = {
  find: "Chercher",
  contains: "Contient",
  shown: "{shown, number} sur {total, number}",
  json: "JSON",
  onPage: "Par page",
  undated: "sans date",
  organizations: {
    title: "Organisations",
    description:
      "Toutes les entreprises, laboratoires, fonds et organismes publics du registre, par nature, avec leurs accords et leurs partenariats.",
    standfirst:
      "Entreprises, laboratoires, fonds et organismes publics, avec le nombre d'accords et de partenariats du registre qui les concernent.",
    count: "{count, plural, one {# organisation} other {# organisations}}",
    all: "Toutes les organisations",
    none: "Aucune organisation ne correspond",
    noneLead:
      "La recherche porte sur les noms et leurs variantes : « AWS » trouve Amazon. Essayez un mot plus court, ou toutes les natures.",
    name: "Nom ou variante",
    kind: "Nature",
    everyKind: "Toutes",
    counts:
      "{deals, plural, one {# accord} other {# accords}} · {partnerships, plural, one {# partenariat} other {# partenariats}}",
    also: "aussi {aliases}",
  },
  sources: {
    title: "Sources",
    description:
      "Tous les documents sur lesquels repose le registre des accords du cloud et de l'IA, avec ce qu'ils disent et ce qu'il en est advenu.",
    standfirst:
      "Tous les documents sur lesquels repose le registre. Ouvrez-en un pour voir ce qu'il dit et ce qu'il en est advenu.",
    count: "{count, plural, one {# source} other {# sources}}",
    summary: "{shown, number} sur {total, plural, one {# source} other {# sources}}",
    all: "Toutes les sources",
    none: "Aucune source ne correspond",
    noneLead: "Moins de filtres ou un mot plus court en trouveront peut-être une.",
    noneKnown:
      "Seules les sources parues à coup sûr avant le {day} inclus sont prises en compte ; celles sans date n'en font pas partie.",
    name: "Titre ou éditeur",
    filter: "Filtrer par rang, année, langue ou éditeur",
    tier: "Rang",
    year: "Publié en",
    language: "Langue",
    publisher: "Éditeur",
    source: "Source",
    published: "Publication",
    claims: "Affirmations",
    via: "via {name}",
    setAside: "{count, plural, one {# écartée} other {# écartées}}",
  },
  partnerships: {
    title: "Partenariats",
    description:
      "Tous les partenariats du registre entre les entreprises d'IA et celles qui les alimentent : parties prenantes, accords, événements et clauses en vigueur.",
    standfirst:
      "Des relations durables entre les entreprises qui font l'IA et celles qui la font tourner, chacune avec ses accords, ses événements et ce qui en reste en vigueur.",
    count: "{count, plural, one {# partenariat} other {# partenariats}}",
    all: "Tous les partenariats",
    none: "Aucun partenariat ne correspond",
    shorter: "Essayez un mot plus court, ou le nom d'une des parties.",
    narrowedKnown:
      "Seul ce qui était rapporté au {day} est pris en compte. Une date ultérieure, ou moins de mots, le trouveront peut-être.",
    noneKnown:
      "Seul ce qui était rapporté au {day} est pris en compte. La première publication du registre est postérieure.",
    name: "Nom ou partie prenante",
    party: "Partie prenante",
    caption: "Les partenariats et leurs clauses en vigueur le {day}",
    partnership: "Partenariat",
    parties: "Parties prenantes",
    years: "Années",
    deals: "Accords",
    events: "Événements",
    inForce: "En vigueur",
    disputed: "Contredites",
    possibly: "{count, number} peut-être",
  },
  changes: {
    pageTitle: "Modifications",
    title: "Modifications du registre",
    description:
      "Chaque enregistrement du registre des accords du cloud et de l'IA : son auteur, son motif et tout ce qu'il a touché.",
    standfirst:
      "Chaque enregistrement, avec toutes les fiches touchées. Rien n'est jamais réécrit : une erreur se corrige par un autre enregistrement.",
    none: "Rien n'a encore été enregistré.",
    label: "Modifications",
    saves: "{count, plural, one {# enregistrement} other {# enregistrements}}",
    save: "Enregistrement {number}",
    more: "et {count, plural, one {# autre fiche} other {# autres fiches}}",
    followRulings: "Suivre les seules décisions",
  },
  network: {
    title: "Réseau",
    description:
      "Qui doit à qui dans le cloud et l'IA, en une image : chaque engagement aussi large que son montant, les boucles où l'argent circule, chacune avec ses sources.",
    standfirst: "Qui doit à qui, à la mesure des montants ; et où l'argent revient à celui qui l'a versé.",
  },
} satisfies Twin<typeof english>;
