import { clientSource } from "@/lib/api/client/client-source";
import { respondText } from "@/lib/http/respond";
import { env, publicOrigin } from "@/lib/runtime/env";
import { serve } from "../routes";

/** The API as a file of TypeScript, to copy. */
export const { GET } = serve("client.ts", {
  GET: async (_asked, { request }) =>
    respondText(request, clientSource(publicOrigin(env())), "text/plain; charset=utf-8"),
});
