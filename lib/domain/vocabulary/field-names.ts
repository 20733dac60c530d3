/**
 * What the fields of records are called, once: in forms, as columns of a table, in what is said of a difference, and in the advice
 * for one that is left empty. English, as the editor is; what a difference says in another language is that language's (say/fr).
 */

type FieldName = {
  /** Above a field, and of a column. */
  label: string;
  /** Within a sentence; the label in small letters where nothing else is said. */
  name?: string;
  /** For a field that is empty and must not be. */
  advice?: string;
};

const FIELD_NAMES: Readonly<Record<string, FieldName>> = {
  slug: { label: "Slug", advice: "Write a slug, or a name from which it can be made." },
  shortId: { label: "Short id" },
  label: { label: "Label", advice: "Write a label: what readers will call it." },
  group: { label: "Group", advice: "Name the group it is shown in." },
  valueType: { label: "Usual type of value", advice: "Choose the usual type of value." },
  units: { label: "Units of counts" },
  cues: { label: "Cues" },
  name: { label: "Name", advice: "Write a name." },
  kind: { label: "Kind", advice: "Choose a kind." },
  aliases: { label: "Also called", name: "aliases" },
  homepage: { label: "Homepage" },
  fiscalYearEnd: { label: "Fiscal year ends in", name: "end of the fiscal year" },
  title: { label: "Title", advice: "Write a title." },
  publisher: { label: "Publisher", advice: "Write who speaks: the publisher." },
  url: { label: "Address", name: "URL" },
  publishedOn: { label: "Published on", name: "date of publication" },
  language: { label: "Language" },
  tier: {
    label: "How near to the facts",
    name: "tier",
    advice: "Choose how near the source stands to the facts.",
  },
  via: { label: "Read at", name: "where it was read" },
  cites: { label: "Sources it merely repeats", name: "sources it repeats" },
  exchangeRates: { label: "Exchange rates it states", name: "exchange rates" },
  summary: { label: "Summary" },
  parties: { label: "Parties" },
  organization: { label: "Organization", advice: "Choose an organization, or remove the line." },
  role: { label: "Role", advice: "Choose what it is in this." },
  partnership: { label: "Partnership", advice: "Choose the partnership it belongs to." },
  binding: { label: "How firm it is", name: "binding", advice: "Choose how firm it is." },
  lifecycle: { label: "Where it stands", name: "lifecycle", advice: "Choose where it stands." },
  announcedOn: { label: "Announced on", name: "date of announcement" },
  effectiveOn: { label: "Effective on", name: "date of effect" },
  endsOn: { label: "Ends on", name: "end" },
  amends: { label: "Deals it amends", name: "deals it amends" },
  terms: { label: "Terms" },
  key: { label: "Key" },
  from: { label: "Who gives", name: "giver" },
  to: { label: "Who gets", name: "receiver" },
  inForceFrom: { label: "In force from" },
  inForceUntil: { label: "In force until" },
  endedByDeal: { label: "Ended by deal", name: "deal that ended it" },
  claims: { label: "Claims" },
  source: { label: "Source", advice: "Choose the source that says so." },
  stance: { label: "Stance", advice: "Choose whether the source asserts, denies or questions it." },
  value: { label: "Value" },
  quote: { label: "Quote", advice: "Quote the source’s own words." },
  rank: { label: "Rank" },
  reason: { label: "Reason", advice: "Give the reason; readers will see it." },
  locator: { label: "Where in the source", name: "place in the source" },
  repeats: { label: "Source it passes on", name: "source it passes on" },
  deal: { label: "Deal" },
  on: { label: "On", name: "date", advice: "Write the date, at least the year." },
  detail: { label: "Detail" },
  sources: { label: "Sources" },
  order: { label: "Order" },
  translations: { label: "In other languages", name: "words in other languages" },
};

/** What stands above a field. @example fieldLabel("endsOn") // "Ends on" */
export function fieldLabel(field: string): string {
  return FIELD_NAMES[field]?.label ?? field;
}

/** The field within a sentence; one that is not known by its own name. @example fieldName("endsOn") // "end" */
export function fieldName(field: string): string {
  const known = FIELD_NAMES[field];
  return known === undefined ? field : (known.name ?? known.label.toLowerCase());
}

/** What to say of the field where it is empty and must not be; null where nothing is to be said. */
export function fieldAdvice(field: string): string | null {
  return FIELD_NAMES[field]?.advice ?? null;
}
