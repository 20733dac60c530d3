import { walkTerms } from "@/lib/db/read/terms/terms-list";
import { OPEN_HEADERS, respondBadParameters } from "@/lib/http/respond";
import { termsXlsx } from "@/lib/http/terms-xlsx";
import { today } from "@/lib/runtime/clock";
import { env } from "@/lib/runtime/env";
import { toClocks } from "@/lib/url/clocks";
import { rawFrom } from "@/lib/url/params";
import { TERMS, termsHref } from "@/lib/url/terms-search";

/** A workbook is made whole in memory; longer views are for the CSV, which streams. */
const MOST_ROWS = 20_000;

/** The view of the terms as a workbook. */
export async function GET(request: Request): Promise<Response> {
  const { search, notes } = TERMS.readApi(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const day = today();
  const clocks = toClocks(search, day);
  const terms = [];
  for await (const chunk of walkTerms(search, day)) {
    terms.push(...chunk);
    if (terms.length >= MOST_ROWS) break;
  }
  const origin = env().ENTENTE_URL?.replace(/\/$/, "") ?? "";
  const bytes = await termsXlsx({ terms, clocks, origin, permalink: termsHref({ ...search, ...clocks }) });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...OPEN_HEADERS,
      "Content-Disposition": `attachment; filename="entente-terms-${clocks.on}.xlsx"`,
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
