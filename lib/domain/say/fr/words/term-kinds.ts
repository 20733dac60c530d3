/**
 * Kinds of term and their groups in French, by slug and by the record's own name. Both are data: what editors add has no word here, and
 * keeps the one they gave it.
 */

import { ownIn } from "../../../text/maps";

const KINDS: Readonly<Record<string, string>> = {
  spend_commitment: "Engagement de dépense",
  investment: "Investissement",
  valuation: "Valorisation",
  total_program: "Programme total",
  revenue_share: "Part des revenus",
  equity_stake: "Participation au capital",
  vesting_condition: "Condition d’acquisition",
  market_reaction: "Réaction du marché",
  cloud_exclusivity: "Exclusivité cloud",
  api_exclusivity: "Exclusivité de l’API",
  right_of_first_refusal: "Droit de premier refus",
  partner_status: "Statut de partenaire",
  ip_rights: "Propriété intellectuelle",
  model_access: "Accès aux modèles",
  distribution: "Distribution",
  workload_scope: "Charges de travail concernées",
  capacity: "Capacité",
  chips: "Puces",
  hardware: "Matériel",
  site: "Site",
  jobs: "Emplois",
  duration: "Durée",
  effective_date: "Date d’effet",
  deployment_deadline: "Délai de déploiement",
  expansion_option: "Option d’extension",
  binding_status: "Caractère contraignant",
  governance: "Gouvernance",
  termination_condition: "Condition de résiliation",
  regulatory_review: "Examen réglementaire",
  indemnity: "Garantie d’indemnisation",
  data_use: "Utilisation des données",
  data_residency: "Localisation des données",
  confidentiality: "Confidentialité",
};

const GROUPS: Readonly<Record<string, string>> = {
  Money: "Argent",
  Exclusivity: "Exclusivité",
  "Access and rights": "Accès et droits",
  Capacity: "Capacité",
  Time: "Durée et dates",
  "Governance and law": "Gouvernance et droit",
};

/** The French name of a kind that ships; else the record's own. @example termKind("revenue_share", "Revenue share") // "Part des revenus" */
export function termKind(slug: string, label: string): string {
  return ownIn(KINDS, slug) ?? label;
}

/** The French name of a group that ships; else the record's own. */
export function termGroup(group: string): string {
  return ownIn(GROUPS, group) ?? group;
}
