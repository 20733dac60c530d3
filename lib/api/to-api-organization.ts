/** Views of organizations → their JSON answers. */

import type { OrganizationView } from "@/lib/views/organization";
import type { OrganizationRow } from "@/lib/views/organizations";
import { answer } from "./answer";
import {
  type ApiOrganization,
  type ApiOrganizationRow,
  apiOrganizationRowSchema,
  apiOrganizationSchema,
} from "./organization";
import { toApiTerm } from "./to-api";

export function toApiOrganization({ gives, gets, disputed, ...view }: OrganizationView): ApiOrganization {
  return answer(apiOrganizationSchema, {
    ...view,
    gives: gives.terms.map(toApiTerm),
    gets: gets.terms.map(toApiTerm),
    disputedTerms: disputed.map(toApiTerm),
  });
}

export const toApiOrganizationRow = (row: OrganizationRow): ApiOrganizationRow =>
  answer(apiOrganizationRowSchema, row);
