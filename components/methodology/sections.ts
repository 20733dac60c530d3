import type { RuleSectionKey } from "@/lib/domain/say/facts/rules";
import { language } from "@/lib/language/language";

/** The sections of the methodology, in order; each is an anchor that other pages link to. */
export const METHODOLOGY_SECTIONS = [
  "standings",
  "words",
  "counting",
  "tolerances",
  "tiers",
  "rulings",
  "clocks",
  "in-force",
  "absences",
  "binding",
  "ledger",
  "versions",
] as const satisfies readonly RuleSectionKey[];

/** The heading of a section. */
export function titleOf(id: RuleSectionKey): string {
  return language().rules.sections[id];
}
