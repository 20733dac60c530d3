import { walkObligations } from "@/lib/db/read/obligations/ledger";
import { cellText } from "@/lib/http/compare-csv";
import { respondCsv } from "@/lib/http/csv";
import { LEDGER_TABLE_HEADER, ledgerCells } from "@/lib/http/ledger-table";
import { respondBadParameters } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { env } from "@/lib/runtime/env";
import { toClocks } from "@/lib/url/clocks";
import { type LedgerSearch, readLedgerSearch } from "@/lib/url/ledger/ledger-search";
import { rawFrom } from "@/lib/url/params";

/** The view of the ledger as a file, every page of it. A file has no place for notes, so bad parameters are refused. */
export function GET(request: Request): Response {
  const { search, notes } = readLedgerSearch(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const day = today();
  const filename = `entente-ledger-${toClocks(search, day).on}.csv`;
  return respondCsv({ filename, header: LEDGER_TABLE_HEADER, chunks: chunksOf(search, day) });
}

async function* chunksOf(search: LedgerSearch, day: string): AsyncGenerator<string[][]> {
  const origin = env().ENTENTE_URL?.replace(/\/$/, "") ?? "";
  for await (const rows of walkObligations({ ...search, cursor: null }, day))
    yield rows.map((row) => ledgerCells(row, origin).map(cellText));
}
