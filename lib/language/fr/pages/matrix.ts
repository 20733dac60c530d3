import type { Twin } from "@/lib/language/catalogue";
import type { matrix as english } from "@/lib/language/en/pages/matrix";

export const matrix = {
  nothingYet: "aucune affirmation au registre",
  nothingThen: "rien de ce qui est au registre ne vaut ce jour-là",
  further: "{count, plural, one {# autre clause} other {# autres clauses}}",
  ended: "{count, plural, one {# a pris fin} other {# ont pris fin}}",
  toCome: "{count, number} à venir",
  possibly: "peut-être en vigueur, ",
  sidesOn: "Positions sur {label}",
  other: "<term>{label}</term> : {said}",
  endedBy: "mettant fin : {deal}",
  ranOut: "arrivée à échéance le {day}",
  fromTo: "{payer} → {payee}",
  changed: "{count, plural, one {# modifiée} other {# modifiées}}",
  fresh: "{count, plural, one {# nouvelle} other {# nouvelles}}",
  passed:
    "{count, plural, one {# apparue et disparue entre-temps} other {# apparues et disparues entre-temps}}",
  kept: "{count, plural, one {# maintenue} other {# maintenues}}",
  unchanged: "Rien de ce qui est au registre n'a changé entre ces deux jours.",
  paragraph: "En un paragraphe",
  copyParagraph: "Copier le paragraphe",
  term: "Clause",
  atThen: "Avant",
  atNow: "Après",
  by: "Par",
  andMore: "{names} et {count, plural, one {# autre} other {# autres}}",
  only: "{column} seulement : {count, plural, one {# clause} other {# clauses}} : {names}",
  alone:
    "{column} seulement : {count, plural, one {# nature de clause} other {# natures de clause}} ({kinds})",
  same: "Aucune différence sur {count, plural, one {# nature de clause} other {# natures de clause}} : {kinds}",
  others: "Autres comparaisons",
  meantInstead: "Plutôt :",
} satisfies Twin<typeof english>;
