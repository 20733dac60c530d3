/**
 * What a row of CSV may be, and which fields it fills.
 * Decides the names by which a field is known, what a new record cannot do without, and what stands where nothing was written.
 */

import { capitalized } from "@/lib/domain/text/capitals";
import {
  BINDINGS,
  DEAL_KINDS,
  EVENT_KINDS,
  LIFECYCLES,
  ORGANIZATION_KINDS,
  RANKS,
  STANCES,
  TIERS,
  VALUE_TYPES,
} from "@/lib/domain/vocabulary/vocabulary";
import { readClaimId, readDate, readList, readMonth, readParties, readWord } from "./cells";
import { type CsvField, field, type Wanted } from "./csv-field";
import { translatedFields } from "./translated";

/** Claims are rows of their own, of terms that stand in the record; terms are brought with a claim in the same row. */
export const ROW_KINDS = {
  organizations: "Organizations",
  sources: "Sources",
  partnerships: "Partnerships",
  deals: "Deals",
  events: "Events",
  claims: "Claims of existing terms",
  terms: "Terms, each with a claim",
  termKinds: "Kinds of term",
} as const;
export type RowKind = keyof typeof ROW_KINDS;

const NEEDED = "needed";
const nothing = { value: null };
const noText = { value: "" };
const noEntries = { value: [] };

const LIST_HINT = "several with ; between them";
const DATE_HINT = "2025-11-03, October 2025, late 2026, 2030~";
const PARTIES = field("parties", {
  none: noEntries,
  read: readParties,
  hint: "amazon: cloud provider; OpenAI: customer",
});
const date = (key: string, told: Wanted) => field(key, { ...told, read: readDate, hint: DATE_HINT });
const word = (key: string, words: Readonly<Record<string, string>>) =>
  field(key, { none: NEEDED, read: readWord(words) });
/** Names the record; where it is left out, it is made of the others as at the editor. */
const slug = (noun: string) =>
  field("slug", {
    none: noText,
    names: ["id", `${noun}slug`],
    hint: "names the record; made of its name or title where it is left out",
  });

/** What a row says of one claim. */
const CLAIM: readonly CsvField[] = [
  {
    ...field("claim", {
      label: "Claim",
      none: nothing,
      names: ["claimid", "claimaddress"],
      read: readClaimId,
      hint: "its id or address, for a stored one; then it needs neither term nor source",
    }),
    aside: true,
  },
  field("source", { none: NEEDED, names: ["sourceslug"], hint: "its slug" }),
  field("stance", {
    none: { value: "asserts" },
    read: readWord(STANCES),
    hint: "asserts where it is left out",
  }),
  field("value", {
    none: NEEDED,
    names: ["amount"],
    hint: "$38bn, up to 20%, 7 years, 2030~, undisclosed",
  }),
  field("readAs", {
    label: "Read value as",
    none: noText,
    names: ["valuetype", "type"],
    read: readWord(VALUE_TYPES),
    hint: "the usual type of the term’s kind where it is left out",
  }),
  field("quote", {
    none: NEEDED,
    hint: "the source’s own words; tells its claims on a term apart",
  }),
  field("locator", { none: nothing, names: ["page", "paragraph"] }),
  field("rank", { none: { value: "normal" }, read: readWord(RANKS) }),
  field("reason", { none: nothing, hint: "for a rank other than normal" }),
];
/** What a row of a deal says of the claims that its amounts make. */
const BESIDE_AMOUNTS: readonly CsvField[] = [
  field("source", {
    label: "Source of the amounts",
    none: nothing,
    names: ["source", "sourceslug"],
    hint: "its slug; needed where a column has amounts",
  }),
  field("quote", {
    label: "Quote of the amounts",
    none: nothing,
    names: ["quote"],
    hint: "the source’s own words; needed where a column has amounts",
  }),
  field("from", {
    none: nothing,
    names: ["from", "payer", "paidby", "giver"],
    hint: "an organization’s name or slug, for terms that are new",
  }),
  field("to", {
    none: nothing,
    names: ["to", "payee", "paidto", "getter"],
    hint: "an organization’s name or slug, for terms that are new",
  }),
].map((beside): CsvField => ({ ...beside, aside: true }));
const DEAL_OF = field("deal", { none: NEEDED, names: ["dealslug"], hint: "its slug" });
const PARTNERSHIP_OF = field("partnership", {
  none: NEEDED,
  names: ["partnershipslug"],
  hint: "its name or slug",
});

