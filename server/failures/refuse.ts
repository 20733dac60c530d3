/** Refusals of this server itself: a sentence for people, a problem for programs, and when to ask again. */
import type { ServerResponse } from "node:http";
import { addressIn } from "@/lib/language/address";
import { en } from "@/lib/language/en";
import { ABOUT, DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { type Words, wordsIn } from "@/lib/language/words-in";
import { placeOf } from "../address";

type FailureKey =
  | "tooLong"
  | "busy"
  | "restarting"
  | "notThere"
  | "foreign"
  | "unreadable"
  | "failed"
  | "spent";

export type Refusal = {
  status: number;
  title: string;
  detail: string;
  retrySeconds?: number;
  /** By which it is said in the reader's language; what has none is for programs, in English. */
  key?: FailureKey;
};

function sayable(key: Exclude<FailureKey, "spent">, status: number): Refusal {
  return { status, key, title: en.failures[key], detail: en.failures[`${key}Detail`] };
}

export const TOO_LONG = sayable("tooLong", 414);

export const BUSY: Refusal = { ...sayable("busy", 503), retrySeconds: 5 };

/** The process that makes pages is being started again. */
export const RESTARTING: Refusal = { ...sayable("restarting", 503), retrySeconds: 5 };

export const FOREIGN = sayable("foreign", 403);

export const UNREADABLE = sayable("unreadable", 400);

export const NOT_THERE = sayable("notThere", 404);

export const FAILED = sayable("failed", 500);

/** For one client that has used up its share. */
export function spent(retrySeconds: number): Refusal {
  const t = wordsIn(DEFAULT_LANGUAGE, "failures");
  return {
    status: 429,
    key: "spent",
    title: t("spent"),
    detail: t("spentDetail", { seconds: retrySeconds }),
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
  const { language } = placeOf(path);
  const { tag, direction } = ABOUT[language];
  const t = wordsIn(language, "failures");
  const said = refusal.key ? saidOf(t, refusal.key, refusal) : refusal;
  const reference = id && `<p>${escapeHtml(t("reference", { id }))}</p>`;
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" });
  response.end(
    `<!doctype html><html lang="${tag}" dir="${direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(said.title)} · Entente</title><main><p><a href="${addressIn(language, "/")}">Entente</a></p><h1>${escapeHtml(said.title)}</h1><p>${escapeHtml(said.detail)}</p>${reference}</main></html>\n`,
  );
  return status;
}

function saidOf(t: Words<"failures">, key: FailureKey, { retrySeconds = 0 }: Refusal) {
  return {
    title: t(key),
    detail: key === "spent" ? t("spentDetail", { seconds: retrySeconds }) : t(`${key}Detail`),
  };
}
