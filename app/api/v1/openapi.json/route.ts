import { openApiDocument } from "@/lib/api/openapi/openapi";
import { respondJson } from "@/lib/http/respond";
import { env, publicOrigin } from "@/lib/runtime/env";

/** What the API answers, for machines: OpenAPI 3.1. */
export function GET(request: Request): Response {
  return respondJson(request, openApiDocument(publicOrigin(env())));
}
