import type { Twin } from "@/lib/language/catalogue";
import type { network as english } from "@/lib/language/en/pages/network";

export const network = {
  promises: "Qui doit à qui",
  how: "Comment les sommes sont faites",
  rings: "L'argent qui tourne en rond",
  flow: "Flux d'argent",
  flowLead:
    "{promises, plural, one {# engagement} other {# engagements}}, dont {returning, plural, one {# qui revient} other {# qui reviennent}}.",
  everyPromise: "Tous les engagements en tableau",
  slide: "Image pour une diapositive :",
  label: {
    network:
      "Réseau : {members, plural, one {# membre} other {# membres}}, {promises, plural, one {# engagement} other {# engagements}}. Les flèches du clavier suivent l'argent.",
    flow: "Flux : {members, plural, one {# membre} other {# membres}}, {promises, plural, one {# engagement} other {# engagements}}. Les flèches du clavier suivent l'argent.",
  },
  show: { all: "Tous les engagements", loops: "Les boucles seulement" },
  legend: {
    signed: "Signé",
    unsigned: "Non signé : en tirets",
    certain: "Plein : dû à coup sûr ; pâle : dû peut-être",
    arrow: "La flèche indique où l'argent arrive ; la largeur, le plus grand montant énoncé",
  },
  table: {
    caption: "Engagements financiers entre organisations",
    drawn: "Sur l'image",
    yes: "oui",
    no: "non : {why}",
    more: "{count, plural, one {# somme moins élevée figure} other {# sommes moins élevées figurent}} dans le fichier CSV et dans le grand livre.",
  },
  loops: {
    title: "Boucles",
    lead: "A investit dans B, B achète à C, C achète à A. Des cercles de deux à cinq organisations dans une seule devise, où quelqu'un investit et quelqu'un achète ; il ne peut circuler plus que le plus petit engagement. Recalculé d'après le registre à chaque enregistrement.",
    none: "Aucun argent ne tourne en rond parmi ces engagements.",
    lost: "Le lien suivi désigne une boucle qui n'est pas sur cette page : ses engagements ont changé depuis, ou elle ne se referme pas à la date ou avec les filtres que demande l'adresse. <loops>Les boucles de cette page</loops>.",
    cut: "Le registre contient plus de boucles qu'on n'en cherche ; en voici quelques-unes.",
    smaller: "{count, plural, one {# boucle plus petite} other {# boucles plus petites}}",
    head: "{ring} : <light>{money}, car</light>",
    per: "selon <sources>sources</sources>{more, plural, =0 {} other { et {more, number} de plus}}",
  },
  empty: {
    title: "Aucun engagement ne correspond.",
    all: "Tous les engagements de ce jour",
    lead: "Les clauses de montant dont le débiteur et le bénéficiaire sont nommés remplissent cette image : retirez un filtre ou choisissez une autre date.",
  },
  file: {
    title: { network: "Réseau : qui doit à qui", flow: "Flux d'argent : qui doit à qui" },
    whole: {
      network: "Réseau : qui doit à qui dans le cloud et l'IA",
      flow: "Flux d'argent : qui doit à qui dans le cloud et l'IA",
    },
    colors: { a: "rouge", b: "bleu", c: "ocre", d: "gris" },
    kind: "{color} : {kind}",
    and: " ; ",
    key: "Largeur : le plus grand montant énoncé ; plein : dû à coup sûr ; pâle : dû peut-être ; en tirets : non signé. {kinds}.",
    source: "Tous les engagements, affirmations et sources : {address}. Au {on}.",
    sourceKnown:
      "Tous les engagements, affirmations et sources : {address}. Au {on}. D'après les seules publications parues jusqu'au {known}.",
  },
} satisfies Twin<typeof english>;
