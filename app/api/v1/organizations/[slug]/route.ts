import { toApiOrganization } from "@/lib/api/to-api-organization";
import { getOrganization } from "@/lib/db/read/organizations/organization";
import { getAbsentOrganization } from "@/lib/db/read/organizations/organization-absent";
import { readClocks, recordRoutes } from "../../routes";

/** One organization as JSON: everything its page shows. */
export const { GET, PATCH, DELETE } = recordRoutes("organizations", {
  read: readClocks,
  find: async (slug, clocks) => {
    const organization = await getOrganization(slug, clocks);
    return organization && { data: toApiOrganization(organization), revision: organization.revision };
  },
  absent: getAbsentOrganization,
});
