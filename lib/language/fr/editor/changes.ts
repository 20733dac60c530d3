import type { Twin } from "../../catalogue";
import type { changes as english } from "../../en/editor/changes";

export const changes = {
  why: "Pourquoi ?",
  whyHint: "L'historique l'affiche à côté de votre nom.",
  waits: "Ce que vous demandez ici attend un autre rédacteur, qui l'approuve ou le renvoie.",
  editThis: "Modifier cette fiche",
  history: {
    page: "Historique de {slug}",
    title: "Historique : <own>{title}</own>",
    standfirst:
      "Toute révision antérieure peut être reprise. Cela fait une nouvelle révision ; rien n'est effacé.",
    withdrawn: "Cette fiche a été retirée : <own>{reason}</own> Revenir à une révision la ramène.",
    readers: "Ce que voient les lecteurs",
    revert: "Revenir à cet état<hidden>, révision {number}</hidden>",
    submit: "Faire dire à la révision {next} ce que disait la révision {number}",
    label: "Révisions",
    of: "{shown, number} sur {newest, number}",
  },
  undo: {
    page: "Enregistrement {number}, à la rédaction",
    title: "Annuler cet enregistrement",
    lead: "Reprend ce qu'il a fait {count, plural, one {à la fiche} other {aux # fiches}} qu'il a touchées, par un nouvel enregistrement. Les modifications ultérieures d'autres champs restent ; là où des enregistrements ultérieurs reposent sur celui-ci, rien n'est modifié, et l'on vous dit lesquels.",
    submit: "Annuler l'enregistrement {number}",
  },
  withdrawn: {
    title: "Fiches retirées",
    standfirst:
      "Des fiches qui ont été retirées. À qui en demande une, le motif est donné ; chacune peut être ramenée.",
    shown: "Les {count, number} dernières sont affichées",
    none: "Rien n'a été retiré",
    noneDetail: "Les fiches supprimées ou fusionnées figurent ici, avec leur motif.",
    takenOut: "retrait : <at></at>",
    save: "Enregistrement {number}",
    followed: "suivie de <link></link>",
    restore: "Ramener<hidden> <own>{title}</own></hidden>",
    submit: {
      deals: "Ramener cet accord",
      termKinds: "Ramener cette nature de clause",
      organizations: "Ramener cette organisation",
      sources: "Ramener cette source",
      partnerships: "Ramener ce partenariat",
      events: "Ramener cet événement",
    },
    instant: "{day}, {time} UTC",
  },
  remove: {
    page: "Retirer {slug}",
    title: "Retirer <own>{title}</own>",
    standfirst: "Rien n'est perdu : tout ce qui est fait ici peut être annulé, et reste dans l'historique.",
    merge: "Fusionner avec une autre",
    mergeLead: {
      organizations:
        "Pour une même organisation saisie deux fois. Tout ce qui nomme celle-ci nommera l'autre, et cette adresse y mènera.",
      sources:
        "Pour une même source saisie deux fois. Tout ce qui nomme celle-ci nommera l'autre, et cette adresse y mènera.",
    },
    which: { organizations: "Quelle organisation reste ?", sources: "Quelle source reste ?" },
    named: "Saisissez son nom, ou la fin de son adresse.",
    mergeSubmit: { organizations: "Y fusionner cette organisation", sources: "Y fusionner cette source" },
    takeOut: "Retirer la fiche",
    takeOutLead:
      "Elle quitte toutes les pages, listes et totaux. Son adresse répond par le motif, et son historique reste. Rien d'autre ne doit la nommer.",
    reason: "Motif",
    reasonHint: "Quiconque demande la fiche le lira.",
    successor: {
      deals: "L'accord qui a pris sa place, s'il y en a un",
      termKinds: "La nature de clause qui a pris sa place, s'il y en a une",
      organizations: "L'organisation qui a pris sa place, s'il y en a une",
      sources: "La source qui a pris sa place, s'il y en a une",
      partnerships: "Le partenariat qui a pris sa place, s'il y en a un",
      events: "L'événement qui a pris sa place, s'il y en a un",
    },
    successorHint: "Saisissez son nom, ou la fin de son adresse. Peut rester vide.",
    submit: {
      deals: "Retirer cet accord",
      termKinds: "Retirer cette nature de clause",
      organizations: "Retirer cette organisation",
      sources: "Retirer cette source",
      partnerships: "Retirer ce partenariat",
      events: "Retirer cet événement",
    },
    notAnother: "Choisissez dans la liste une autre fiche publiée du même genre.",
  },
  refused: {
    notAlone:
      "Ici, une seconde personne relit chaque modification : rien n'a été modifié. L'exploitant de ce serveur peut lever la règle (ENTENTE_FOUR_EYES) le temps qu'il faut.",
    saysSo: "Le registre dit déjà exactement cela : rien n'a été enregistré.",
    stale:
      "Quelqu'un a enregistré cette fiche après que vous avez ouvert la page. Rien n'a été modifié ; regardez d'abord :",
    referenced:
      "{count, plural, one {D'autres fiches la nomment encore : rien n'a été modifié. Retirez-la d'abord de celle-ci :} other {D'autres fiches la nomment encore : rien n'a été modifié. Retirez-la d'abord de ces # fiches :}}",
    referencedMany:
      "D'autres fiches la nomment encore : rien n'a été modifié. Retirez-la d'abord de ces {count, number} fiches, dont {shown, number} sont énumérées :",
    since:
      "{count, plural, one {Des enregistrements ultérieurs reposent sur celui-ci : rien n'a été modifié. Reprenez d'abord ce qui a été fait depuis dans cette fiche :} other {Des enregistrements ultérieurs reposent sur celui-ci : rien n'a été modifié. Reprenez d'abord ce qui a été fait depuis dans ces # fiches :}}",
    sinceMany:
      "Des enregistrements ultérieurs reposent sur celui-ci : rien n'a été modifié. Reprenez d'abord ce qui a été fait depuis dans ces {count, number} fiches, dont {shown, number} sont énumérées :",
  },
  bulk: {
    page: "Modification groupée",
    title: "Modifier plusieurs accords à la fois",
    standfirst:
      "Choisissez des accords de cette vue et ce qu'il faut y mettre. Ce qui peut être enregistré l'est ensemble, et une seule annulation le reprend.",
    all: "{total, number} accords de la vue",
    first: "Les {shown, number} premiers des {total, number} accords de la vue",
    waits: "Chaque accord que vous modifiez ici attend un autre rédacteur.",
    kind: "Nature à mettre",
    binding: "Fermeté à mettre",
    lifecycle: "État à mettre",
    asIs: "Telle quelle",
    set: "Modifier",
    back: "Retour au tableau",
    chosen: "{chosen, number} sur {total, number} choisis",
    caption: "Accords à choisir",
    allOfView: "Tous les accords de cette vue",
    columns: {
      title: "Accord",
      partnership: "Partenariat",
      announcedOn: "Annonce",
      kind: "Nature",
      binding: "Fermeté",
      lifecycle: "État",
    },
    saved: "{count, plural, one {# accord modifié} other {# accords modifiés}} en un seul enregistrement.",
    proposed:
      "{count, plural, one {# accord envoyé} other {# accords envoyés}} en relecture ; rien n'est encore publié.",
    same: "{count, plural, one {# le disait} other {# le disaient}} déjà.",
    refused: "{count, plural, one {# accord refusé} other {# accords refusés}} :",
    look: "Enregistrement {number} : le regarder, ou l'annuler en entier",
    proposal: "Proposition pour {slug}",
  },
  views: {
    title: "Vues partagées",
    standfirst: "Des vues des tableaux d'accords et de clauses que tous les lecteurs trouvent sous « Vues ».",
    share: "Partager une vue",
    name: "Nom",
    nameHint: "Ce qu'elle montre, en quelques mots.",
    address: "Adresse",
    addressHint: "Celle du tableau tel qu'il doit être montré, à partir de « /deals » ou de « /terms ».",
    submit: "Partager avec tous",
    now: "Partagées actuellement",
    none: "Aucune vue n'est encore partagée.",
    by: "{list, select, terms {clauses} other {accords}}, partagée par {name}",
    change: "Renommer ou retirer<hidden> {name}</hidden>",
    newName: "Nouveau nom",
    rename: "Renommer",
    remove: "Retirer",
    shared: "Tous voient désormais cette vue.",
    renamed: "Elle porte son nouveau nom.",
    removed: "Plus personne ne la voit.",
  },
} satisfies Twin<typeof english>;
