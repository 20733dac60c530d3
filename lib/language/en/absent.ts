/** Pages for what is not there: never, not yet, no longer, or not in that language. */
export const absent = {
  pageTitle: "Not found",
  title: "There is no such page",
  standfirst:
    "The record keeps every address it ever published, so this one is probably mistyped, or was never part of it.",
  languageTitle: "The record is not read in this language",
  languageStandfirst:
    "“{asked}” would be a language in this address. These are the languages there are; the address without one is English.",
  languages: "Languages of the record",
  searchRecord: "Search the record",
  search: "Search",
  allDeals: "All deals",
  allPartnerships: "All partnerships",
  allOrganizations: "All organizations",
  allSources: "All sources",
  notYetKnown: "Not yet known",
  near: "Did you mean",
  readToday: "Read it with what is known today",
  removedOn: "Removed on {day}",
  stoodAt: "Removed on {day}. It stood at {slug}.",
  replacement: "What took its place",
  lastRevision: "Its last revision",
  history: "Its history",
  deal: {
    pageTitle: "Deal not found",
    missing: "There is no such deal",
    missingLead: "No deal has this address, and none ever had. It is probably mistyped.",
    unreported: "This deal was not yet known",
    unreportedSince: "Nobody had reported this deal by {known}; the first report we hold is of {first}.",
    unreportedUndated: "Nobody had reported this deal by {known}; no report of it that we hold is dated.",
    gone: "This deal was removed from the record: <reason></reason>",
  },
  partnership: {
    pageTitle: "Partnership not found",
    missing: "There is no such partnership",
    missingLead: "No partnership has this address, and none ever had. It is probably mistyped.",
    unreported: "This partnership was not yet known",
    unreportedSince:
      "Nobody had reported this partnership by {known}; the first report we hold is of {first}.",
    unreportedUndated:
      "Nobody had reported this partnership by {known}; no report of it that we hold is dated.",
    gone: "This partnership was removed from the record: <reason></reason>",
  },
  organization: {
    pageTitle: "Organization not found",
    missing: "There is no such organization",
    missingLead: "No organization has this address, and none ever had. It is probably mistyped.",
    unreported: "This organization was not yet known",
    unreportedSince:
      "Nobody had reported this organization by {known}; the first report we hold is of {first}.",
    unreportedUndated:
      "Nobody had reported this organization by {known}; no report of it that we hold is dated.",
    gone: "This organization was removed from the record: <reason></reason>",
  },
  source: {
    pageTitle: "Source not found",
    missing: "There is no such source",
    missingLead: "No source has this address, and none ever had. It is probably mistyped.",
    unreported: "This source was not yet known",
    unreportedSince: "Nobody had reported this source by {known}; the first report we hold is of {first}.",
    unreportedUndated: "Nobody had reported this source by {known}; no report of it that we hold is dated.",
    gone: "This source was removed from the record: <reason></reason>",
  },
} as const;
