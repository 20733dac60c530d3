/**
 * How every API answer leaves: JSON with an ETag, 304 when nothing changed, open CORS, problem details for errors.
 * Decides form only; knows no record.
 */
import { createHash } from "node:crypto";
import type { ParamNote } from "@/lib/url/params";

/** Anyone may read from any origin; an answer may be kept but must be asked after. */
export const OPEN_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link",
  "Cache-Control": "public, max-age=0, must-revalidate",
  Vary: "Accept-Encoding",
} as const;

/** One place that was wrong in a request: `path` is the parameter or field. */
export type ProblemPlace = { path: string; message: string };

type Problem = {
  status: number;
  title: string;
  detail: string;
  errors?: readonly ProblemPlace[];
  extra?: object;
};

/** 200 with the body as JSON, or 304 when the asker already has it. */
export function respondJson(request: Request, body: unknown): Response {
  return respondText(request, `${JSON.stringify(body)}\n`, "application/json; charset=utf-8");
}

/** 200 with a text of any type, or 304 when the asker already has it. */
export function respondText(request: Request, text: string, contentType: string): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { ...OPEN_HEADERS, ETag: etag };
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": contentType } });
}

/** A record: `{ data }`. */
export function respondRecord(request: Request, data: unknown): Response {
  return respondJson(request, { data });
}

/** A page of a list: `{ data, page: { next, total } }`; the next page is also a Link header. */
export function respondList(
  request: Request,
  list: { data: readonly unknown[]; next: string | null; total: number },
): Response {
  const response = respondJson(request, { data: list.data, page: { next: list.next, total: list.total } });
  if (list.next !== null) {
    const url = new URL(request.url);
    url.searchParams.set("cursor", list.next);
    response.headers.set("Link", `<${url.pathname}${url.search}>; rel="next"`);
  }
  return response;
}

/** RFC 9457 problem details. */
export function respondProblem({ status, title, detail, errors, extra }: Problem): Response {
  const body = { type: "about:blank", title, status, detail, ...extra, ...(errors ? { errors } : {}) };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { ...OPEN_HEADERS, "Cache-Control": "no-store", "Content-Type": "application/problem+json" },
  });
}

/** 401: a write without a token that holds. */
export function respondUnauthenticated(): Response {
  const response = respondProblem({
    status: 401,
    title: "Nothing was changed",
    detail: "Send the token of an account: “Authorization: Bearer …”. Tokens are made at /edit/account.",
  });
  response.headers.set("WWW-Authenticate", 'Bearer realm="Entente"');
  return response;
}

/** 400 when a parameter that the API knows cannot be read; unknown parameters are let pass. */
export function respondBadParameters(notes: readonly ParamNote[]): Response | null {
  const errors = notes
    .filter((note) => note.unknown === undefined)
    .map(({ parameter, message }) => ({ path: parameter, message }));
  if (errors.length === 0) return null;
  const detail = errors.map((error) => `${error.path}: ${error.message}`).join(" ");
  return respondProblem({ status: 400, title: "A parameter cannot be read", detail, errors });
}

/** Whether the asker already has what this tag names. */
export function isUnchanged(request: Request, etag: string): boolean {
  const ifNoneMatch = request.headers.get("if-none-match");
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  // A proxy that compresses may weaken the tag; for GET the weak comparison is the one RFC 9110 asks for.
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
