import { toApiEvent } from "@/lib/api/to-api";
import { getEvent } from "@/lib/db/read/events/event";
import { respondNotYet } from "../../../../_asked/respond-not-yet";
import { record, serve } from "../../routes";

/** One event as JSON, with the sources that a reader of `known` could have read. */
export const { GET, PATCH, DELETE } = serve(
  "events/{slug}",
  record("events", {
    find: async (slug, { known, lang }) => {
      const found = await getEvent(slug, { known, lang });
      if (found?.kind === "not_yet") return respondNotYet("event", { ...found, slug, known });
      return (
        found && { data: { ...toApiEvent(found.event), revision: found.revision }, revision: found.revision }
      );
    },
  }),
);
