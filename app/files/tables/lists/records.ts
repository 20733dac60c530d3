import { listChangeSets } from "@/lib/db/history/change-sets";
import { getNetwork } from "@/lib/db/read/network/network";
import { listOrganizations } from "@/lib/db/read/organizations/organizations";
import { listPartnerships } from "@/lib/db/read/partnerships/partnerships";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { readSources } from "@/lib/db/read/sources/sources";
import { NETWORK_TABLE } from "@/lib/http/network-table";
import {
  CHANGES_TABLE,
  ORGANIZATIONS_TABLE,
  PARTNERSHIPS_TABLE,
  SOURCES_TABLE,
} from "@/lib/http/tables/record-tables";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { BEFORE_PARAM, changesHref } from "@/lib/url/history-href";
import { NETWORK } from "@/lib/url/ledger/network-search";
import { ORGANIZATIONS } from "@/lib/url/organizations-search";
import { readParams } from "@/lib/url/params";
import { PARTNERSHIPS } from "@/lib/url/partnerships-search";
import { SOURCES } from "@/lib/url/sources-search";
import { defineListFile, walkPages } from "./define-list-file";

const ROWS_PER_PAGE = 500;

export const ORGANIZATIONS_FILE = defineListFile({
  title: () => words("lists")("organizations.title"),
  name: "organizations",
  list: ORGANIZATIONS,
  rows: ({ q, kind }, { clocks }) =>
    walkPages((cursor) => listOrganizations({ clocks, q, kind, cursor, limit: ROWS_PER_PAGE })),
  table: ORGANIZATIONS_TABLE,
});

export const PARTNERSHIPS_FILE = defineListFile({
  title: () => words("lists")("partnerships.title"),
  name: "partnerships",
  list: PARTNERSHIPS,
  present: (search) => presentFilters(search, FILTERS_OF.partnerships),
  rows: ({ q, org }, { clocks }) =>
    walkPages((cursor) => listPartnerships({ clocks, q, org, cursor, limit: ROWS_PER_PAGE })),
  table: PARTNERSHIPS_TABLE,
});

export const SOURCES_FILE = defineListFile({
  title: () => words("lists")("sources.title"),
  name: "sources",
  list: SOURCES,
  rows: (search) => walkPages((cursor) => readSources({ ...search, cursor, limit: ROWS_PER_PAGE })),
  table: SOURCES_TABLE,
});

/** Every save, the newest first. */
export const CHANGES_FILE = defineListFile({
  title: () => words("lists")("changes.pageTitle"),
  name: "changes",
  list: { read: (raw) => readParams(BEFORE_PARAM, raw), href: ({ before }) => changesHref(before) },
  async *rows({ before }) {
    noteUnknownRead(); // every publish is a row
    let place = before;
    do {
      const { changeSets, next } = await listChangeSets(place, sayingLang());
      yield changeSets;
      place = next;
    } while (place !== null);
  },
  table: CHANGES_TABLE,
});

/** Every promise of the view, also those that no picture can show. */
export const NETWORK_FILE = defineListFile({
  title: () => words("lists")("network.title"),
  name: "network",
  list: NETWORK,
  present: (search) => presentFilters(search, FILTERS_OF.network),
  async *rows(search, { asked }) {
    const { sums, members } = await getNetwork(search, asked);
    const kinds = new Map(members.map(({ slug, kind }) => [slug, kind]));
    yield sums.map((sum) => ({ sum, kinds }));
  },
  table: NETWORK_TABLE,
});