export const FIELDS: Readonly<Record<RowKind, readonly CsvField[]>> = {
  organizations: [
    slug("organization"),
    field("name", { none: NEEDED, names: ["organization", "company"] }),
    word("kind", ORGANIZATION_KINDS),
    field("aliases", {
      none: noEntries,
      names: ["alias", "othernames"],
      read: readList,
      hint: LIST_HINT,
    }),
    field("homepage", { none: nothing, names: ["website", "url"] }),
    field("fiscalYearEnd", {
      none: nothing,
      names: ["fiscalyear", "fiscalyearend"],
      read: readMonth,
      hint: "June, or 6",
    }),
    ...translatedFields("organizations"),
  ],
  sources: [
    slug("source"),
    field("title", { none: NEEDED, names: ["headline"] }),
    field("publisher", { none: NEEDED, hint: "who speaks" }),
    field("url", { none: nothing, names: ["url", "address", "addressurl", "link"] }),
    date("publishedOn", { none: nothing, names: ["published", "date", "publicationdate"] }),
    field("language", {
      none: { value: "en" },
      names: ["lang"],
      hint: "en where it is left out",
    }),
    word("tier", TIERS),
    field("via", { none: nothing, names: ["via", "readvia"] }),
    field("cites", {
      none: noEntries,
      read: readList,
      hint: `slugs of the sources it repeats, ${LIST_HINT}`,
    }),
  ],
  partnerships: [
    slug("partnership"),
    field("name", { none: NEEDED, names: ["partnership"] }),
    field("summary", { none: noText }),
    PARTIES,
    ...translatedFields("partnerships"),
  ],
  deals: [
    slug("deal"),
    PARTNERSHIP_OF,
    field("title", { none: NEEDED, names: ["deal", "name"] }),
    word("kind", DEAL_KINDS),
    word("binding", BINDINGS),
    word("lifecycle", LIFECYCLES),
    date("announcedOn", { none: nothing, names: ["announced", "date"] }),
    date("effectiveOn", { none: nothing, names: ["effective"] }),
    date("endsOn", { none: nothing, names: ["ends"] }),
    field("summary", { none: noText }),
    PARTIES,
    field("amends", {
      none: noEntries,
      read: readList,
      hint: `slugs of the deals it amends, ${LIST_HINT}`,
    }),
    ...translatedFields("deals"),
    ...BESIDE_AMOUNTS,
  ],
  events: [
    slug("event"),
    PARTNERSHIP_OF,
    field("deal", { none: nothing, names: ["dealslug"], hint: "its slug" }),
    date("on", { none: NEEDED, names: ["date", "day"] }),
    word("kind", EVENT_KINDS),
    field("title", { none: NEEDED, names: ["event", "name"] }),
    field("detail", { none: noText, names: ["details", "description"] }),
    field("sources", {
      none: noEntries,
      names: ["source"],
      read: readList,
      hint: `slugs, ${LIST_HINT}`,
    }),
    ...translatedFields("events"),
  ],
  terms: [
    DEAL_OF,
    field("term", {
      label: "Key",
      none: nothing,
      names: ["termkey"],
      hint: "made of the label where it is left out",
    }),
    field("kind", {
      label: "Kind of term",
      none: nothing,
      names: ["kind", "termkind"],
      hint: "its label or slug; needed for what is new",
    }),
    field("label", { none: nothing, names: ["term", "name"], hint: "needed for what is new" }),
    field("from", {
      none: nothing,
      names: ["payer", "paidby", "giver"],
      hint: "an organization’s name or slug",
    }),
    field("to", {
      none: nothing,
      names: ["payee", "paidto", "getter"],
      hint: "an organization’s name or slug",
    }),
    date("inForceFrom", { none: nothing, names: ["begins", "start"] }),
    date("inForceUntil", { none: nothing, names: ["ends", "end"] }),
    ...CLAIM,
  ],
  claims: [
    DEAL_OF,
    field("term", {
      label: "Term",
      none: NEEDED,
      names: ["termkey", "key"],
      hint: "its key, or its label where no other has it",
    }),
    ...CLAIM,
  ],
  termKinds: [
    slug("kind"),
    field("label", { none: NEEDED, names: ["name", "termkind", "kind"] }),
    field("group", { none: NEEDED, hint: "terms of one group stand together" }),
    field("valueType", {
      none: NEEDED,
      names: ["type", "value", "typeofvalue"],
      read: readWord(VALUE_TYPES),
      hint: "the usual one, no fence",
    }),
  ],
};

/** What tells which claim a row is of: asked for in every row, be the claim new or not. */
export const CLAIM_PLACE = ["deal", "term", "source"] as const;

const AMOUNT = "term:";

/** The field of a deal whose cells are values of its term of that kind. @example amountKey("capacity") // "term:capacity" */
export function amountKey(kind: string): string {
  return `${AMOUNT}${kind}`;
}

/** The kind of term whose values a column of deals holds; null: it holds something else. */
export function amountKindOf(key: string | null): string | null {
  const kind = key?.startsWith(AMOUNT) ? key.slice(AMOUNT.length) : "";
  return /^[a-z][a-z0-9_]*$/.test(kind) ? kind : null;
}

/** The field of that key: of a deal it may be one of its amounts. */
export function fieldOf(rows: RowKind, key: string | null): CsvField | null {
  const own = FIELDS[rows].find((candidate) => candidate.key === key);
  if (own !== undefined) return own;
  const kind = rows === "deals" ? amountKindOf(key) : null;
  if (kind === null) return null;
  const label = capitalized(kind.replaceAll("_", " "));
  return { ...field(amountKey(kind), { label, none: nothing }), aside: true };
}

/** What the field of that key is called. */
export function labelOf(rows: RowKind, key: string): string {
  return fieldOf(rows, key)?.label ?? key;
}
