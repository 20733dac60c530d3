import { toApiOrganization } from "@/lib/api/to-api-organization";
import { getOrganization } from "@/lib/db/read/organizations/organization";
import { getAbsentOrganization } from "@/lib/db/read/organizations/organization-absent";
import { respondBadParameters, respondRecord } from "@/lib/http/respond";
import { respondAbsent } from "@/lib/http/respond-absent";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { CLOCK_PARAMS, rawFrom, readParams } from "@/lib/url/params";
import { deleteFrom, patchIn } from "../../write";

type Context = { params: Promise<{ slug: string }> };

/** One organization as JSON: everything its page shows. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const { values, notes } = readParams(CLOCK_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(CLOCK_PARAMS));
  if (bad) return bad;
  const organization = await getOrganization(slug, toClocks(values, today()));
  if (organization) return respondRecord(request, toApiOrganization(organization), organization.revision);
  return respondAbsent(request, { kind: "organization", slug }, await getAbsentOrganization(slug));
}

export function PATCH(request: Request, context: Context): Promise<Response> {
  return patchIn("organizations", request, context);
}

export function DELETE(request: Request, context: Context): Promise<Response> {
  return deleteFrom("organizations", request, context);
}
