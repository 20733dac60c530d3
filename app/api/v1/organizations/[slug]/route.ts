import { toApiOrganization } from "@/lib/api/to-api-organization";
import { getOrganization } from "@/lib/db/read/organizations/organization";
import { getAbsentOrganization } from "@/lib/db/read/organizations/organization-absent";
import { clocksNow } from "../../../../_asked/clocks-now";
import { record, serve } from "../../routes";

/** One organization as JSON: everything its page shows. */
export const { GET, PATCH, DELETE } = serve(
  "organizations/{slug}",
  record("organizations", {
    find: async (slug, { cursor, ...asked }) => {
      const { today: _, ...clocks } = clocksNow(asked);
      const organization = await getOrganization(slug, clocks, cursor);
      return organization && { data: toApiOrganization(organization), revision: organization.revision };
    },
    absent: getAbsentOrganization,
  }),
);
