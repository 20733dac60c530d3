import type { Day } from "@/lib/domain/dates/day";
import "server-only";
import { type Choice, chooseName, type NameCandidate } from "@/lib/domain/compare/typed/choose-name";
import { splitDate } from "@/lib/domain/compare/typed/typed-column";
import { cutText, quoteText } from "@/lib/domain/text/plain-text";
import type { CompareProblem } from "@/lib/views/compare";
import { candidatesFor, organizationsNamed } from "./name-candidates";

/**
 * Words typed for a column → the record that they name and its day, or the choices there are.
 * Decides that a date is looked for only where the whole text names nothing; three queries for each reading of a text.
 */

/** A record, and the day that stood in the words; null: none. */
export type Resolved = { slug: string; on: Day | null };
export type Resolution = { one: Resolved } | { problem: Omit<CompareProblem, "asked"> } | null;

/** More choices than these are a list to read, not one to choose from. */
const MOST_CHOICES = 10;

/** What a name stands for; null when nothing on record has its words. */
export async function resolveName(name: string, today: Day): Promise<Resolution> {
  const dated = splitDate(name, today);
  // A year among the words is the date, unless it belongs to a record's very name.
  const whole = await choose(name, { isExact: dated !== null });
  if (whole.found === "one") return { one: { slug: whole.record.slug, on: null } };
  if (dated !== null) {
    const rest = await choose(dated.name, { year: dated.on.slice(0, 4) });
    if (rest.found === "one") return { one: { slug: rest.record.slug, on: dated.on } };
    if (rest.found === "several") return { problem: choicesOf(dated.name, rest, dated.on) };
  }
  return whole.found === "several" ? { problem: choicesOf(name, whole, null) } : null;
}

async function choose(text: string, how: { year?: string; isExact?: boolean }): Promise<Choice> {
  const [organizations, candidates] = await Promise.all([organizationsNamed(text), candidatesFor(text)]);
  return chooseName(text, { organizations, candidates, ...how });
}

type Several = Extract<Choice, { found: "several" }>;

function choicesOf(
  name: string,
  { near, organization }: Several,
  on: Day | null,
): Omit<CompareProblem, "asked"> {
  const shown = near.slice(0, MOST_CHOICES);
  const more = near.length - shown.length;
  const what =
    organization === null
      ? `Several records are called ${quoteText(name, 60)}.`
      : `${quoteText(name, 60)} is an organization that stands in several partnerships and deals.`;
  const rest =
    more > 0 ? ` Type a word more to see the others (${more}${near.length >= 60 ? " or more" : ""}).` : "";
  return {
    message: `${what} Choose which is meant.${rest}`,
    facts: {
      ...{ is: "several", name: cutText(name, 60), isOrganization: organization !== null },
      ...{ more: Math.max(0, more), isOpen: near.length >= 60 },
    },
    near: shown.map((one) => choiceOf(one, on)),
  };
}

/** A date in the words is carried to what lasts; a deal of that year is meant as it is. */
function choiceOf({ kind, slug, name, partnership, announcedOn }: NameCandidate, on: Day | null) {
  const year = announcedOn?.slice(0, 4) ?? null;
  const isOfYear = on !== null && kind === "deal" && year === on.slice(0, 4);
  const label =
    kind === "partnership"
      ? name
      : [cutText(name, 90), partnership, year].filter((part) => part !== null).join(" · ");
  return { slug, label, kind, on: isOfYear ? null : on };
}
