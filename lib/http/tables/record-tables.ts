/** Rows of the lists of organizations, partnerships, sources and saves as cells. Decides columns. */
import { language } from "@/lib/language/language";
import { changeSetHref } from "@/lib/url/history-href";
import { organizationHref, partnershipHref, sourceHref } from "@/lib/url/href";
import type { ChangeSetRow } from "@/lib/views/history";
import type { OrganizationRow } from "@/lib/views/organizations";
import type { PartnershipRow } from "@/lib/views/partnerships";
import type { PartyView } from "@/lib/views/parts";
import type { SourceRow } from "@/lib/views/sources";
import { dateCell, numberCell, textCell } from "./cells";
import { defineTable, permalinkTo } from "./define-table";

export const ORGANIZATIONS_TABLE = defineTable<OrganizationRow>([
  { head: "Organization", cell: ({ name }) => textCell(name) },
  { head: "Kind", cell: ({ kind }) => textCell(language().vocabulary.organizationKinds[kind]) },
  { head: "Also called", cell: ({ aliases }) => textCell(aliases.join("; ")) },
  { head: "Deals", cell: ({ deals }) => numberCell(deals) },
  { head: "Partnerships", cell: ({ partnerships }) => numberCell(partnerships) },
  { head: "Slug", cell: ({ slug }) => textCell(slug) },
  permalinkTo(({ slug }) => organizationHref(slug)),
]);

export const PARTNERSHIPS_TABLE = defineTable<PartnershipRow>([
  { head: "Partnership", cell: ({ name }) => textCell(name) },
  { head: "Parties", cell: ({ parties }) => textCell(partiesText(parties)) },
  { head: "Summary", cell: ({ summary }) => textCell(summary) },
  { head: "Deals", cell: ({ deals }) => numberCell(deals) },
  { head: "Events", cell: ({ events }) => numberCell(events) },
  { head: "Terms in force", cell: ({ inForce }) => numberCell(inForce) },
  { head: "Terms possibly in force", cell: ({ possiblyInForce }) => numberCell(possiblyInForce) },
  { head: "Terms disputed", cell: ({ disputed }) => numberCell(disputed) },
  { head: "First year", cell: ({ years }) => textCell(years?.first) },
  { head: "Last year", cell: ({ years }) => textCell(years?.last) },
  { head: "Slug", cell: ({ slug }) => textCell(slug) },
  permalinkTo(({ slug }) => partnershipHref(slug)),
]);

/** "OpenAI (customer); Amazon (cloud provider)" */
export function partiesText(parties: readonly PartyView[]): string {
  const { partyRoles } = language().vocabulary;
  return parties
    .map(
      ({ organization, roles }) =>
        `${organization.name} (${roles.map((role) => partyRoles[role]).join(", ")})`,
    )
    .join("; ");
}

export const SOURCES_TABLE = defineTable<SourceRow>([
  { head: "Title", cell: ({ title }) => textCell(title) },
  { head: "Publisher", cell: ({ publisher }) => textCell(publisher) },
  { head: "Read at", cell: ({ via }) => textCell(via) },
  { head: "Published on", cell: ({ publishedOn }) => dateCell(publishedOn?.edtf ?? null) },
  { head: "Language", cell: ({ language }) => textCell(language) },
  { head: "Tier", cell: ({ tier }) => textCell(language().vocabulary.tiers[tier]) },
  { head: "Claims", cell: ({ claims }) => numberCell(claims) },
  { head: "Claims set aside", cell: ({ setAside }) => numberCell(setAside) },
  { head: "Events", cell: ({ events }) => numberCell(events) },
  { head: "Address", cell: ({ url }) => textCell(url) },
  { head: "Slug", cell: ({ slug }) => textCell(slug) },
  permalinkTo(({ slug }) => sourceHref(slug)),
]);

export const CHANGES_TABLE = defineTable<ChangeSetRow>([
  { head: "Save", cell: ({ number }) => numberCell(number) },
  { head: "Kind", cell: ({ kind }) => textCell(kind) },
  { head: "Saved at", cell: ({ savedAt }) => textCell(savedAt) },
  { head: "Author", cell: ({ author }) => textCell(author) },
  { head: "Reviewer", cell: ({ reviewer }) => textCell(reviewer) },
  { head: "Message", cell: ({ message }) => textCell(message) },
  { head: "Records", cell: ({ records }) => numberCell(records) },
  { head: "First of them", cell: ({ touched }) => textCell(touched.map(({ title }) => title).join("; ")) },
  permalinkTo(({ number }) => changeSetHref(number)),
]);
