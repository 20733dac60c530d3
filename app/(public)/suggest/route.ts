import { suggestColumns } from "@/lib/db/read/compare/suggest-columns";
import { suggest } from "@/lib/db/read/search/suggest";
import { respondJson } from "@/lib/http/respond";
import { sayingLang } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { readParams } from "@/lib/url/params";
import { SUGGEST_PARAMS } from "@/lib/url/search-search";
import { readAsked } from "../../_asked/read-asked";
import { allOf, columnSuggestionOf, suggestionOf, suggestionsOf } from "./suggestion-of";

/** What is suggested while a reader types, for the fields of this site. Other programs ask `/api/v1/search`. */
export async function GET(request: Request): Promise<Response> {
  const search = readAsked(request, (raw) => readParams(SUGGEST_PARAMS, raw));
  if (search instanceof Response) return search;
  const { q, of, on, known } = search;
  if (of === "compare") {
    const { columns, instead } = await suggestColumns(q, today());
    return respondJson(request, suggestionsOf(columns.map(columnSuggestionOf), instead));
  }
  const clocks = { on, known };
  const { hits, instead } = await suggest(q, known, sayingLang());
  const items = hits.map((hit) => suggestionOf(hit, clocks));
  const whole = allOf(q, instead, clocks);
  const all = hits.length === 0 ? [] : instead === null ? [...items, whole] : [whole, ...items];
  return respondJson(request, suggestionsOf(all, instead));
}
