import { openApiDocument } from "@/lib/api/openapi/openapi";
import { respondJson } from "@/lib/http/respond";
import { env, publicOrigin } from "@/lib/runtime/env";
import { serve } from "../routes";

/** What the API answers, for machines: OpenAPI 3.1. */
export const { GET } = serve("openapi.json", {
  GET: async (_asked, { request }) => respondJson(request, openApiDocument(publicOrigin(env()))),
});
