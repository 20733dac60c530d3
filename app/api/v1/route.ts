import { type Entry, exampleOf, READINGS } from "@/lib/api/definition/find";
import { respondRecord } from "@/lib/http/respond";
import { env, publicOrigin } from "@/lib/runtime/env";

/** The index of the API: every address and what it answers, as URI templates (RFC 6570). */
export function GET(request: Request): Response {
  const base = `${publicOrigin(env())}/api/v1`;
  return respondRecord(request, {
    name: "Entente",
    openapi: `${base}/openapi.json`,
    resources: READINGS.map((entry) => ({
      url: `${base}/${templateOf(entry)}`,
      example: `${base}/${exampleOf(entry)}`,
      summary: entry.operation.summary,
    })),
  });
}

/** With the parameter that it cannot do without. @example "compare{?c*}" */
function templateOf({ path, operation: { requires } }: Entry): string {
  return requires === undefined ? path : `${path}{?${requires}*}`;
}
