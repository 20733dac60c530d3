import {
  type Choice,
  chooseName,
  type NameCandidate,
  takenFor,
} from "@/lib/domain/compare/typed/choose-name";
import { splitDate } from "@/lib/domain/compare/typed/typed-column";
import type { Day } from "@/lib/domain/dates/day";
import { cutText, quoteText } from "@/lib/domain/text/plain-text";
import type { CompareProblem, CompareTaken } from "@/lib/views/compare";
import { candidatesFor, largestSums, organizationsNamed } from "./name-candidates";

/**
 * Words typed for a column → the record that they name and its day, or the choices there are.
 * Decides that a date is looked for only where the whole text names nothing; three queries for each reading of a text, one more for an organization's.
 */

/** A record, and the day that stood in the words; null: none. */
export type Resolved = {
  slug: string;
  on: Day | null;
  /** It is one of several: why it is the one, and the others. */
  taken?: Pick<CompareTaken, "message" | "facts" | "near">;
};
export type Resolution = { one: Resolved } | { problem: Omit<CompareProblem, "asked"> } | null;

/** More choices than these are a list to read, not one to choose from. */
const MOST_CHOICES = 10;

const NOTHING: ReadonlySet<string> = new Set();

/** What a name stands for; null when nothing on record has its words. `beside`: slugs that the comparison has already, which no organization is taken for. */
export async function resolveName(
  name: string,
  { today, beside = NOTHING }: { today: Day; beside?: ReadonlySet<string> },
): Promise<Resolution> {
  const dated = splitDate(name, today);
  // A year among the words is the date, unless it belongs to a record's very name.
  const whole = await choose(name, { isExact: dated !== null });
  if (whole.found === "one") return { one: { slug: whole.record.slug, on: null } };
  if (dated !== null) {
    const rest = await choose(dated.name, { year: dated.on.slice(0, 4) });
    if (rest.found === "one") return { one: { slug: rest.record.slug, on: dated.on } };
    if (rest.found === "several") return taking(dated.name, rest, { on: dated.on, beside });
  }
  return whole.found === "several" ? taking(name, whole, { on: null, beside }) : null;
}

/** An organization is taken for the partnership of its largest sum; of other names that several have none is taken. */
async function taking(
  name: string,
  several: Several,
  { on, beside }: { on: Day | null; beside: ReadonlySet<string> },
): Promise<Resolution> {
  const { organization } = several;
  const near = several.near.filter(({ slug }) => !beside.has(slug));
  const sums = organization === null ? new Map<string, number>() : await largestSums(organization.slug);
  const record = takenFor({ ...several, near }, sums);
  if (record === null) return { problem: choicesOf(name, several, on) };
  const by = sums.has(record.slug) ? "sum" : "name";
  const why =
    by === "sum"
      ? "the partnership in which the largest sum is promised to it or by it"
      : "the partnership whose name is nearest";
  const others = near.filter((one) => one !== record).slice(0, MOST_CHOICES);
  const message = `${quoteText(name, 60)} is an organization, and is taken for ${record.name}: ${why}.`;
  return {
    one: {
      slug: record.slug,
      on,
      taken: {
        message,
        facts: { name, record: record.name, by },
        near: others.map((one) => choiceOf(one, on)),
      },
    },
  };
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
