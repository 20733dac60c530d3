import type { Twin } from "@/lib/language/catalogue";
import type { methodology as english } from "@/lib/language/en/pages/methodology";

export const methodology = {
  name: "Méthodologie",
  pageTitle: "Méthodologie, version {number}",
  description:
    "Comment le registre décide de ce que valent des sources qui se contredisent : statuts, tolérances, catégories, deux horloges, et ce qui compte comme connu.",
  kicker: "Version {number}, depuis le {day}",
  title: "Comment les statuts sont décidés",
  standfirst:
    "Les sources se contredisent. Cette page dit, règle par règle, ce que le registre en fait. Ses tableaux sont ceux que lit le code.",
  all: "Toutes les règles",
  parts: "{count, plural, one {# partie} other {# parties}}",
  rules: "{count, plural, one {# règle} other {# règles}}",
  means: "Ce que cela signifie",
  does: "Ce que cela fait",
  words: {
    count: "{count, plural, one {# mot} other {# mots}}",
    lead: "Un seul mot pour une chose, dans les tableaux et les libellés.",
  },
  standings: {
    lead: "Ce que valent ensemble les affirmations sur une clause. Un statut est calculé d'après les affirmations chaque fois qu'il est montré ; personne ne le saisit.",
    example: "<term>{label}</term><quiet>, <own>{deal}</own> : </quiet>{display}.",
    none: "Aucune clause du registre n'a ce statut à cette date.",
    deals: "Accords dont une clause a ce statut",
  },
  counting: { lead: "Dans cet ordre, avant toute comparaison." },
  tolerances: {
    count: "{count, plural, one {# nature de valeur} other {# natures de valeur}}",
    lead: "Toute valeur énoncée est un intervalle. Deux valeurs se contredisent quand leurs intervalles ne se touchent pas. x est le montant énoncé.",
    caption: "Tolérances",
    stated: "Énoncé",
    taken: "Compris comme",
    words: "En mots",
    quoted: "« {word} »",
  },
  tiers: {
    count: "{count, plural, one {# catégorie} other {# catégories}}",
    lead: "À quelle distance des faits se tient une source, la meilleure d'abord.",
    tier: "Catégorie",
    who: "Qui parle",
    weight: "Ce que cela pèse",
  },
  rulings: {
    count:
      "{stances, plural, one {# position} other {# positions}}, {ranks, plural, one {# rang} other {# rangs}}",
    lead: "Une source affirme, dément ou interroge. La rédaction peut arbitrer, et doit dire pourquoi ; aucune affirmation n'est jamais retirée parce qu'elle a perdu.",
    stances: "Positions d'une source",
    stance: "Position",
    ranks: "Rangs donnés par arbitrage",
    rank: "Rang",
  },
  clocks: {
    count: "{count, plural, one {# horloge} other {# horloges}}",
    lead: "Chaque page prend deux dates, dans son adresse et dans la ligne sous l'en-tête. Sans elles : aujourd'hui, et tout ce qui est publié. La page d'une fiche en prend une troisième.",
    caption: "Les horloges",
    clock: "Horloge",
    address: "Dans l'adresse",
  },
  inForce: {
    count: "{count, plural, one {# réponse} other {# réponses}}",
    lead: "Une période n'inclut pas sa fin, et une date imprécise vaut tous les jours qu'elle peut signifier. Les totaux comptent ce qui est certain et nomment le reste.",
    caption: "Si une clause est en vigueur un jour donné",
    answer: "Réponse",
    when: "Quand",
  },
  absences: {
    count: "{count, plural, one {# état} other {# états}}",
    lead: "Une case vide peut signifier six choses. Ici chacune a son mot.",
    caption: "États d'une clause",
    state: "État",
  },
  binding: {
    count:
      "{degrees, plural, one {# degré} other {# degrés}}, {stages, plural, one {# stade} other {# stades}}",
    lead: "Deux axes, car compter une lettre d'intention comme un contrat est l'erreur classique de toute liste d'accords. Les deux sont ceux d'aujourd'hui.",
    bindings: "Avec quelle fermeté, dans l'ordre croissant",
    binding: "Fermeté",
    lifecycles: "À quel stade en est un accord",
    lifecycle: "Stade",
  },
  ledger: {
    lead: "Toute clause de montant, de capacité ou de puces est une ligne du <ledger>grand livre</ledger>. Une somme a un débiteur, un bénéficiaire, une nature, une devise. Les bornes sont celles qu'énoncent les sources ; la tolérance des comparaisons n'y entre pas. Chaque règle peut être désactivée dans l'adresse de l'accueil, de ses figures, du grand livre, de ses fichiers et de l'API : <code>rules=-pass_through,-derived_end</code>.",
    caption: "Les règles du grand livre",
    rule: "Règle",
    address: "Dans les adresses",
  },
  versions: {
    count: "{count, plural, one {# version} other {# versions}}",
    lead: "Chaque version reste lisible. La révision d'une fiche nomme celle qui valait quand elle a été enregistrée ; ce qu'elle montre est toujours calculé par la plus récente. Le texte français traduit ces versions et n'en fait pas d'autres.",
    version: "Version {number}",
    newest: "la plus récente",
    since: "depuis le {day}",
    newestSince: "Les règles depuis le {day}, les plus récentes.",
    held: "Les règles du {from} au {until}.",
    replaced: "Ces règles ont été remplacées",
    replacedBy:
      "La <one>version {next}</one> a pris leur place ; la <now>version {newest}</now> vaut aujourd'hui.",
    changed: "Ce qu'elle a changé",
  },
  notFound: {
    page: "Version de la méthodologie introuvable",
    title: "Cette version de la méthodologie n'existe pas",
    lead: "Les versions sont numérotées de 1 à {newest}, et aucune n'est jamais retirée.",
    all: "Toutes les versions",
  },
} satisfies Twin<typeof english>;
