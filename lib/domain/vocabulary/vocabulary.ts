/**
 * The closed lists of words the record uses, each with its label.
 * Decides which words exist and their order; knows nothing of claims, dates or drawing.
 * Term kinds are data (editors add them) and so are not here.
 */

type Words<T extends string> = Readonly<Record<T, string>>;

/** The slugs of a word list, in its order. */
export function slugsOf<T extends string>(words: Words<T>): readonly T[] {
  return Object.keys(words) as T[];
}

/** Whether a string is one of a word list's slugs. */
export function isWordOf<T extends string>(words: Words<T>, text: string): text is T {
  return Object.hasOwn(words, text);
}

export const ORGANIZATION_KINDS = {
  ai_lab: "AI lab",
  cloud_provider: "Cloud provider",
  chip_maker: "Chip maker",
  data_center_operator: "Data center operator",
  investor: "Investor",
  government: "Government",
  other: "Other",
} as const;
export type OrganizationKind = keyof typeof ORGANIZATION_KINDS;

export const PARTY_ROLES = {
  cloud_provider: "Cloud provider",
  customer: "Customer",
  investor: "Investor",
  investee: "Investee",
  model_provider: "Model provider",
  distributor: "Distributor",
  chip_supplier: "Chip supplier",
  operator: "Operator",
  equity_partner: "Equity partner",
  technology_partner: "Technology partner",
} as const;
export type PartyRole = keyof typeof PARTY_ROLES;

export const DEAL_KINDS = {
  compute_commitment: "Compute commitment",
  chip_supply: "Chip supply",
  equity_investment: "Equity investment",
  distribution: "Distribution",
  exclusivity_change: "Exclusivity change",
  restructuring: "Restructuring",
  joint_venture: "Joint venture",
  amendment: "Amendment",
  other: "Other",
} as const;
export type DealKind = keyof typeof DEAL_KINDS;

/** How firm a deal is, in rising order. */
export const BINDINGS = {
  rumored: "Rumored",
  letter_of_intent: "Letter of intent",
  announced: "Announced",
  signed: "Signed",
} as const;
export type Binding = keyof typeof BINDINGS;

/** Where a deal is. "amended" is in force, partly replaced by a later deal. */
export const LIFECYCLES = {
  pending: "Pending",
  in_force: "In force",
  amended: "Amended",
  expired: "Expired",
  terminated: "Terminated",
  cancelled: "Cancelled",
} as const;
export type Lifecycle = keyof typeof LIFECYCLES;

/** How near a source stands to the facts, best first. */
export const TIERS = {
  primary: "Primary",
  press: "Press",
  secondary: "Secondary",
  aggregator: "Aggregator",
} as const;
export type Tier = keyof typeof TIERS;

export const STANCES = { asserts: "Asserts", denies: "Denies", questions: "Questions" } as const;
export type Stance = keyof typeof STANCES;

export const RANKS = { preferred: "Preferred", normal: "Normal", deprecated: "Set aside" } as const;
export type Rank = keyof typeof RANKS;

export const STANDINGS = {
  confirmed: "Confirmed",
  corroborated: "Corroborated",
  reported: "Reported",
  disputed: "Disputed",
  ruled: "Ruled",
  denied: "Denied",
  undisclosed: "Undisclosed",
  unknown: "Unknown",
} as const;
export type Standing = keyof typeof STANDINGS;

/** What is known of a term: a value, one of the absences a source states, or nothing at all. */
export const TERM_STATES = {
  known: "Known",
  undisclosed: "Not disclosed",
  redacted: "Redacted",
  none: "None",
  not_applicable: "Not applicable",
  unknown: "Unknown",
} as const;
export type TermState = keyof typeof TERM_STATES;

export const EVENT_KINDS = {
  announcement: "Announcement",
  signing: "Signing",
  amendment: "Amendment",
  launch: "Launch",
  milestone: "Milestone",
  financial: "Financial",
  report: "Report",
  dispute: "Dispute",
  regulatory: "Regulatory",
} as const;
export type EventKind = keyof typeof EVENT_KINDS;

export const EXCLUSIVITY_LEVELS = {
  exclusive: "exclusive",
  right_of_first_refusal: "right of first refusal",
  non_exclusive: "non-exclusive",
  none: "no exclusivity",
} as const;
export type ExclusivityLevel = keyof typeof EXCLUSIVITY_LEVELS;

export const QUALIFIERS = {
  exact: "exactly",
  about: "about",
  up_to: "up to",
  at_least: "at least",
  more_than: "more than",
} as const;
export type Qualifier = keyof typeof QUALIFIERS;

/** What a rate of money is paid for: "$920 million a month". A sum without one is a total. */
export const MONEY_PERIODS = { month: "a month", quarter: "a quarter", year: "a year" } as const;
export type MoneyPeriod = keyof typeof MONEY_PERIODS;

export const DATE_QUALIFIERS = { on: "on", by: "by", from: "from", until: "until" } as const;
export type DateQualifier = keyof typeof DATE_QUALIFIERS;

/** Absences that a source states; "unknown" is not among them, because no source states it. */
export const ABSENCES = {
  undisclosed: "not disclosed",
  redacted: "redacted",
  none: "none",
  not_applicable: "not applicable",
} as const;
export type Absence = keyof typeof ABSENCES;

/** The types a value can have; an absence is a type of its own. */
export const VALUE_TYPES = {
  money: "Money",
  percent: "Percent",
  capacity: "Capacity",
  count: "Count",
  duration: "Duration",
  date: "Date",
  exclusivity: "Exclusivity",
  flag: "Yes or no",
  text: "Text",
  ...ABSENCES,
} as const;
export type ValueType = keyof typeof VALUE_TYPES;
