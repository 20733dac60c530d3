/** Refusals of this server itself: a sentence for people, a problem for programs, and when to ask again. */
import type { ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { ABOUT } from "@/lib/language/about";
import { addressIn } from "@/lib/language/address";
import { en } from "@/lib/language/en";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/language/languages";
import { wordsIn } from "@/lib/language/words-in";
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
  const words = saidOf(DEFAULT_LANGUAGE, "spent", { retrySeconds });
  return { status: 429, key: "spent", ...words, retrySeconds };
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
    const problem = { type: "about:blank", title, status, detail, ...(id && { id }) };
    send(response, { status, type: "application/problem+json", text: `${JSON.stringify(problem)}\n` });
    return status;
  }
  const { language } = placeOf(path);
  const { tag, direction } = ABOUT[language];
  const words = refusal.key ? saidOf(language, refusal.key, refusal) : refusal;
  const reference = id && `<p>${escapeHtml(wordsIn(language, "failures")("reference", { id }))}</p>`;
  const text = `<!doctype html><html lang="${tag}" dir="${direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.title)} · Entente</title><main><p><a href="${addressIn(language, "/")}">Entente</a></p><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.detail)}</p>${reference}</main></html>\n`;
  send(response, { status, type: "text/html; charset=utf-8", text });
  return status;
}

type Page = { status: number; type: string; text: string };

/** In one piece: of a text whose length is said, nothing is sent apart. */
function send(response: ServerResponse, { status, type, text }: Page): void {
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(text) });
  response.end(text);
}

type Said = { title: string; detail: string };

/** A client that is refused a thousand times is told the same thousand times: it is not put into words anew each time. */
const said = new LRUCache<string, Said>({ max: 500 });

function saidOf(
  language: Language,
  key: FailureKey,
  { retrySeconds = 0 }: Pick<Refusal, "retrySeconds">,
): Said {
  const name = `${language} ${key} ${retrySeconds}`;
  const known = said.get(name);
  if (known) return known;
  const t = wordsIn(language, "failures");
  const seconds = { seconds: retrySeconds };
  const words = { title: t(key), detail: key === "spent" ? t("spentDetail", seconds) : t(`${key}Detail`) };
  said.set(name, words);
  return words;
}
