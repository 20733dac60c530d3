import { sumLedger, walkObligations } from "@/lib/db/read/obligations/ledger";
import { ledgerXlsx } from "@/lib/http/ledger-xlsx";
import { respondWorkbook } from "@/lib/http/respond";
import { inThisLanguage } from "@/lib/language/current";
import { env } from "@/lib/runtime/env";
import { ledgerHref, readLedgerSearch } from "@/lib/url/ledger/ledger-search";
import { clocksNow } from "../../_asked/clocks-now";
import { readAsked } from "../../_asked/read-asked";

/** A workbook is made whole in memory; longer views are for the CSV, which streams. */
const MOST_ROWS = 20_000;

/** The view of the ledger as a workbook. */
export async function GET(request: Request): Promise<Response> {
  const search = readAsked(request, readLedgerSearch);
  if (search instanceof Response) return search;
  const asked = clocksNow(search);
  const { today: _, ...clocks } = asked;
  const rows = [];
  for await (const chunk of walkObligations({ ...search, cursor: null }, asked)) {
    rows.push(...chunk);
    if (rows.length >= MOST_ROWS) break;
  }
  const bytes = await ledgerXlsx({
    rows,
    sums: await sumLedger(search, asked),
    clocks,
    origin: env().ENTENTE_URL?.replace(/\/$/, "") ?? "",
    permalink: inThisLanguage(ledgerHref({ ...search, ...clocks })),
  });
  return respondWorkbook(bytes, `entente-ledger-${clocks.on}`);
}
