/**
 * The query parameters of the API, each described once.
 * Decides words and shapes for the OpenAPI document; how they are read is lib/url's, and a test holds the two together.
 */
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

import { LEDGER_GROUPS, LEDGER_MEASURES, LEDGER_SORTS } from "@/lib/url/ledger/ledger-search";
import { IN_FORCE_FILTERS, TERMS_SORTS } from "@/lib/url/terms-search";

type Shape = Readonly<Record<string, unknown>>;
export type Parameter = { description: string; schema: Shape; example?: unknown };

const day: Shape = { type: "string", format: "date" };
const text: Shape = { type: "string", maxLength: 300 };
const slug: Shape = { type: "string", pattern: "^[a-z0-9]+(?:[-_][a-z0-9]+)*$" };
const partialDay: Shape = { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };
const word = (words: readonly string[]): Shape => ({ type: "string", enum: [...words] });
const many = (items: Shape): Shape => ({ type: "array", items });

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
    schema: { type: "integer", minimum: 1, maximum: 200, default: 50 },
  },
  cursor: {
    description: "Where the page begins: the `next` of the page before.",
    schema: { type: "string" },
  },
  org: {
    description: "Slug of an organization that is a party, or that a term names.",
    schema: slug,
    example: "amazon",
  },
  partnership: { description: "Slug of a partnership.", schema: slug, example: "microsoft-openai" },
  deal: { description: "Slug of a deal.", schema: slug, example: "aws-openai-2025-compute" },
  from: { description: "First year, month or day.", schema: partialDay, example: "2025" },
  to: { description: "Last year, month or day.", schema: partialDay, example: "2025-06" },
} as const satisfies Record<string, Parameter>;

