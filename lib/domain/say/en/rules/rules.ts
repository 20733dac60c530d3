/**
 * The rules of the record, in English.
 */

import { GLOSSARY } from "@/lib/domain/say/en/words/glossary";
import type { Rules } from "@/lib/domain/say/facts/rules";
import { LEDGER_RULES } from "./ledger-rules";
import { RULE_SECTIONS, VERSION_CHANGES } from "./rule-sections";
import {
  BINDING_RULES,
  CLOCK_RULES,
  COUNTING_RULES,
  IN_FORCE_RULES,
  LIFECYCLE_RULES,
  RANK_RULES,
  STANCE_RULES,
  STANDING_RULES,
  STATE_RULES,
} from "./standing-rules";
import { TIER_RULES } from "./tier-rules";
import { TOLERANCE_RULES } from "./tolerance-rules";

export const rules: Rules = {
  sections: RULE_SECTIONS,
  tolerances: TOLERANCE_RULES,
  shown: (words) => `Shown: ${words}`,
  changes: VERSION_CHANGES,
  former: {},
  standings: STANDING_RULES,
  stances: STANCE_RULES,
  ranks: RANK_RULES,
  states: STATE_RULES,
  inForce: IN_FORCE_RULES,
  bindings: BINDING_RULES,
  lifecycles: LIFECYCLE_RULES,
  tiers: TIER_RULES,
  counting: COUNTING_RULES,
  clocks: CLOCK_RULES,
  ledger: LEDGER_RULES,
  glossary: GLOSSARY,
};
