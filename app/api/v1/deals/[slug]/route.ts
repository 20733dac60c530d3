import { toApiDeal } from "@/lib/api/to-api-deal";
import { getDeal } from "@/lib/db/read/deals/deal";
import { clocksNow } from "../../../../_asked/clocks-now";
import { respondNotYet } from "../../../../_asked/respond-not-yet";
import { record, serve } from "../../routes";

/** One deal as JSON: everything its page shows. */
export const { GET, PATCH, DELETE } = serve(
  "deals/{slug}",
  record("deals", {
    find: async (slug, asked) => {
      const { today: _, ...clocks } = clocksNow(asked);
      const answer = await getDeal(slug, clocks);
      if (answer.kind === "found") return { data: toApiDeal(answer.deal), revision: answer.deal.revision };
      return answer.kind === "not_yet" ? respondNotYet("deal", { ...answer, known: clocks.known }) : null;
    },
  }),
);
