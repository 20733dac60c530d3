import type { Twin } from "../catalogue";
import type { feeds as english } from "../en/feeds";

export const feeds = {
  titleOf: "{title} · Entente",
  changes: "Modifications · Entente",
  changesAbout: "Chaque enregistrement du registre de qui a promis quoi à qui dans le cloud et l'IA.",
  rulings: "Décisions · Entente",
  rulingsAbout: "Quelles affirmations la rédaction a retenues, écartées ou reprises, et pourquoi.",
  view: "Accords d'une vue · Entente",
  viewAbout: "Ce qui change dans les accords que contient actuellement cette vue.",
  about: {
    deals: "Ce qui change dans la fiche de cet accord et de ses événements.",
    partnerships: "Ce qui change dans la fiche de ce partenariat, de ses accords et de ses événements.",
    organizations:
      "Ce qui change dans la fiche de cette organisation, de ses accords et de ses partenariats.",
    sources: "Ce qui change dans la fiche de cette source et des accords qui reposent sur elle.",
  },
  rights: "CC BY 4.0 ; les citations restent à leurs éditeurs.",
  withdrawn: "Retiré : {title}",
  isNew: "Nouveau : {title}",
  save: "Enregistrement {number} : {message}",
  more: "et {count, number} de plus",
  joiner: " ; ",
  ruling: "{deal} : {term}, {ranks}",
  rank: { preferred: "retenue", deprecated: "écartée", normal: "de nouveau comptée comme les autres" },
  ranked: {
    preferred: "Retenue : {said}.",
    deprecated: "Écartée : {said}.",
    normal: "De nouveau comptée comme les autres : {said}.",
  },
  rankedWhy: {
    preferred: "Retenue : {said}. Motif : {reason}",
    deprecated: "Écartée : {said}. Motif : {reason}",
    normal: "De nouveau comptée comme les autres : {said}. Motif : {reason}",
  },
  says: {
    asserts: "{publisher} affirme {value}",
    denies: "{publisher} dément {value}",
    questions: "{publisher} met en doute {value}",
  },
  calendar: {
    title: "Échéances et dates limites · Entente",
    summary: "{kind} : {what}",
    notCertain: "{kind}, jour incertain : {what}",
    cancelled: "Annulé : {kind} : {what}",
    cancelledNotCertain: "Annulé : {kind}, jour incertain : {what}",
    termOf: "{label} ({deal})",
    when: "Quand : {date}",
    whenDoubt: "Quand : {date} ({doubt})",
    firmness: "Fermeté : {binding}",
    firmnessStanding: "Fermeté : {binding} ; statut : {standing}",
    partnership: "Partenariat : {name}",
    dealCancelled: "L'accord a été annulé.",
    dealTerminated: "L'accord a été résilié.",
    setAside: "La rédaction a écarté cette date.",
    setAsideWhy: "La rédaction a écarté cette date : {reason}",
  },
} satisfies Twin<typeof english>;
