import { getComparison } from "@/lib/db/read/compare/compare";
import { respondBadParameters } from "@/lib/http/respond";
import { respondNoComparison } from "@/lib/http/respond-no-comparison";
import { inThisLanguage } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { spoken } from "@/lib/url/clocks";
import { compareHref } from "@/lib/url/compare/compare-href";
import { COMPARE } from "@/lib/url/compare/compare-search";
import { rawFrom } from "@/lib/url/params";

/** What a file of a comparison is made of; a response when there is nothing to make one of. */
export async function readFileRequest(request: Request) {
  const { search, notes } = COMPARE.read(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const view = await getComparison({ ...search, ...spoken() }, today());
  const origin = publicOrigin(env());
  if (view.columns.length > 0)
    return {
      view,
      origin,
      permalink: `${origin}${inThisLanguage(compareHref(search, { c: view.c }))}`,
      filename: `entente-compare-${today()}`,
    };
  return respondNoComparison(view, search, today());
}
