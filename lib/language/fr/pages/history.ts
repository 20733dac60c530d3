import type { Twin } from "@/lib/language/catalogue";
import type { history as english } from "@/lib/language/en/pages/history";

export const history = {
  title: "Historique",
  pageTitle: "Historique : {name}",
  label: "Révisions",
  summary: "{shown, number} sur {total, number}",
  count: "{count, plural, one {# révision} other {# révisions}}",
  one: {
    deals: "Accord",
    partnerships: "Partenariat",
    organizations: "Organisation",
    sources: "Source",
    events: "Événement",
    kinds: "Nature de clause",
  },
  many: {
    deals: "Accords",
    partnerships: "Partenariats",
    organizations: "Organisations",
    sources: "Sources",
    events: "Événements",
    kinds: "Natures de clause",
  },
  standfirst: {
    deals:
      "Tous les états qu'a connus la fiche de cet accord. Chacun peut être lu, cité et comparé pour toujours.",
    partnerships:
      "Tous les états qu'a connus la fiche de ce partenariat. Chacun peut être lu, cité et comparé pour toujours.",
    organizations:
      "Tous les états qu'a connus la fiche de cette organisation. Chacun peut être lu, cité et comparé pour toujours.",
    sources:
      "Tous les états qu'a connus la fiche de cette source. Chacun peut être lu, cité et comparé pour toujours.",
    events:
      "Tous les états qu'a connus la fiche de cet événement. Chacun peut être lu, cité et comparé pour toujours.",
    kinds:
      "Tous les états qu'a connus la fiche de cette nature de clause. Chacun peut être lu, cité et comparé pour toujours.",
  },
  wasDeleted:
    "{noun, select, deals {Cet accord a été supprimé} partnerships {Ce partenariat a été supprimé} organizations {Cette organisation a été supprimée} sources {Cette source a été supprimée} events {Cet événement a été supprimé} other {Cette nature de clause a été supprimée}} : <own>{reason}</own>",
  revision: "Révision {number}",
  kickerOf: "{kind}, révision {number}",
  titleOf: "{title}, révision {number}",
  newest: "la plus récente",
  deleted: "Suppression : <own>{reason}</own>",
  whatChanged: "Ce qui a changé<hidden> à la révision {number}</hidden>",
  savedBy: "{kind}, enregistrement {number}",
  andMore: "et {count, number} de plus",
  saves: {
    import: "Import",
    edit: "Modification",
    revert: "Retour à un état antérieur",
    delete: "Suppression",
    merge: "Fusion",
  },
  meta: "<time>{instant}</time>, par {author}",
  metaReviewed: "<time>{instant}</time>, par {author}, relecture : {reviewer}",
  instant: "{day}, {time} UTC",
  maintainers: "les responsables du registre",
  bar: {
    label: "Cette révision",
    withdrawn: {
      deals: "Cet accord a été retiré du registre depuis",
      partnerships: "Ce partenariat a été retiré du registre depuis",
      organizations: "Cette organisation a été retirée du registre depuis",
      sources: "Cette source a été retirée du registre depuis",
      events: "Cet événement a été retiré du registre depuis",
      kinds: "Cette nature de clause a été retirée du registre depuis",
    },
    stands:
      "<strong>Révision {number} sur {newest}</strong>, telle que la fiche se lisait après l'<save>enregistrement {changeSet}</save> : « <own>{message}</own> »",
    hash: "Empreinte du contenu <mono>{hash}</mono>",
    all: "Toutes les révisions",
    nothing: "Rien n'a changé depuis.",
    last: "Sa dernière révision.",
    changed:
      "Changements depuis : {count, plural, one {# révision plus récente} other {# révisions plus récentes}}.",
    since: "Ce qui a changé depuis la révision {number}",
    now: "Lire la fiche telle qu'elle est aujourd'hui",
    methodology:
      "Enregistrée sous la <held>version {number} de la méthodologie, du {day}</held>, toujours valable.",
    methodologyFormer:
      "Enregistrée sous la <held>version {number} de la méthodologie, du {day}</held> ; les statuts sont calculés selon la <now>version {newest}, celle d'aujourd'hui</now>.",
  },
  actions: { share: "Partager", proof: "Fichier qui se prouve lui-même" },
  withDeletion:
    "Cette révision supprime {noun, select, deals {l'accord} partnerships {le partenariat} organizations {l'organisation} sources {la source} events {l'événement} other {la nature de clause}} : <own>{reason}</own>",
  apart: {
    organizations:
      "Une révision garde les champs de la fiche elle-même. Les accords dont l'organisation était partie ont leurs propres révisions.",
    sources:
      "Une révision garde les champs de la fiche elle-même. Les affirmations qui s'appuient sur elle appartiennent à des accords, qui ont leurs propres révisions.",
    see: "Voir <page>sa page avec ce qu'on savait le {day}</page>.",
  },
  state: {
    title: "Ce qu'elle disait",
    parties: "Parties",
    noParty: "Aucune partie n'était nommée.",
    atSave: "Tels que le registre les avait après le même enregistrement.",
    kind: "Nature",
    also: "Autres noms",
    noOther: "aucun autre nom",
    homepage: "Site",
    none: "aucune enregistrée",
    fiscal: "Fin de l'exercice",
    language: "Langue",
    address: "Adresse",
    on: "Date",
    noDeal: "aucun accord en particulier",
    noSource: "aucune n'est nommée",
    group: "Groupe",
    usual: "Valeur habituelle",
    named: "Nom technique",
    source: "{publisher} : <title>{name}</title>",
  },
  difference: {
    kicker: "Révision {from} et révision {to}",
    pageTitle: "Révisions {from} et {to} : {name}",
    other: "Dans l'autre sens",
    before: "Avant",
    after: "Après",
    terms: "Ce que les lecteurs voient des clauses",
    fields: "Tous les champs qui ont changé",
    noTerm: "clause absente",
    same: "Les deux révisions disent la même chose.",
    nothing: "rien",
    marks: { added: "Ajout", removed: "Retrait", changed: "Changement", reordered: "Nouvel ordre" },
  },
  save: {
    changes: "Modifications",
    pageTitle: "Enregistrement {number}",
    kicker: "Enregistrement {number} : {kind}",
    records: "{count, plural, one {# fiche} other {# fiches}}",
    hash: "Empreinte de la chaîne jusqu'ici <mono>{hash}</mono>",
    label: "Fiches de cet enregistrement",
    created: "Création",
    whatChanged: "Ce qui a changé<hidden> : <title></title></hidden>",
  },
  deal: {
    copy: "Copier le lien permanent",
    terms: "Clauses en vigueur le {day}.",
    termsOfDay: "Clauses en vigueur le {day}, le jour de cette révision, pour que la page ne change jamais.",
    known: "Seul compte ce qui avait été publié au {day}.",
    cite: "Citer cette révision",
    citeLead: "Cette adresse montre ces mots pour toujours, quoi qu'on enregistre ensuite.",
    line: "« {title} » ({partnership}), Entente, révision {number} du {saved}, clauses au {on}, sha256 {hash}, {address}",
    said: "{title}, tel qu'Entente le disait le {day}",
  },
  absent: {
    page: "Révision introuvable",
    title: "Cette révision n'existe pas",
    lead: "Aucune fiche n'a cette adresse, ou elle n'a pas autant de révisions. Les révisions ne sont jamais retirées. L'adresse contient sans doute une faute de frappe.",
    changePage: "Modification introuvable",
    changeTitle: "Cette modification n'existe pas",
    changeLead:
      "Rien n'a été enregistré sous ce numéro. Les enregistrements ne sont jamais retirés. L'adresse contient sans doute une faute de frappe.",
    all: "Toutes les modifications du registre",
  },
} satisfies Twin<typeof english>;
