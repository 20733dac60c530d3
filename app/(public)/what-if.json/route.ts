import { countClaims, getWhatIf, MOST_CLAIMS } from "@/lib/db/read/what-if/what-if-record";
import { respondBadParameters, respondProblem } from "@/lib/http/respond";
import { WHAT_IF_DATA_PARAMS } from "@/lib/url/ledger/what-if-search";
import { rawFrom, readParams } from "@/lib/url/params";

/** The record that the page of assumptions recomputes from. Its address names its content, so browsers may keep it for ever. */
export async function GET(request: Request): Promise<Response> {
  const { search, notes } = readParams(WHAT_IF_DATA_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
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
