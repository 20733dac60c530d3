import { toApiOrganizationRow } from "@/lib/api/to-api-organization";
import { listOrganizations } from "@/lib/db/read/organizations/organizations";
import { respondList } from "@/lib/http/respond";
import { clocksNow } from "../../../_asked/clocks-now";
import { serve } from "../routes";
import { postTo } from "../write";

/** The list of organizations as JSON, with the same filters and order as the page. */
export const { GET, POST } = serve("organizations", {
  GET: async (search, { request }) => {
    const { rows, next, total } = await listOrganizations({ ...search, clocks: clocksNow(search) });
    return respondList(request, { data: rows.map(toApiOrganizationRow), next, total });
  },
  POST: postTo("organizations"),
});
