import { listDisputes } from "@/lib/db/read/disputes/disputes";
import { walkHorizon } from "@/lib/db/read/horizon/horizon";
import { walkObligations } from "@/lib/db/read/obligations/ledger";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { walkTerms } from "@/lib/db/read/terms/terms-list";
import { HORIZON_TABLE } from "@/lib/http/horizon-table";
import { LEDGER_TABLE } from "@/lib/http/ledger-table";
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
  list: TERMS,
  present: (search) => presentFilters(search, FILTERS_OF.terms),
  rows: (search, { clocks }) =>
    walkPages(async (cursor) => {
      const { terms, next } = await walkTerms({ ...search, cursor, limit: TERMS_PER_PAGE }, clocks);
      return { rows: terms, next: next && encodeCursor({ sort: search.sort, side: "after", key: next }) };
    }),
  table: TERMS_TABLE,
});

export const LEDGER_FILE = defineListFile({
  title: () => words("ledger")("title"),
  name: "ledger",
  list: { read: readLedgerSearch, href: (search) => ledgerHref(search) },
  rows: (search, { asked }) => walkObligations({ ...search, cursor: null }, asked),
  table: LEDGER_TABLE,
});

export const HORIZON_FILE = defineListFile({
  title: () => words("horizon")("title"),
  name: "horizon",
  list: HORIZON,
  rows: (search, { clocks }) => walkHorizon({ ...search, cursor: null }, clocks),
  table: HORIZON_TABLE,
});

/** One list after the other: what is open, what was ruled on, what is denied; or the one that is asked for. */
export const DISPUTES_FILE = defineListFile({
  title: () => words("disputes")("title"),
  name: "disputes",
  list: DISPUTES,
  present: (search) => presentFilters(search, FILTERS_OF.disputes),
  async *rows(search, { clocks }) {
    for (const standing of search.standing === null ? CONTESTED : [search.standing])
      yield* walkPages(async (cursor) => {
        const { sections } = await listDisputes({ search: { ...search, standing, cursor }, clocks });
        return { rows: sections[0]?.items ?? [], next: sections[0]?.next ?? null };
      });
  },
  table: DISPUTES_TABLE,
});
