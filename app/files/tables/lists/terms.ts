import { listDisputes } from "@/lib/db/read/disputes/disputes";
import { walkHorizon } from "@/lib/db/read/horizon/horizon";
import { walkObligations } from "@/lib/db/read/obligations/ledger";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { listTerms } from "@/lib/db/read/terms/terms-list";
import { HORIZON_TABLE_HEADER, horizonCells } from "@/lib/http/horizon-table";
import { LEDGER_TABLE_HEADER, ledgerCells } from "@/lib/http/ledger-table";
import { DISPUTES_TABLE, TERMS_TABLE } from "@/lib/http/tables/term-tables";
import { words } from "@/lib/language/words";
import { encodeCursor } from "@/lib/url/cursor";
import { CONTESTED, DISPUTES } from "@/lib/url/disputes-search";
import { HORIZON } from "@/lib/url/ledger/horizon-search";
import { ledgerHref, readLedgerSearch } from "@/lib/url/ledger/ledger-search";
import { TERMS } from "@/lib/url/terms-search";
import { defineListFile, walkPages } from "./define-list-file";

const TERMS_PER_PAGE = 150;

export const TERMS_FILE = defineListFile({
  title: () => words("terms")("title"),
  name: "terms",
  read: TERMS.read,
  present: (search) => presentFilters(search, FILTERS_OF.terms),
  href: (search) => TERMS.href(search),
  clocksOf: (search) => search,
  header: () => TERMS_TABLE.header,
  rows: (search, { today }) =>
    walkPages(async (cursor) => {
      const { terms, next } = await listTerms({ ...search, cursor, limit: TERMS_PER_PAGE }, today);
      return { rows: terms, next: next && encodeCursor({ sort: search.sort, side: "after", key: next }) };
    }),
  cells: (row, { origin }) => TERMS_TABLE.cells(row, origin),
});

export const LEDGER_FILE = defineListFile({
  title: () => words("ledger")("title"),
  name: "ledger",
  read: readLedgerSearch,
  href: (search) => ledgerHref(search),
  clocksOf: (search) => search,
  header: () => LEDGER_TABLE_HEADER,
  rows: (search, { today }) => walkObligations({ ...search, cursor: null }, today),
  cells: (row, { origin }) => ledgerCells(row, origin),
});

export const HORIZON_FILE = defineListFile({
  title: () => words("horizon")("title"),
  name: "horizon",
  read: HORIZON.read,
  href: (search) => HORIZON.href(search),
  clocksOf: (search) => search,
  header: () => HORIZON_TABLE_HEADER,
  rows: (search, { today }) => walkHorizon({ ...search, cursor: null }, today),
  cells: (row, { origin, clocks }) => horizonCells(row, { origin, on: clocks.on }),
});

/** One list after the other: what is open, what was ruled on, what is denied; or the one that is asked for. */
export const DISPUTES_FILE = defineListFile({
  title: () => words("disputes")("title"),
  name: "disputes",
  read: DISPUTES.read,
  present: (search) => presentFilters(search, FILTERS_OF.disputes),
  href: (search) => DISPUTES.href(search),
  clocksOf: (search) => search,
  header: () => DISPUTES_TABLE.header,
  async *rows(search, { clocks }) {
    for (const standing of search.standing === null ? CONTESTED : [search.standing])
      yield* walkPages(async (cursor) => {
        const { sections } = await listDisputes({ search: { ...search, standing, cursor }, clocks });
        return { rows: sections[0]?.items ?? [], next: sections[0]?.next ?? null };
      });
  },
  cells: (row, { origin }) => DISPUTES_TABLE.cells(row, origin),
});
