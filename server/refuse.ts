/** Refusals of this server itself: a sentence for people, a problem for programs, and when to ask again. */
import type { ServerResponse } from "node:http";

export type Refusal = { status: number; title: string; detail: string; retrySeconds?: number };

export const TOO_LONG: Refusal = {
  status: 414,
  title: "The address is too long",
  detail: "Addresses here have at most 2,048 characters. Ask for less at once, or shorten the search.",
};

export const BUSY: Refusal = {
  status: 503,
  title: "Too busy right now",
  detail:
    "More is being asked for than can be made at once. Pages that were read lately are still here; ask for this one again in a few seconds.",
  retrySeconds: 5,
};

export const FOREIGN: Refusal = {
  status: 403,
  title: "Nothing was changed",
  detail: "This form was sent from a page of another site. Open the page here and send it again.",
};

export const UNREADABLE: Refusal = {
  status: 400,
  title: "Nothing was changed",
  detail: "What was sent cannot be read. Load the page again and send it once more.",
};

export const NOT_THERE: Refusal = {
  status: 404,
  title: "There is nothing here",
  detail: "No page and no file has this address.",
};

export const FAILED: Refusal = {
  status: 500,
  title: "Something went wrong on our side",
  detail: "The record itself is unharmed. Ask again in a moment.",
};

/** For one client that has used up its share. */
export function spent(retrySeconds: number): Refusal {
  const wait = retrySeconds === 1 ? "a second" : `${retrySeconds} seconds`;
  return {
    status: 429,
    title: "Please wait a moment",
    detail: `Your address has asked for very much within a minute. Ask again in ${wait}; pages that others read are still here at once. For the whole record in one file there is /api/v1/bundle.`,
    retrySeconds,
  };
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Sends it in the form that the path has: a problem for the API, else a page of few words. */
export function refuse(
  response: ServerResponse,
  refusal: Refusal,
  asked: { path: string; id?: string },
): number {
  const { path, id = "" } = asked;
  const { status, title, detail, retrySeconds } = refusal;
  if (response.headersSent) {
    response.destroy();
    return status;
  }
  response.setHeader("Cache-Control", "no-store");
  if (retrySeconds !== undefined) response.setHeader("Retry-After", String(retrySeconds));
  if (path.startsWith("/api/")) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Vary", "Accept");
    response.writeHead(status, { "Content-Type": "application/problem+json" });
    response.end(`${JSON.stringify({ type: "about:blank", title, status, detail, ...(id && { id }) })}\n`);
    return status;
  }
  const reference = id && `<p>Reference: ${escapeHtml(id)}</p>`;
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)} · Entente</title><main><p><a href="/">Entente</a></p><h1>${escapeHtml(title)}</h1><p>${escapeHtml(detail)}</p>${reference}</main></html>\n`,
  );
  return status;
}
