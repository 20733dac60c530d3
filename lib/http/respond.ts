/**
 * How every API answer leaves: JSON with an ETag, 304 when nothing changed, open CORS, problem details for errors.
 * Decides form only; knows no record.
 */
import { createHash } from "node:crypto";
import { RETRY_SECONDS } from "@/lib/runtime/database-trouble";
import type { ParamNote } from "@/lib/url/params";

/** Anyone may read from any origin; an answer may be kept but must be asked after. */
export const OPEN_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "Content-Language, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After",
  "Cache-Control": "public, max-age=0, must-revalidate",
  Vary: "Accept, Accept-Encoding",
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
  return respondTagged(request, { text, contentType, prefix: "" });
}

/** A workbook, to be kept. */
export function respondWorkbook(bytes: Uint8Array, filename: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...OPEN_HEADERS,
      "Content-Disposition": `attachment; filename="${filename}.xlsx"`,
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

type Tagged = { text: string; contentType: string; prefix: string };

function respondTagged(request: Request, { text, contentType, prefix }: Tagged): Response {
  const etag = `"${prefix}${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { ...OPEN_HEADERS, ETag: etag };
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": contentType } });
}

/**
 * A record: `{ data }`. With its revision the ETag is `"r3-…"`: of these bytes alone, as every ETag for reading, and it
 * says which revision they were read from, so that it can be sent back in If-Match.
 */
export function respondRecord(request: Request, data: unknown, revision?: number): Response {
  const text = `${JSON.stringify({ data })}\n`;
  const contentType = "application/json; charset=utf-8";
  return respondTagged(request, { text, contentType, prefix: revision === undefined ? "" : `r${revision}-` });
}

type ListPage = {
  next: string | null;
  total: number;
  /** What the record says of names in the address: that they have changed, or are nobody's. */
  notes?: readonly ParamNote[];
};

type List = ListPage & { data: readonly unknown[] };

/** A page of a list: `{ data, page: { next, total } }`, and notes where there are any; the next page is also a Link header. */
export function respondList(request: Request, { data, ...page }: List): Response {
  return respondTexts(request, { texts: data.map((item) => JSON.stringify(item)), ...page });
}

/** The same of items that are JSON already. */
export function respondTexts(
  request: Request,
  { texts, next, total, notes = [] }: ListPage & { texts: readonly string[] },
): Response {
  const said = notes.map(({ parameter, message }) => ({ parameter, message }));
  const rest = JSON.stringify({ page: { next, total }, ...(said.length === 0 ? {} : { notes: said }) });
  const text = `{"data":[${texts.join(",")}],${rest.slice(1)}\n`;
  return nextLink(request, respondText(request, text, "application/json; charset=utf-8"), next);
}

/** The same answer with the address of the next page as a Link header; null: there is none. */
export function nextLink(request: Request, response: Response, next: string | null): Response {
  if (next === null) return response;
  const url = new URL(request.url);
  url.searchParams.set("cursor", next);
  response.headers.set("Link", `<${url.pathname}${url.search}>; rel="next"`);
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

/** 503: it passes by itself; when to ask again is said too. */
export function respondUnavailable(detail: string): Response {
  const response = respondProblem({ status: 503, title: "Not just now", detail });
  response.headers.set("Retry-After", `${RETRY_SECONDS}`);
  return response;
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
  const [tag = etag] = tagsIn(etag);
  return tagsIn(ifNoneMatch).includes(tag);
}

/**
 * The tags of an If-Match or If-None-Match as they were given out: a proxy that compresses may weaken a tag, or put the
 * coding behind it. @example tagsIn('W/"abc", "def-gzip"') // ['"abc"', '"def"']
 */
export function tagsIn(header: string): string[] {
  return header.split(",").map((tag) =>
    tag
      .trim()
      .replace(/^W\//, "")
      .replace(/[-;.](gzip|br|zstd|deflate)"$/, '"'),
  );
}
