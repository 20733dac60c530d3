/** The list of organizations in a URL: its filters, its place, its clocks, and the links that change them. */
import {
  isWordOf,
  ORGANIZATION_KINDS,
  type OrganizationKind,
  slugsOf,
} from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "./clocks";
import { type KeyPart, textPart } from "./cursor";
import { withQuery } from "./href";
import { LIMIT_PARAM } from "./paging";
import { CLOCK_PARAMS, freeText, one, wordIn } from "./params";
import { placeParam } from "./place-param";

/** The one order of the list: by kind, then by name. */
export const ORGANIZATIONS_ORDER = "kind";

const kindPart: KeyPart = (text) => isWordOf(ORGANIZATION_KINDS, text);

export const ORGANIZATIONS_PARAMS = {
  q: one("", freeText),
  kind: one<OrganizationKind | null>(null, wordIn(slugsOf(ORGANIZATION_KINDS))),
  cursor: placeParam(ORGANIZATIONS_ORDER, [kindPart, textPart, textPart]),
  ...CLOCK_PARAMS,
} as const;

export const ORGANIZATIONS_API_PARAMS = { ...ORGANIZATIONS_PARAMS, limit: LIMIT_PARAM } as const;

/** What the list shows; where in it a page begins is the cursor's matter. */
export type OrganizationsSearch = ClockQuery & { q: string; kind: OrganizationKind | null };

type Change = Partial<OrganizationsSearch> & { cursor?: string | null };

/** The list with some of its state changed. A change leads to the first page, unless it names a place itself. */
export function organizationsViewHref(search: OrganizationsSearch, change: Change = {}): string {
  const { q, kind, cursor, on, known }: OrganizationsSearch & Change = { ...search, cursor: null, ...change };
  return withQuery("/organizations", { q, kind, cursor, on, known });
}

/** The same rows as JSON. */
export function organizationsApiHref({ q, kind, on, known }: OrganizationsSearch): string {
  return withQuery("/api/v1/organizations", { q, kind, on, known });
}

/** What the date control must carry along. */
export function organizationsKept({ q, kind }: OrganizationsSearch): [string, string][] {
  const kept: [string, string][] = q === "" ? [] : [["q", q]];
  return kind === null ? kept : [...kept, ["kind", kind]];
}
