import { getAbsent } from "@/lib/db/read/absent";
import { getDeal } from "@/lib/db/read/deals/deal";
import { toStorable } from "@/lib/domain/text/plain-text";
import { respondAbsentFile, respondNoFormat } from "@/lib/http/follow/respond-follow";
import { respondTable } from "@/lib/http/tables/respond-table";
import { oneChunk } from "@/lib/http/tables/table-file";
import { DEAL_TABLE, termClaims } from "@/lib/http/tables/term-tables";
import { inThisLanguage } from "@/lib/language/current";
import { env, publicOrigin } from "@/lib/runtime/env";
import { dealHref } from "@/lib/url/href";
import { CLOCK_PARAMS, readParams } from "@/lib/url/params";
import { isTableFormat, TABLE_FORMATS, tableHref } from "@/lib/url/share/table-href";
import { clocksNow } from "../../../../_asked/clocks-now";
import { readAsked } from "../../../../_asked/read-asked";
import { respondNotYet } from "../../../../_asked/respond-not-yet";

type Context = { params: Promise<{ slug: string; format: string }> };

/** One deal as a table, a line for each claim of each term: `/deals/{slug}.csv` and so on, at the page's own clocks. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, format } = await params;
  if (!isTableFormat(format))
    return respondNoFormat(
      `${slug}.${format}`,
      TABLE_FORMATS.map((form) => tableHref(dealHref(slug), form)),
    );
  const search = readAsked(request, (raw) => readParams(CLOCK_PARAMS, raw));
  if (search instanceof Response) return search;
  const { today: _, ...clocks } = clocksNow(search);
  const answer = await getDeal(toStorable(slug), clocks);
  if (answer.kind === "not_yet") return respondNotYet("deal", { ...answer, known: clocks.known });
  if (answer.kind === "absent")
    return respondAbsentFile(await getAbsent("deal", slug), {
      word: "deal",
      slug,
      hrefOf: (present) => tableHref(dealHref(present, search), format),
    });
  const origin = publicOrigin(env());
  return respondTable(format, {
    title: answer.deal.title,
    filename: `entente-${answer.deal.slug}-${clocks.on}`,
    page: `${origin}${inThisLanguage(dealHref(answer.deal.slug, search))}`,
    ...clocks,
    header: DEAL_TABLE.header,
    chunks: oneChunk(termClaims(answer.deal.terms).map((line) => DEAL_TABLE.cells(line, { origin }))),
  });
}
