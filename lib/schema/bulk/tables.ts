/**
 * The tables of the bulk files: every column with its type and what it means. Parquet's and SQLite's schemas, the data
 * dictionary and the datapackage are made of these; what a column is filled with is lib/db's.
 */
import {
  BINDINGS,
  DEAL_KINDS,
  EVENT_KINDS,
  LIFECYCLES,
  ORGANIZATION_KINDS,
  PARTY_ROLES,
  QUALIFIERS,
  RANKS,
  STANCES,
  STANDINGS,
  slugsOf,
  TERM_STATES,
  TIERS,
  VALUE_TYPES,
} from "@/lib/domain/vocabulary/vocabulary";
import { type BulkTable, decimal, edtf, integer, text } from "./columns";

const required = true;
const DEAL = { deal: text("The deal’s slug.", { required, references: "deals.deal" }) };
const TERM = { term: text("The term’s key, unique in its deal.", { required }) };

/** A value as it was stated: its type, its number with unit and qualifier where it has one, and the whole as JSON. */
const VALUE = {
  value_type: text("The type of the value, or of the absence that is stated.", {
    values: slugsOf(VALUE_TYPES),
  }),
  amount: decimal("The number of the value, in its unit; empty where it is none."),
  unit: text("The unit of amount: a currency (ISO 4217), %, MW, GW, months, or what is counted."),
  qualifier: text("How exact the number is.", { values: slugsOf(QUALIFIERS) }),
  period: text("Of money paid as a rate: month, quarter or year. Empty: the sum is a total."),
  value: text("The whole value as JSON, as the bundle has it."),
};

const CLAIM = {
  ...DEAL,
  ...TERM,
  claim: text("The claim’s id, unique in its deal and lasting: /d/{short_id}#c-{claim}.", { required }),
  source: text("Slug of the source that makes it.", { required, references: "sources.source" }),
  stance: text("What the source does with the value.", { required, values: slugsOf(STANCES) }),
  ...VALUE,
};

