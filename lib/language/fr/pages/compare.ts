import type { Twin } from "@/lib/language/catalogue";
import type { compare as english } from "@/lib/language/en/pages/compare";

export const compare = {
  title: "Comparer des clauses",
  pageTitle: "Comparer : {names}",
  description:
    "Accords et partenariats du cloud et de l'IA côte à côte, à n'importe quelle date : ce qui diffère, ce qui est contesté, ce que personne n'a divulgué.",
  standfirst:
    "Accords et partenariats côte à côte, à n'importe quelle date : ce que l'un a et l'autre non, et ce qui a été abandonné, et quand.",
  names: {
    thenAndNow: "{name}, hier et aujourd'hui",
    two: "{names} et {last}",
    more: "{names} et {count, plural, one {# autre} other {# autres}}",
    column: "{name}, {day}",
    columns: "{columns} : {count, plural, one {# nature de clause} other {# natures de clause}}",
  },
  kicker: "Comparaison",
  frozen: "Figée : le registre tel que l'a laissé l'enregistrement {number}",
  copyLink: "Copier le lien",
  freeze: "Figer",
  unfreeze: "Libérer",
  swap: "Intervertir",
  sideBySide: "Les clauses côte à côte",
  noneInForce: "Aucun n'a de clause en vigueur à sa date.",
  noRow: "Aucune ligne ne répond à ces filtres.",
  nothingDiffers: "Rien ne diffère dans ce qui est montré.",
  marks: "Ce que signifient les marques",
  states: {
    known: "Une source énonce une valeur ; son statut dit avec quelle fermeté.",
    undisclosed: "Des sources disent que ce n'est pas communiqué.",
    redacted: "Un document publié le caviarde.",
    none: "Une source dit qu'il n'y en a pas.",
    not_applicable: "Une source dit que la question ne se pose pas.",
    unknown:
      "Aucune source enregistrée ne dit quoi que ce soit qui vaille ce jour-là. Cela peut exister malgré tout.",
  },
  columns: {
    label: "Colonnes",
    known: "{day}, d'après ce qu'on savait le {known}",
    change: "<hidden> : changer la date de la colonne {name}</hidden>",
    date: "Date",
    today: "aujourd'hui",
    calendar: "Choisir dans un calendrier la date de la colonne {name}",
    hint: "2024, juin 2024, T3 2024, 2024-06-01 : le dernier jour compte. Vide : la date de la page.",
    knownOn: "Connu le",
    show: "Afficher",
    left: "Déplacer {name} vers la gauche",
    right: "Déplacer {name} vers la droite",
    remove: "Retirer {name}",
    nothing: "Rien de ce que contient le registre n'y est en vigueur le {day}.",
  },
  filters: {
    all: "{count, plural, one {Afficher la seule ligne} other {Afficher les # lignes}}",
    differing: "Seulement les {count, number} qui diffèrent",
    counts:
      "{differing, number} sur {rows, plural, one {# nature de clause} other {# natures de clause}} {differing, plural, one {diffère} other {diffèrent}}",
    shown: " ; {count, number} à l'écran",
    title: "Filtrer les lignes",
    any: "Tous",
    group: "Groupe",
    kind: "Nature de clause",
    state: "État",
    standing: "Statut",
  },
  matrix: {
    label: "Comparaison",
    kind: "Nature de clause",
  },
  verdicts: { same: "Aucune différence", compatible: "Tout peut être vrai", differs: "Diffère" },
  directed: "{verdict} : {direction}",
  directions: {
    began: "début",
    loosened: "assouplissement",
    tightened: "durcissement",
    extended: "prolongation",
    shortened: "raccourcissement",
    capped: "plafonnement",
    changed: "changement",
    ended: "fin",
    raised: "hausse",
    lowered: "baisse",
  },
  figures: {
    title: "Chiffres rendus comparables",
    together: "{kind}, au total",
    perUnit: "Par an, par gigawatt, par puce",
    none: "Aucun engagement financier de cette nature ce jour-là.",
    byUnit: "{count, plural, one {# clause par unité} other {# clauses par unité}}",
    nobody: "nom non précisé",
    band: "{firmness} : {amount}",
    notYearly: "Hors du chiffre annuel : {terms}.",
    why: "{label} ({why})",
    shares: "Parts du total<hidden> : {label}</hidden>",
    leftOut: "Laissé de côté : <terms>clauses</terms>.",
    undetermined: "indéterminé",
    undeterminedWhy: "<mark></mark> : <quiet>{why}</quiet>",
    alike: "<mark></mark> par an, par gigawatt et par puce : <quiet>{why}</quiet>",
    measures: { per_year: "Par an", per_gigawatt: "Par gigawatt", per_chip: "Par puce" },
    how: "Calcul<hidden> du montant {measure} : {label}</hidden>",
    bounded: "Tel que ses sources le bornent : {range}.",
    input: "<term>{label}</term> : {display} ({sources})",
  },
  file: {
    differs: "Ce qui diffère",
    figures: "Chiffres",
    comparison: "Comparaison",
    permalink: "Permalien : <address></address>",
    permalinkOf: "Permalien de cette comparaison",
    sum: "{name}, {label}, ensemble : {words}",
    sumWithout: "{name}, {label}, ensemble : {words} ; sans : {without}",
    figure: "{name}, {label} : {value} ({formula})",
  },
  fates: {
    title: "Hier et aujourd'hui",
    lead: "Ce qui a été gardé, ce qui a changé, ce qui a pris fin et par quel accord, et ce qui est nouveau.",
  },
  stepper: { previous: "Ligne précédente", next: "Ligne suivante", row: "Ligne" },
  picker: {
    full: "Pas plus de {count, number} colonnes. Retirez-en une pour en ajouter une autre.",
    label: "Ajouter un accord ou un partenariat",
    hint: "Comme on le dirait : Microsoft OpenAI, Oracle, Stargate 2025. Une date après le nom le montre au dernier jour de cette année, de ce mois ou de ce trimestre.",
    add: "Ajouter",
    suggested: "Comparaisons proposées",
    largest: "Les partenariats qui comptent le plus d'accords, côte à côte.",
    recent: "Comparaisons récentes",
  },
  taken: {
    bySum:
      "« {name} » est une organisation ; {record} est affiché à sa place : c'est le partenariat où la plus grosse somme lui est promise ou est promise par elle.",
    byName:
      "« {name} » est une organisation ; {record} est affiché à sa place : c'est le partenariat dont le nom est le plus proche.",
  },
  problems: {
    title: "Tout ce qui était demandé n'est pas affiché",
    all: "Les {count, number} partenariats",
    several: "Plusieurs fiches portent le nom « {name} ». Choisissez laquelle.",
    organization:
      "« {name} » est une organisation présente dans plusieurs partenariats et accords. Choisissez lequel.",
    more: "Ajoutez un mot pour voir les autres ({count, number}).",
    moreOpen: "Ajoutez un mot pour voir les autres ({count, number} ou davantage).",
    never:
      "Aucun accord ni partenariat ne s'appelle « {name} ». Cherchez-le dans la liste des accords ou des partenariats.",
    neverNear: "Aucun accord ni partenariat ne s'appelle « {name} ». L'un de ceux-ci est peut-être voulu.",
    notYet:
      "Personne n'avait rapporté « {name} » au {known}. La première publication enregistrée est du {first} ; pour le voir, donnez à « known » la valeur {typed} ou plus tard.",
    notYetUndated:
      "Personne n'avait rapporté « {name} » au {known}. Le registre n'en contient aucune publication datée ; retirez « known » pour le voir.",
    noChangeSet:
      "Il n'y a pas encore d'enregistrement {asked} ; le plus récent est {newest}. Le registre est montré tel qu'il est aujourd'hui.",
    unread:
      "Illisible tel quel. Écrivez le nom d'un accord ou d'un partenariat et, après @, une date : 2025, octobre 2025 ou 2025-10-21.",
    twice:
      "Cette colonne figure deux fois ; elle est montrée une fois. Pour la comparer à elle-même, donnez une autre date à l'une des deux.",
    tooMany:
      "Pas plus de {count, number} colonnes côte à côte ; celle-ci a été laissée de côté. Retirez-en une autre pour lui faire place.",
    none_shown: "Aucune des colonnes ne peut être montrée. Ajoutez au moins deux accords ou partenariats.",
    one_column:
      "Une seule colonne n'a rien à quoi être comparée. Ajoutez un autre accord ou partenariat, ou le même à une autre date.",
    takeOut: "Retirer<hidden> ({asked})</hidden>",
  },
} satisfies Twin<typeof english>;
