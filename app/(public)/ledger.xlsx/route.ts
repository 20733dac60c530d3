import { sumLedger, walkObligations } from "@/lib/db/read/obligations/ledger";
import { ledgerXlsx } from "@/lib/http/ledger-xlsx";
import { OPEN_HEADERS, respondBadParameters } from "@/lib/http/respond";
import { inThisLanguage } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { env } from "@/lib/runtime/env";
import { toClocks } from "@/lib/url/clocks";
import { ledgerHref, readLedgerSearch } from "@/lib/url/ledger/ledger-search";
import { rawFrom } from "@/lib/url/params";

/** A workbook is made whole in memory; longer views are for the CSV, which streams. */
const MOST_ROWS = 20_000;

/** The view of the ledger as a workbook. */
export async function GET(request: Request): Promise<Response> {
  const { search, notes } = readLedgerSearch(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const day = today();
  const clocks = toClocks(search, day);
  const rows = [];
  for await (const chunk of walkObligations({ ...search, cursor: null }, day)) {
    rows.push(...chunk);
    if (rows.length >= MOST_ROWS) break;
  }
  const bytes = await ledgerXlsx({
    rows,
    sums: await sumLedger(search, day),
    clocks,
    origin: env().ENTENTE_URL?.replace(/\/$/, "") ?? "",
    permalink: inThisLanguage(ledgerHref({ ...search, ...clocks })),
  });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...OPEN_HEADERS,
      "Content-Disposition": `attachment; filename="entente-ledger-${clocks.on}.xlsx"`,
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
