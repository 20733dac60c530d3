import { getComparison } from "@/lib/db/read/compare/compare";
import { respondNoComparison } from "@/lib/http/respond-no-comparison";
import { inThisLanguage } from "@/lib/language/current";
import { env, publicOrigin } from "@/lib/runtime/env";
import { compareHref } from "@/lib/url/compare/compare-href";
import { COMPARE } from "@/lib/url/compare/compare-search";
import type { CompareView } from "@/lib/views/compare";
import { clocksNow } from "../../_asked/clocks-now";
import { readAsked } from "../../_asked/read-asked";

/** What a file of a comparison is made of. */
export type CompareFile = { view: CompareView; origin: string; permalink: string; filename: string };

/** The route of a file of a comparison, which says why when there is nothing to make one of. */
export function compareRoute(respond: (file: CompareFile, request: Request) => Response | Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    const search = readAsked(request, COMPARE.read);
    if (search instanceof Response) return search;
    const clocks = clocksNow(search);
    const view = await getComparison(search, clocks);
    if (view.columns.length === 0) return respondNoComparison(view, search, clocks.today);
    const origin = publicOrigin(env());
    const permalink = `${origin}${inThisLanguage(compareHref(search, { c: view.c }))}`;
    return respond({ view, origin, permalink, filename: `entente-compare-${clocks.today}` }, request);
  };
}
