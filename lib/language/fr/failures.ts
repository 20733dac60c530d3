import type { Twin } from "../catalogue";
import type { failures as english } from "../en/failures";

export const failures = {
  reference: "Référence : {id}",
  again: "Réessayer",
  allDeals: "Tous les accords",
  search: "Rechercher",
  unavailable: "Cette page ne peut pas être affichée pour l'instant",
  unmade: "Cette page n'a pas pu être préparée",
  unmadeDetail: "Les données sont intactes. Il suffit souvent de réessayer.",
  withdrawn: "Cette page a été retirée",
  withdrawnDetail: "Ce qui figurait à cette adresse a été retiré du registre.",
  missing: "Il n'y a rien à cette adresse",
  missingDetail: "Elle est peut-être mal saisie, ou le lien est ancien.",
  tooLong: "L'adresse est trop longue",
  tooLongDetail:
    "Les adresses comptent ici 2 048 caractères au plus. Demandez moins à la fois, ou raccourcissez la recherche.",
  busy: "Trop de demandes en ce moment",
  busyDetail:
    "On demande plus de pages qu'il ne peut en être préparé à la fois. Celles qui viennent d'être lues restent disponibles ; redemandez celle-ci dans quelques secondes.",
  restarting: "Un instant",
  restartingDetail:
    "Le service des pages redémarre ; redemandez celle-ci dans quelques secondes. Un enregistrement en cours est conservé en entier ou pas du tout.",
  notThere: "Il n'y a rien ici",
  notThereDetail: "Aucune page ni aucun fichier n'a cette adresse.",
  foreign: "Rien n'a été modifié",
  foreignDetail: "Ce formulaire vient d'une page d'un autre site. Ouvrez la page ici et renvoyez-le.",
  unreadable: "Rien n'a été modifié",
  unreadableDetail: "Ce qui a été envoyé est illisible. Rechargez la page et renvoyez le formulaire.",
  failed: "Un problème est survenu de notre côté",
  failedDetail: "Les données sont intactes. Redemandez la page dans un instant.",
  spent: "Veuillez patienter un instant",
  spentDetail:
    "Votre adresse a beaucoup demandé en une minute. Redemandez dans {seconds, plural, one {une seconde} other {# secondes}} ; les pages que d'autres lisent restent disponibles aussitôt. Le registre entier tient dans un fichier, /api/v1/bundle.",
} satisfies Twin<typeof english>;
