/**
 * One organization in a sentence, for search engines and link previews.
 * Decides what is counted.
 */
import { countOf } from "@/components/ui/count-of";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { OrganizationView } from "@/lib/views/organization";

type Described = Pick<OrganizationView, "name" | "totals" | "gives" | "gets" | "on">;

/** @example "What OpenAI gives and gets in 36 deals and 12 partnerships: 80 terms given and 95 received in force on …" */
export function describeOrganization({ name, totals, gives, gets, on }: Described): string {
  const record = `${countOf(totals.deals, "deal")} and ${countOf(totals.partnerships, "partnership")}`;
  const held = `${countOf(gives.terms.length, "term")} given and ${gets.terms.length} received`;
  return `What ${name} gives and gets in ${record}: ${held} in force on ${displayDate(on)}.`;
}
