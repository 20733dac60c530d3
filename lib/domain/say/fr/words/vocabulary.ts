/**
 * The closed lists in French, each word beside its key. An agreement is “un accord”, so what is said of it is masculine; a claim is “une
 * affirmation”, a term “une clause”.
 */
import type { Vocabulary } from "@/lib/domain/say/facts/vocabulary";
import { bindings, eventKinds, standings, tiers } from "./marks";
import { termGroup, termKind } from "./term-kinds";
import { unitName } from "./units";

export const vocabulary: Vocabulary = {
  organizationKinds: {
    ai_lab: "Laboratoire d’IA",
    cloud_provider: "Fournisseur de cloud",
    chip_maker: "Fabricant de puces",
    data_center_operator: "Exploitant de centres de données",
    investor: "Investisseur",
    government: "Pouvoirs publics",
    other: "Autre",
  },
  partyRoles: {
    cloud_provider: "Fournisseur de cloud",
    customer: "Client",
    investor: "Investisseur",
    investee: "Bénéficiaire de l’investissement",
    model_provider: "Fournisseur de modèles",
    distributor: "Distributeur",
    chip_supplier: "Fournisseur de puces",
    operator: "Exploitant",
    equity_partner: "Partenaire au capital",
    technology_partner: "Partenaire technologique",
  },
  dealKinds: {
    compute_commitment: "Engagement de calcul",
    chip_supply: "Fourniture de puces",
    equity_investment: "Prise de participation",
    distribution: "Distribution",
    exclusivity_change: "Changement d’exclusivité",
    restructuring: "Restructuration",
    joint_venture: "Coentreprise",
    amendment: "Avenant",
    other: "Autre",
  },
  bindings,
  lifecycles: {
    pending: "En attente",
    in_force: "En vigueur",
    amended: "Modifié",
    expired: "Expiré",
    terminated: "Résilié",
    cancelled: "Annulé",
  },
  tiers,
  stances: { asserts: "Affirme", denies: "Dément", questions: "Interroge" },
  ranks: { preferred: "Préférée", normal: "Normale", deprecated: "Écartée" },
  standings,
  termStates: {
    known: "Connu",
    undisclosed: "Non communiqué",
    redacted: "Caviardé",
    none: "Aucun",
    not_applicable: "Sans objet",
    unknown: "Inconnu",
  },
  eventKinds,
  exclusivityLevels: {
    exclusive: "exclusif",
    right_of_first_refusal: "droit de premier refus",
    non_exclusive: "non exclusif",
    none: "aucune exclusivité",
  },
  qualifiers: {
    exact: "exactement",
    about: "environ",
    up_to: "jusqu’à",
    at_least: "au moins",
    more_than: "plus de",
  },
  dateQualifiers: { on: "le", by: "au plus tard", from: "à partir de", until: "jusqu’à" },
  valueTypes: {
    money: "Argent",
    percent: "Pourcentage",
    capacity: "Puissance",
    count: "Nombre",
    duration: "Durée",
    date: "Date",
    exclusivity: "Exclusivité",
    flag: "Oui ou non",
    text: "Texte",
  },
  absences: {
    undisclosed: "non communiqué",
    redacted: "caviardé",
    none: "aucun",
    not_applicable: "sans objet",
  },
  inForce: { yes: "En vigueur", possibly: "Peut-être en vigueur", no: "Pas en vigueur" },
  outcomes: {
    stands: { label: "Tient", meaning: "Elle compte, et rien de ce qui compte ne la contredit." },
    upheld: {
      label: "Confirmée",
      meaning: "D’autres sources disent autre chose\u202f; un arbitrage lui a donné raison.",
    },
    contested: {
      label: "Contestée",
      meaning: "D’autres sources la contredisent, et aucun arbitrage n’a été rendu.",
    },
    outvoted: { label: "Désavouée", meaning: "Un arbitrage a donné raison à une autre version." },
    questions: {
      label: "Interroge",
      meaning:
        "Elle met la clause en doute et n’affirme rien d’autre\u202f; elle est montrée et ne compte pas.",
    },
    repeats: { label: "Répète", meaning: "Elle ne fait que répéter une source déjà comptée." },
    set_aside: {
      label: "Écartée",
      meaning: "Un arbitrage l’a écartée, avec son motif\u202f; elle ne compte pas.",
    },
  },
  silences: {
    disputed: {
      label: "Contesté",
      meaning: "Des sources se contredisent, et aucun arbitrage n’a été rendu.",
    },
    redacted: { label: "Caviardé", meaning: "Le texte est public, et ce passage y est noirci." },
    undisclosed: {
      label: "Non communiqué",
      meaning: "Une source dit que l’information n’est pas communiquée.",
    },
    known: { label: "Connu", meaning: "Une valeur compte, ou une source dit qu’il n’y en a pas." },
    unknown: { label: "Inconnu", meaning: "Aucune affirmation qui compte n’en parle." },
  },
  milestoneKinds: {
    expiry: "Échéance",
    deadline: "Date limite",
    option: "Option",
    condition: "Condition",
  },
  fates: {
    changed: "Changé",
    ended: "Terminé",
    passed: "Apparu et disparu entre-temps",
    new: "Nouveau",
    kept: "Maintenu",
  },
  assumptionKinds: {
    source: "Sources",
    publisher: "Éditeurs",
    tier: "Niveaux",
    ruling: "Arbitrages",
    deal: "Accords",
  },
  termKind,
  termGroup,
  unit: unitName,
};