/** Parameters of one path alone, or that take several values there; the word before the dot is the path. */
const OF_PATH: Readonly<Record<string, Parameter>> = {
  "deals.org": { ...COMMON.org, schema: many(slug) },
  "deals.partnership": { ...COMMON.partnership, schema: many(slug) },
  "deals.kind": { description: "Kind of deal.", schema: many(word(slugsOf(DEAL_KINDS))) },
  "deals.binding": { description: "How firm it is.", schema: many(word(slugsOf(BINDINGS))) },
  "deals.lifecycle": { description: "Where it is in its life.", schema: many(word(slugsOf(LIFECYCLES))) },
  "deals.term": {
    description: "Slug of a kind of term that the deal has.",
    schema: many(slug),
    example: ["exclusivity"],
  },
  "deals.standing": {
    description: "A term of the deal (of kind `term`, when given) stands so.",
    schema: many(word(slugsOf(STANDINGS))),
  },
  "deals.sort": {
    description: "Order; a minus turns it round. Default: -announced.",
    schema: { type: "string" },
    example: "title",
  },
  "deals.cols": {
    description: "Columns of the page's table; changes nothing here.",
    schema: many({ type: "string" }),
  },
  "deals.density": {
    description: "Density of the page's table; changes nothing here.",
    schema: { type: "string" },
  },
  "terms.org": { ...COMMON.org, schema: many(slug) },
  "terms.deal": { ...COMMON.deal, schema: many(slug) },
  "terms.partnership": { ...COMMON.partnership, schema: many(slug) },
  "terms.kind": { description: "Slug of a kind of term.", schema: many(slug), example: ["revenue_share"] },
  "terms.standing": { description: "What the term amounts to.", schema: many(word(slugsOf(STANDINGS))) },
  "terms.sort": {
    description:
      "Order: by deal, or by the largest sum of money stated; a minus turns it round. Default: deal.",
    schema: word(TERMS_SORTS),
  },
  "terms.inForce": {
    description: "In force on `on`: for certain, only possibly, or either.",
    schema: word(["yes", "possibly", "any"]),
  },
  "obligations.payer": {
    description: "Slug of the organization that owes.",
    schema: many(slug),
    example: ["openai"],
  },
  "obligations.payee": {
    description: "Slug of the organization it is owed to.",
    schema: many(slug),
    example: ["oracle"],
  },
  "obligations.org": { description: "Slug of the payer or the payee.", schema: many(slug) },
  "obligations.partnership": { ...COMMON.partnership, schema: many(slug) },
  "obligations.deal": { ...COMMON.deal, schema: many(slug) },
  "obligations.kind": {
    description: "Slug of a kind of term.",
    schema: many(slug),
    example: ["spend_commitment"],
  },
  "obligations.binding": { description: "How firm the deal is.", schema: many(word(slugsOf(BINDINGS))) },
  "obligations.standing": {
    description: "What the term amounts to.",
    schema: many(word(slugsOf(STANDINGS))),
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
    schema: many({ type: "string", pattern: "^[A-Z]{3}:[A-Z]{3}@\\d{4}-\\d{2}-\\d{2}$" }),
    example: ["EUR:USD@2026-06-30"],
  },
  "obligations.sort": {
    description: "Order; a minus turns it round. Default: -amount.",
    schema: word(LEDGER_SORTS),
  },
  "organizations.kind": { description: "Kind of organization.", schema: word(slugsOf(ORGANIZATION_KINDS)) },
  "sources.tier": {
    description: "How near the source stands to the facts.",
    schema: many(word(slugsOf(TIERS))),
  },
  "sources.year": {
    description: "Year of publication, or `undated`.",
    schema: many({ type: "string" }),
    example: ["2026"],
  },
  "sources.language": { description: "BCP 47 tag.", schema: many({ type: "string" }), example: ["fr"] },
  "sources.publisher": {
    description: "Who speaks, as written.",
    schema: many({ type: "string" }),
    example: ["Reuters"],
  },
  "sources.sort": {
    description: "Order; a minus turns it round. Default: -date.",
    schema: word(["-date", "date", "publisher", "-publisher", "-claims", "claims"]),
  },
  "compare.c": {
    description:
      "A column: the slug of a deal or partnership, with @YYYY-MM-DD for another day. Two to eight.",
    schema: many({ type: "string" }),
    example: ["microsoft-openai@2024-06-01", "microsoft-openai"],
  },
  "compare.differences": {
    description: "1: only rows that differ.",
    schema: word(["0", "1"]),
  },
  "compare.group": {
    description: "Name of a group of kinds.",
    schema: many({ type: "string" }),
    example: ["Money"],
  },
  "compare.kind": { description: "Slug of a kind of term.", schema: many(slug), example: ["revenue_share"] },
  "compare.state": {
    description: "Rows with a cell in this state.",
    schema: many(word(slugsOf(TERM_STATES))),
  },
  "compare.standing": {
    description: "Rows with a term that stands so.",
    schema: many(word(slugsOf(STANDINGS))),
  },
  "compare.changeSet": {
    description: "Reads the record as this change set left it, so that the answer never changes.",
    schema: { type: "integer", minimum: 1 },
  },
  "events.kind": { description: "Kind of event.", schema: many(word(slugsOf(EVENT_KINDS))) },
  "search.limit": {
    description: "How many hits of each kind: 1 to 200.",
    schema: { type: "integer", minimum: 1, maximum: 200, default: 6 },
  },
};

/** The OpenAPI parameter objects of a path. @example queryParameters("deals", ["q", "kind"]) */
export function queryParameters(path: string, names: readonly string[]): object[] {
  return names.map((name) => {
    const { schema, ...described } = parameterOf(path, name);
    const list = schema.type === "array" ? { style: "form", explode: true } : {};
    return { name, in: "query", required: false, ...described, ...list, schema };
  });
}

function parameterOf(path: string, name: string): Parameter {
  const found = OF_PATH[`${path}.${name}`] ?? (COMMON as Readonly<Record<string, Parameter>>)[name];
  if (!found) throw new Error(`No description of the parameter “${name}” of ${path}.`);
  return found;
}
