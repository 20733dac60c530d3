import { getAbsent } from "@/lib/db/read/absent";
import { getDeal } from "@/lib/db/read/deals/deal";
import { toStorable } from "@/lib/domain/text/plain-text";
import { respondAbsentFile, respondNoFormat } from "@/lib/http/follow/respond-follow";
import { respondBadParameters } from "@/lib/http/respond";
import { respondNotYetKnown } from "@/lib/http/respond-absent";
import { respondTable } from "@/lib/http/tables/respond-table";
import { DEAL_TABLE, termClaims } from "@/lib/http/tables/term-tables";
import { inThisLanguage } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { toClocks } from "@/lib/url/clocks";
import { dealHref } from "@/lib/url/href";
import { CLOCK_PARAMS, rawFrom, readParams } from "@/lib/url/params";
import { isTableFormat, TABLE_FORMATS, tableHref } from "@/lib/url/share/table-href";
import type { DealPageView } from "@/lib/views/deal-page";

type Context = { params: Promise<{ slug: string; format: string }> };

/** One deal as a table, a line for each claim of each term: `/deals/{slug}.csv` and so on, at the page's own clocks. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, format } = await params;
  if (!isTableFormat(format))
    return respondNoFormat(
      `${slug}.${format}`,
      TABLE_FORMATS.map((form) => tableHref(dealHref(slug), form)),
    );
  const { search, notes } = readParams(CLOCK_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const clocks = toClocks(search, today());
  const answer = await getDeal(toStorable(slug), clocks);
  if (answer.kind === "not_yet")
    return respondNotYetKnown("deal", { known: clocks.known, firstKnownOn: answer.firstKnownOn });
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
    chunks: linesOf(answer.deal, origin),
  });
}

async function* linesOf({ terms }: DealPageView, origin: string) {
  yield termClaims(terms).map((line) => DEAL_TABLE.cells(line, origin));
}
