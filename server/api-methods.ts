/**
 * What may be asked of an address of the API by which method. A preflight and a method that an address does not know are
 * answered here, in the API's own form; the rest is for the routes.
 */
import type { IncomingMessage, ServerResponse } from "node:http";

const COLLECTIONS = "deals|partnerships|organizations|sources|events";
const READS = ["GET", "HEAD", "OPTIONS"];
const WRITES: readonly [RegExp, readonly string[]][] = [
  [new RegExp(`^/api/v1/(${COLLECTIONS})/?$`), ["POST"]],
  [new RegExp(`^/api/v1/(${COLLECTIONS})/[^/]+/?$`), ["PATCH", "DELETE"]],
];
const DAY_SECONDS = 86_400;

/** The methods of an address; null when it is none of the API. @example methodsOf("/api/v1/terms") // ["GET", "HEAD", "OPTIONS"] */
export function methodsOf(path: string): readonly string[] | null {
  if (!/^\/api\/v1(\/|$)/.test(path)) return null;
  return [...READS, ...(WRITES.find(([shape]) => shape.test(path))?.[1] ?? [])];
}

/** Answers what no route has to; false: it is for a route. */
export function answeredByMethod(
  request: Pick<IncomingMessage, "method" | "url">,
  response: Pick<ServerResponse, "writeHead" | "end">,
): boolean {
  const [path = ""] = (request.url ?? "").split("?", 1);
  const method = request.method ?? "";
  const methods = methodsOf(path);
  if (methods === null) return false;
  if (method === "OPTIONS") preflight(response, methods);
  else if (!methods.includes(method)) refuse(response, methods, method);
  else return false;
  return true;
}

type Answering = Pick<ServerResponse, "writeHead" | "end">;

/** Reading is open to pages of any origin, with the tag of what they have already; writing is for programs with a token. */
function preflight(response: Answering, methods: readonly string[]): void {
  response.writeHead(204, {
    Allow: methods.join(", "),
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": DAY_SECONDS,
  });
  response.end();
}

function refuse(response: Answering, methods: readonly string[], method: string): void {
  const detail = `${method} is not answered here; ${methods.join(", ")} are.`;
  response.writeHead(405, {
    Allow: methods.join(", "),
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-store",
    "Content-Type": "application/problem+json",
  });
  response.end(
    `${JSON.stringify({ type: "about:blank", title: "Method not allowed", status: 405, detail })}\n`,
  );
}
