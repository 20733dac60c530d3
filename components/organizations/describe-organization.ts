/**
 * One organization in a sentence, for search engines and link previews.
 * Decides what is counted.
 */
import { counted } from "@/lib/language/counted";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { OrganizationCard } from "@/lib/views/share/card-facts";

type Described = Pick<OrganizationCard, "name" | "totals" | "gives" | "gets" | "on">;

/** @example "What OpenAI gives and gets in 36 deals and 12 partnerships: 80 terms given and 95 received in force on …" */
export function describeOrganization({ name, totals, gives, gets, on }: Described): string {
  return words("share")("exhibit.organization", {
    name,
    deals: counted(totals.deals, "deal"),
    partnerships: counted(totals.partnerships, "partnership"),
    given: gives.terms.length,
    received: gets.terms.length,
    day: dayWords(on),
  });
}
