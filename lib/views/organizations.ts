/** What the list of organizations receives. */
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";

export type OrganizationRow = {
  slug: string;
  name: string;
  kind: OrganizationKind;
  aliases: readonly string[];
  deals: number;
  partnerships: number;
};

export type OrganizationsView = Clocks & {
  /** By kind, then by name. */
  rows: readonly OrganizationRow[];
  total: number;
  /** Cursors of the pages before and after. */
  previous: string | null;
  next: string | null;
};
