/**
 * What may be asked of an address of the API by which method. A preflight, an address that there is not and a method that an
 * address does not know are answered here, in the API's own form; the rest is for the routes.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { findAddress, isOfApi } from "@/lib/api/definition/find";

const DAY_SECONDS = 86_400;

/** The methods of an address; null when it is none of the API. @example methodsOf("/api/v1/terms") // ["GET", "HEAD", "OPTIONS"] */
export function methodsOf(path: string): readonly string[] | null {
  const found = findAddress(path);
  if (found === null) return null;
  const [first, ...others] = found.methods;
  return first === "GET" ? ["GET", "HEAD", "OPTIONS", ...others] : ["OPTIONS", ...found.methods];
}

/** Answers what no route has to; false: it is for a route. */
export function answeredByMethod(
  request: Pick<IncomingMessage, "method" | "url">,
  response: Pick<ServerResponse, "writeHead" | "end">,
): boolean {
  const [path = ""] = (request.url ?? "").split("?", 1);
  const method = request.method ?? "";
  if (!isOfApi(path)) return false;
  const methods = methodsOf(path);
  if (methods === null) notThere(response, path);
  else if (method === "OPTIONS") preflight(response, methods);
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
  sendProblem(response, { status: 405, title: "Method not allowed", detail }, { Allow: methods.join(", ") });
}

function notThere(response: Answering, path: string): void {
  const detail = `Nothing is at ${path.slice(0, 200)}. Every address is listed at /api/v1.`;
  sendProblem(response, { status: 404, title: "There is no such address", detail });
}

type Problem = { status: number; title: string; detail: string };

function sendProblem(response: Answering, problem: Problem, headers: Record<string, string> = {}): void {
  response.writeHead(problem.status, {
    ...headers,
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-store",
    "Content-Type": "application/problem+json",
  });
  const { title, status, detail } = problem;
  response.end(`${JSON.stringify({ type: "about:blank", title, status, detail })}\n`);
}
