/**
 * The parameters of the API, each described once: in words, and by the values that it takes.
 * Which of them an operation has, and how they are read, is lib/url's; a test holds the two together.
 */
import { z } from "zod";
import { DEFAULT_LANG, LANG_CODES } from "@/lib/domain/text/language";
import {
  BINDINGS,
  DEAL_KINDS,
  EVENT_KINDS,
  LIFECYCLES,
  ORGANIZATION_KINDS,
  STANDINGS,
  slugsOf,
  TERM_STATES,
  TIERS,
} from "@/lib/domain/vocabulary/vocabulary";
import { DEALS_SORTS } from "@/lib/url/deals-search";
import { LEDGER_GROUPS, LEDGER_MEASURES, LEDGER_SORTS } from "@/lib/url/ledger/ledger-search";
import { FEWEST_ROWS, ROW_CHOICES } from "@/lib/url/paging";
import { SOURCE_SORTS } from "@/lib/url/sources-search";
import { IN_FORCE_FILTERS, TERMS_SORTS } from "@/lib/url/terms-search";
import { COLUMN_CHOICES, DENSITIES } from "@/lib/url/views/deals-view";
import { TERMS_COLUMN_CHOICES } from "@/lib/url/views/terms-view";

/** `schema` of one value; whether it may be repeated is lib/url's to say. */
export type Parameter = { description: string; schema: z.ZodType; example?: unknown };

const day = z.iso.date();
const text = z.string().max(300);
const slug = z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const word = (words: readonly string[]) => z.enum(words as [string, ...string[]]);
const number = (most: number) => z.int().min(1).max(most);

/** Parameters that mean the same wherever they stand. */
const COMMON = {
  on: {
    description: "The world's clock: which terms are in force that day. Default: today in UTC.",
    schema: day,
    example: "2025-02-01",
  },
  known: {
    description:
      "The reader's clock: only what was certainly published by that day counts; what nobody had reported does not exist. Default: no limit.",
    schema: day,
    example: "2025-11-05",
  },
  q: { description: "Words to look for; case and accents do not matter.", schema: text, example: "openai" },
  limit: {
    description: "How many rows: 1 to 200.",
    schema: number(200).default(50),
  },
  cursor: {
    description: "Where the page begins: the `next` of the page before.",
    schema: z.string(),
  },
  org: {
    description: "Slug of an organization that is a party, or that a term names.",
    schema: slug,
    example: "amazon",
  },
  partnership: { description: "Slug of a partnership.", schema: slug, example: "microsoft-openai" },
  deal: { description: "Slug of a deal.", schema: slug, example: "aws-openai-2025-compute" },
  lang: {
    description:
      "The language of sentences and of `display`, and of titles, labels, summaries, reasons and names where an editor wrote them in it, which `titleLang` beside `title` says: en or fr. Keys, numbers, dates and quotes never change. Default: en.",
    schema: word(LANG_CODES).default(DEFAULT_LANG),
    example: "fr",
  },
  from: { description: "First year, month or day.", schema: partialDay, example: "2025" },
  to: { description: "Last year, month or day.", schema: partialDay, example: "2025-06" },
} as const satisfies Record<string, Parameter>;

