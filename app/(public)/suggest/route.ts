import { suggestColumns } from "@/lib/db/read/compare/suggest-columns";
import { suggest } from "@/lib/db/read/search/suggest";
import { respondBadParameters, respondJson } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { rawFrom, readParams } from "@/lib/url/params";
import { SUGGEST_PARAMS } from "@/lib/url/search-search";
import type { Suggestions } from "@/lib/views/suggestions";
import { allOf, columnSuggestionOf, suggestionOf } from "./suggestion-of";

/** What is suggested while a reader types, for the fields of this site. Other programs ask `/api/v1/search`. */
export async function GET(request: Request): Promise<Response> {
  const { search, notes } = readParams(SUGGEST_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const { q, of, on, known } = search;
  if (of === "compare") {
    const { columns, instead } = await suggestColumns(q, today());
    return respondJson(request, { items: columns.map(columnSuggestionOf), instead } satisfies Suggestions);
  }
  const clocks = { on, known };
  const { hits, instead } = await suggest(q, known);
  const items = hits.map((hit) => suggestionOf(hit, clocks));
  const whole = allOf(q, instead, clocks);
  return respondJson(request, {
    items: hits.length === 0 ? [] : instead === null ? [...items, whole] : [whole, ...items],
    instead,
  } satisfies Suggestions);
}
