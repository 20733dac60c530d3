import type { Twin } from "../catalogue";
import type { check as english } from "../en/check";

export const check = {
  title: "Vérifier une citation",
  description:
    "Collez un article, des liens ou un tableau : quelles valeurs citées ont changé depuis, et quoi mettre à la place.",
  standfirst:
    "Quelles valeurs citées ont changé depuis, quand et pourquoi, et la phrase à mettre désormais à leur place.",
  short: "Une phrase ou une adresse",
  check: "Vérifier",
  long: "Un article, des adresses de ce registre, ou un tableau avec les colonnes « deal » ou « link », « term » et « value »",
  longHint: "Il est lu, il y est répondu, et rien n'en est conservé.",
  checking: "Vérification…",
  checkIt: "Vérifier le texte",
  nothing: "Rien n'a été vérifié",
  empty: "Collez d'abord un texte : un article, des adresses ou un tableau.",
  result: "Résultat",
  none: "Rien dans ce texte ne cite le registre : ni adresse, ni valeur à côté du nom d'un accord.",
  sums: "{changed, plural, one {# citation a changé} other {# citations ont changé}}, {stands, plural, one {# tient toujours} other {# tiennent toujours}}.",
  sumsLost:
    "{changed, plural, one {# citation a changé} other {# citations ont changé}}, {stands, plural, one {# tient toujours} other {# tiennent toujours}}, {lost, plural, one {# mène} other {# mènent}} à ce qui a été retiré ou n'a jamais existé.",
  isCut: "Le texte est plus long que ce qui se lit en une fois ; sa fin a été laissée de côté.",
  rest: "Sans correspondance, ou à une autre adresse",
  standing: "Ce qui tient toujours ({count, number})",
  line: "Ligne {line, number}",
  readIt: "Lire",
  saved: "Enregistré le {day} : « {message} »",
  save: "enregistrement {number}",
  instead: "À mettre à la place :",
  copy: "Copier la phrase",
  pinned: "Lien figé",
  outcome: {
    changed: "A changé",
    stands: "Tient toujours",
    withdrawn: "Retiré",
    moved: "Autre adresse",
    unmatched: "Sans correspondance",
    missing: "Introuvable",
  },
  shown: "{label} : {display} ({standing})",
  why: {
    address: "L'adresse mène où elle menait.",
    live: "L'adresse mène où elle menait ; elle montre le registre tel qu'il est.",
    all: "Tout ce qu'elle montrait tient comme avant.",
    moved: "La fiche a désormais une autre adresse ; celle-ci y mène.",
    missing: "Rien n'a ni n'a jamais eu cette adresse.",
    noDeal: "Cet accord n'existe pas.",
    unnamed: "La phrase ne nomme aucun accord du registre : ni adresse, ni titre, ni deux de ses parties.",
    noneOf:
      "Aucun des {deals, number} accords dont cette phrase peut parler ne montre une telle valeur, ni ne l'a jamais montrée dans ce registre.",
    never: "« {title} » ne montre pas une telle valeur, et ne l'a jamais montrée dans ce registre.",
    changed: "C'était « {was} ». C'est maintenant « {now} ».",
    changedOn: "C'était « {was} ». C'est « {now} » depuis le {day}.",
    ended: "C'était « {was} ». La clause n'est plus au registre.",
    endedOn: "C'était « {was} ». La clause n'est plus au registre depuis le {day}.",
  },
} satisfies Twin<typeof english>;
