import { toApiDeal } from "@/lib/api/to-api-deal";
import { getDeal } from "@/lib/db/read/deals/deal";
import { respondNotYetKnown } from "@/lib/http/respond-absent";
import { readClocks, recordRoutes } from "../../routes";

/** One deal as JSON: everything its page shows. */
export const { GET, PATCH, DELETE } = recordRoutes("deals", {
  read: readClocks,
  find: async (slug, clocks) => {
    const answer = await getDeal(slug, clocks);
    if (answer.kind === "found") return { data: toApiDeal(answer.deal), revision: answer.deal.revision };
    return answer.kind === "not_yet" ? respondNotYetKnown("deal", { ...answer, known: clocks.known }) : null;
  },
});
