import { toApiPartnership } from "@/lib/api/to-api-partnership";
import { getAbsent } from "@/lib/db/read/absent";
import { getPartnership } from "@/lib/db/read/partnerships/partnership";
import { toSlug } from "@/lib/domain/text/slug";
import { clocksNow } from "../../../../_asked/clocks-now";
import { respondNotYet } from "../../../../_asked/respond-not-yet";
import { record, serve } from "../../routes";

/** One partnership as JSON: everything its page shows. */
export const { GET, PATCH, DELETE } = serve(
  "partnerships/{slug}",
  record("partnerships", {
    find: async (slug, { cursor, ...asked }) => {
      const { today: _, ...clocks } = clocksNow(asked);
      const answer = await getPartnership(slug, clocks, cursor);
      if (answer.kind === "found") {
        const { partnership } = answer;
        return { data: toApiPartnership(partnership), revision: partnership.revision };
      }
      return answer.kind === "not_yet"
        ? respondNotYet("partnership", { ...answer, known: clocks.known })
        : null;
    },
    absent: (slug) => getAbsent("partnership", toSlug(slug)),
  }),
);