/** Parameters of one path alone; the word before the dot is the path. */
const OF_PATH: Readonly<Record<string, Parameter>> = {
  "deals.kind": { description: "Kind of deal.", schema: word(slugsOf(DEAL_KINDS)) },
  "deals.binding": { description: "How firm it is.", schema: word(slugsOf(BINDINGS)) },
  "deals.lifecycle": { description: "Where it is in its life.", schema: word(slugsOf(LIFECYCLES)) },
  "deals.term": {
    description: "Slug of a kind of term that the deal has.",
    schema: slug,
    example: "exclusivity",
  },
  "deals.standing": {
    description: "A term of the deal (of kind `term`, when given) stands so.",
    schema: word(slugsOf(STANDINGS)),
  },
  "deals.sort": {
    description: "Order; a minus turns it round. Default: -announced.",
    schema: word(DEALS_SORTS),
    example: "title",
  },
  "deals.cols": {
    description: "Columns of the page's table; changes nothing here.",
    schema: word(COLUMN_CHOICES),
  },
  "deals.density": {
    description: "Density of the page's table; changes nothing here.",
    schema: word(DENSITIES),
  },
  "deals.rows": {
    description: "Rows on a page of the table; changes nothing here, where `limit` counts.",
    schema: z.literal(ROW_CHOICES).default(FEWEST_ROWS),
  },
  "terms.kind": { description: "Slug of a kind of term.", schema: slug, example: "revenue_share" },
  "terms.standing": { description: "What the term amounts to.", schema: word(slugsOf(STANDINGS)) },
  "terms.sort": {
    description:
      "Order: by deal, or by the largest sum of money stated; a minus turns it round. Default: deal.",
    schema: word(TERMS_SORTS),
  },
  "terms.cols": {
    description: "Columns of the page's table; changes nothing here.",
    schema: word(TERMS_COLUMN_CHOICES),
  },
  "terms.density": {
    description: "Density of the page's table; changes nothing here.",
    schema: word(DENSITIES),
  },
  "terms.rows": {
    description: "Rows on a page of the table; changes nothing here, where `limit` counts.",
    schema: z.literal(ROW_CHOICES).default(FEWEST_ROWS),
  },
  "terms.inForce": {
    description: "In force on `on`: for certain, only possibly, or either.",
    schema: word(IN_FORCE_FILTERS),
  },
  "obligations.payer": {
    description: "Slug of the organization that owes.",
    schema: slug,
    example: "openai",
  },
  "obligations.payee": {
    description: "Slug of the organization it is owed to.",
    schema: slug,
    example: "oracle",
  },
  "obligations.org": { description: "Slug of the payer or the payee.", schema: slug },
  "obligations.kind": {
    description: "Slug of a kind of term.",
    schema: slug,
    example: "spend_commitment",
  },
  "obligations.binding": { description: "How firm the deal is.", schema: word(slugsOf(BINDINGS)) },
  "obligations.standing": {
    description: "What the term amounts to.",
    schema: word(slugsOf(STANDINGS)),
  },
  "obligations.measure": {
    description: "Money, capacity (in MW) or counted things. Default: money.",
    schema: word(LEDGER_MEASURES),
  },
  "obligations.inForce": {
    description:
      "In force on `on`: for certain, only possibly, either (the default), or all whatever the day.",
    schema: word([...IN_FORCE_FILTERS, "all"]),
  },
  "obligations.from": { description: "First day on which it may end.", schema: partialDay, example: "2027" },
  "obligations.to": { description: "Last day on which it may end.", schema: partialDay, example: "2032" },
  "obligations.group": { description: "Adds `groups`: sums by this.", schema: word(LEDGER_GROUPS) },
  "obligations.rules": {
    description:
      "Rules of the counting that are switched off, each with a minus, joined by commas; the methodology lists them. Default: all hold.",
    schema: text,
    example: "-pass_through,-derived_end",
  },
  "obligations.rate": {
    description:
      "A recorded exchange rate at which amounts are converted: FROM:TO@DAY. Without one, or where none is on record, currencies stay apart.",
    schema: z.string().regex(/^[A-Z]{3}:[A-Z]{3}@\d{4}-\d{2}-\d{2}$/),
    example: "EUR:USD@2026-06-30",
  },
  "obligations.sort": {
    description: "Order; a minus turns it round. Default: -amount.",
    schema: word(LEDGER_SORTS),
  },
  "organizations.kind": { description: "Kind of organization.", schema: word(slugsOf(ORGANIZATION_KINDS)) },
  "sources.tier": {
    description: "How near the source stands to the facts.",
    schema: word(slugsOf(TIERS)),
  },
  "sources.year": {
    description: "Year of publication, or `undated`.",
    schema: z.string(),
    example: "2026",
  },
  "sources.language": { description: "BCP 47 tag.", schema: z.string(), example: "fr" },
  "sources.publisher": {
    description: "Who speaks, as written.",
    schema: z.string(),
    example: "Reuters",
  },
  "sources.sort": {
    description: "Order; a minus turns it round. Default: -date.",
    schema: word(SOURCE_SORTS),
  },
  "compare.c": {
    description:
      "A column: the slug of a deal or partnership, or a name as one would say it, with @DATE for another day and @DATE@DATE for what was known by then; an imprecise date is its last day. Two to eight. What several records are called is among `problems`; an organization’s name alone is `taken` for the partnership of its largest sum.",
    schema: z.string(),
    example: "microsoft-openai@2024-06-01",
  },
  "compare.typed": {
    description: "What the page was asked for in words: adds to `taken`.",
    schema: z.string(),
  },
  "compare.differences": {
    description: "1: only rows that differ.",
    schema: word(["0", "1"]),
  },
  "compare.group": {
    description: "Name of a group of kinds.",
    schema: z.string(),
    example: "Money",
  },
  "compare.kind": { description: "Slug of a kind of term.", schema: slug, example: "revenue_share" },
  "compare.state": {
    description: "Rows with a cell in this state.",
    schema: word(slugsOf(TERM_STATES)),
  },
  "compare.standing": {
    description: "Rows with a term that stands so.",
    schema: word(slugsOf(STANDINGS)),
  },
  "compare.changeSet": {
    description: "Reads the record as this change set left it, so that the answer never changes.",
    schema: z.int().min(1),
  },
  "events.kind": { description: "Kind of event.", schema: word(slugsOf(EVENT_KINDS)) },
  "search.limit": {
    description: "How many hits of each kind: 1 to 200.",
    schema: number(200).default(6),
  },
};

/** What stands in a path. */
export const PATH_PARAMETERS = {
  slug: { description: "Name of the record.", schema: z.string() },
  n: { description: "Number of the revision.", schema: z.int().min(1) },
} as const satisfies Record<string, Parameter>;

/** A query parameter of a path. @example parameterOf("deals/{slug}", "on") */
export function parameterOf(path: string, name: string): Parameter {
  const [resource] = path.split("/", 1);
  const found = OF_PATH[`${resource}.${name}`] ?? (COMMON as Readonly<Record<string, Parameter>>)[name];
  if (!found) throw new Error(`No description of the parameter “${name}” of ${path}.`);
  return found;
}