export const BULK_TABLES = {
  deals: {
    about: "Deals: dated agreements and announced programmes.",
    key: ["deal"],
    columns: {
      deal: text("Slug; what addresses and other tables know it by.", { required }),
      short_id: text("The id of its permalink /d/{short_id}; it survives renaming.", { required }),
      partnership: text("Slug of its partnership.", { required, references: "partnerships.partnership" }),
      title: text("What it is called.", { required }),
      kind: text("What kind of deal it is.", { required, values: slugsOf(DEAL_KINDS) }),
      binding: text("How firm it is.", { required, values: slugsOf(BINDINGS) }),
      lifecycle: text("Where it is.", { required, values: slugsOf(LIFECYCLES) }),
      ...edtf("announced_on", "When it was announced"),
      ...edtf("effective_on", "When it took effect"),
      ...edtf("ends_on", "When it ends or ended"),
      summary: text("The editors’ summary."),
      amends: text("Slugs of the deals that it amends, joined by spaces."),
      revision: integer("Number of its newest revision: /d/{short_id}@{revision}.", { required }),
    },
  },
  terms: {
    about: "Terms: what deals promise, each with what its claims amount to today.",
    key: ["deal", "term"],
    columns: {
      ...DEAL,
      ...TERM,
      kind: text("Slug of its kind.", { required }),
      kind_label: text("What the kind is called.", { required }),
      label: text("What the term is called.", { required }),
      from: text("Slug of the organization that gives.", { references: "organizations.organization" }),
      to: text("Slug of the organization that gets.", { references: "organizations.organization" }),
      ...edtf("in_force_from", "From when it is in force"),
      ...edtf("in_force_until", "Until when, that day not included"),
      ended_by_deal: text("Slug of the deal that ended it.", { references: "deals.deal" }),
      standing: text("What its claims amount to; derived, never typed in.", { values: slugsOf(STANDINGS) }),
      state: text("What is known of its value.", { values: slugsOf(TERM_STATES) }),
      ...VALUE,
      display: text("The calibrated sentence: the value with its doubt and who says so."),
      claims: integer("How many claims there are.", { required }),
      set_aside: integer("How many of them editors set aside."),
    },
  },
  claims: {
    about: "Claims: what each source says of each term, with the quote.",
    key: ["deal", "claim"],
    columns: {
      ...CLAIM,
      amount_low: decimal(
        "Lower bound of what the value may be, in base units; empty: unbounded, or no number.",
      ),
      amount_high: decimal("Upper bound of what the value may be, in base units."),
      quote: text("Verbatim, in the source’s language; it stays its publisher’s.", { required }),
      locator: text("Where in the source the quote stands."),
      rank: text("An editor’s ruling on it.", { required, values: slugsOf(RANKS) }),
      reason: text("The reason for a rank other than normal."),
      repeats: text("Slug of the source whose word it only passes on.", { references: "sources.source" }),
    },
  },
  sources: {
    about: "Sources: documents that can be cited.",
    key: ["source"],
    columns: {
      source: text("Slug.", { required }),
      title: text("Its title.", { required }),
      publisher: text("Who speaks.", { required }),
      via: text("Where it was read, when that is another."),
      url: text("Its address."),
      ...edtf("published_on", "When it was published"),
      language: text("BCP 47.", { required }),
      tier: text("How close it is to the deal.", { required, values: slugsOf(TIERS) }),
      cites: text("Slugs of the sources that it merely repeats, joined by spaces."),
    },
  },
  rulings: {
    about: "Rulings: the claims that editors preferred or set aside, and why.",
    key: ["deal", "claim"],
    columns: {
      ...CLAIM,
      rank: text("Preferred or deprecated.", { required, values: ["preferred", "deprecated"] }),
      reason: text("Why.", { required }),
    },
  },
  organizations: {
    about: "Organizations: companies, labs, funds and public bodies.",
    key: ["organization"],
    columns: {
      organization: text("Slug.", { required }),
      name: text("Its name.", { required }),
      kind: text("What it is.", { required, values: slugsOf(ORGANIZATION_KINDS) }),
      aliases: text("Other names, joined by “; ”."),
      homepage: text("Its address."),
    },
  },
  partnerships: {
    about: "Partnerships: lasting relationships that hold deals.",
    key: ["partnership"],
    columns: {
      partnership: text("Slug.", { required }),
      name: text("Its name.", { required }),
      summary: text("The editors’ summary."),
    },
  },
  parties: {
    about: "Parties of deals, with a line for each of their roles.",
    key: ["deal", "organization", "role"],
    columns: {
      ...DEAL,
      organization: text("Slug.", { required, references: "organizations.organization" }),
      role: text("Its role in the deal.", { required, values: slugsOf(PARTY_ROLES) }),
    },
  },
  events: {
    about: "Events: dated points in a partnership’s story.",
    key: ["event"],
    columns: {
      event: text("Slug.", { required }),
      partnership: text("Slug of its partnership.", { required, references: "partnerships.partnership" }),
      deal: text("Slug of the deal that it is about.", { references: "deals.deal" }),
      ...edtf("on", "When it was"),
      kind: text("What kind of event it is.", { required, values: slugsOf(EVENT_KINDS) }),
      title: text("What happened.", { required }),
      detail: text("More of it."),
      sources: text("Slugs of its sources, joined by spaces."),
    },
  },
} as const satisfies Record<string, BulkTable>;

export type BulkTableName = keyof typeof BULK_TABLES;
export type ColumnName<T extends BulkTableName> = keyof (typeof BULK_TABLES)[T]["columns"] & string;

export const BULK_TABLE_NAMES = Object.keys(BULK_TABLES) as readonly BulkTableName[];

/** A table's columns in order, whatever table it is. */
export function columnsOf(table: BulkTableName): [string, BulkTable["columns"][string]][] {
  return Object.entries((BULK_TABLES[table] as BulkTable).columns);
}
