/** The list of organizations in a URL: its filters, its place, its clocks. */
import {
  isWordOf,
  ORGANIZATION_KINDS,
  type OrganizationKind,
  slugsOf,
} from "@/lib/domain/vocabulary/vocabulary";
import { type KeyPart, textPart } from "./cursor";
import { defineList } from "./list";
import { placeParam } from "./paging";
import { CLOCK_PARAMS, freeText, one, type ParamsOf, wordIn } from "./params";

/** The one order of the list: by kind, then by name. */
export const ORGANIZATIONS_ORDER = "kind";

const kindPart: KeyPart = (text) => isWordOf(ORGANIZATION_KINDS, text);

export const ORGANIZATIONS = defineList({
  path: "/organizations",
  params: {
    q: one("", freeText),
    kind: one<OrganizationKind | null>(null, wordIn(slugsOf(ORGANIZATION_KINDS))),
    cursor: placeParam(ORGANIZATIONS_ORDER, [kindPart, textPart, textPart]),
    ...CLOCK_PARAMS,
  },
});

export type OrganizationsSearch = ParamsOf<typeof ORGANIZATIONS.params>;
