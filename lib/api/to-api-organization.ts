/** Views of organizations → their JSON answers. */

import type { OrganizationView } from "@/lib/views/organization";
import type { OrganizationRow } from "@/lib/views/organizations";
import type { ApiOrganization, ApiOrganizationRow } from "./organization";
import { toApiDealBrief, toApiTerm } from "./to-api";

export function toApiOrganization(view: OrganizationView): ApiOrganization {
  const { slug, name, kind, aliases, homepage, fiscalYearEnd, totals, on, known } = view;
  return {
    ...{ slug, name, kind, aliases: [...aliases], homepage, fiscalYearEnd },
    partnerships: view.partnerships.map(({ roles, others, ...partnership }) => ({
      ...partnership,
      roles: [...roles],
      others: others.map((other) => other.slug),
    })),
    deals: view.deals.map(toApiDealBrief),
    gives: view.gives.terms.map(toApiTerm),
    gets: view.gets.terms.map(toApiTerm),
    disputedTerms: view.disputed.map(toApiTerm),
    ...{ totals, on, known, revision: view.revision },
  };
}

export function toApiOrganizationRow({ aliases, ...row }: OrganizationRow): ApiOrganizationRow {
  const { slug, name, kind, deals, partnerships } = row;
  return { slug, name, kind, aliases: [...aliases], deals, partnerships };
}
