import { toApiOrganizationRow } from "@/lib/api/to-api-organization";
import { listOrganizations } from "@/lib/db/read/organizations/organizations";
import { respondBadParameters, respondList } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { ORGANIZATIONS_API_PARAMS } from "@/lib/url/organizations-search";
import { rawFrom, readParams } from "@/lib/url/params";
import { postTo } from "../write";

/** The list of organizations as JSON, with the same filters and order as the page. */
export async function GET(request: Request): Promise<Response> {
  const { values, notes } = readParams(ORGANIZATIONS_API_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(ORGANIZATIONS_API_PARAMS));
  if (bad) return bad;
  const { rows, next, total } = await listOrganizations({ ...values, clocks: toClocks(values, today()) });
  return respondList(request, { data: rows.map(toApiOrganizationRow), next, total });
}

export function POST(request: Request): Promise<Response> {
  return postTo("organizations", request);
}
