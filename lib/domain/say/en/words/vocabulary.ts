/**
 * The closed lists in English. Those of the record's own keys are the vocabulary's; those of what is worked out stand here.
 */

import type {
  AssumptionKey,
  FateKey,
  MilestoneKey,
  Vocabulary,
  WordsOf,
} from "@/lib/domain/say/facts/vocabulary";
import {
  ABSENCES,
  BINDINGS,
  DATE_QUALIFIERS,
  DEAL_KINDS,
  EVENT_KINDS,
  EXCLUSIVITY_LEVELS,
  LIFECYCLES,
  ORGANIZATION_KINDS,
  PARTY_ROLES,
  QUALIFIERS,
  RANKS,
  STANCES,
  STANDINGS,
  TERM_STATES,
  TIERS,
  VALUE_TYPES,
} from "@/lib/domain/vocabulary/vocabulary";
import { outcomes } from "./outcomes";
import { silences } from "./silences";

export const milestoneKinds: WordsOf<MilestoneKey> = {
  expiry: "Expiry",
  deadline: "Deadline",
  option: "Option",
  condition: "Condition",
};

export const fates: WordsOf<FateKey> = {
  changed: "Changed",
  ended: "Ended",
  passed: "Came and went in between",
  new: "New",
  kept: "Kept",
};

/** In the order in which they are offered. */
export const assumptionKinds: WordsOf<AssumptionKey> = {
  source: "Sources",
  publisher: "Publishers",
  tier: "Tiers",
  ruling: "Rulings",
  deal: "Deals",
};

export const vocabulary: Vocabulary = {
  organizationKinds: ORGANIZATION_KINDS,
  partyRoles: PARTY_ROLES,
  dealKinds: DEAL_KINDS,
  bindings: BINDINGS,
  lifecycles: LIFECYCLES,
  tiers: TIERS,
  stances: STANCES,
  ranks: RANKS,
  standings: STANDINGS,
  termStates: TERM_STATES,
  eventKinds: EVENT_KINDS,
  exclusivityLevels: EXCLUSIVITY_LEVELS,
  qualifiers: QUALIFIERS,
  dateQualifiers: DATE_QUALIFIERS,
  valueTypes: VALUE_TYPES,
  absences: ABSENCES,
  inForce: { yes: "In force", possibly: "Possibly in force", no: "Not in force" },
  outcomes,
  silences,
  milestoneKinds,
  fates,
  assumptionKinds,
  termKind: (_slug, label) => label,
  termGroup: (group) => group,
  unit: (unit) => unit,
};
