import { READINGS } from "@/lib/api/definition/find";
import { respondRecord } from "@/lib/http/respond";
import { env, publicOrigin } from "@/lib/runtime/env";

/** The index of the API: every address and what it answers. */
export function GET(request: Request): Response {
  const base = `${publicOrigin(env())}/api/v1`;
  return respondRecord(request, {
    name: "Entente",
    openapi: `${base}/openapi.json`,
    resources: READINGS.map(({ path, operation }) => ({
      url: `${base}/${path}`,
      summary: operation.summary,
    })),
  });
}
