import { countClaims, getWhatIf, MOST_CLAIMS } from "@/lib/db/read/what-if/what-if-record";
import { respondProblem } from "@/lib/http/respond";
import { WHAT_IF_DATA_PARAMS } from "@/lib/url/ledger/what-if-search";
import { readParams } from "@/lib/url/params";
import { readAsked } from "../../_asked/read-asked";

/** The record that the page of assumptions recomputes from. Its address names its content, so browsers may keep it for ever. */
export async function GET(request: Request): Promise<Response> {
  const search = readAsked(request, (raw) => readParams(WHAT_IF_DATA_PARAMS, raw));
  if (search instanceof Response) return search;
  if ((await countClaims(search.org)) > MOST_CLAIMS) return respondGone("It has too many claims.");
  const { text, version } = await getWhatIf(search.org);
  if (search.v !== version) return respondGone("The record has moved on since that page was made.");
  return new Response(text, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function respondGone(detail: string): Response {
  return respondProblem({ status: 404, title: "No such record", detail });
}
