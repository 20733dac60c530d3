/** A request, the answer to it, and what the parts of the server say to each other of the two. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { MCP_ADDRESS } from "@/lib/api/definition/find";
import { encodingFor } from "@/server/cache/encodings";
import type { Entry, PageCache } from "@/server/cache/page-cache";
import type { StaticFiles } from "@/server/cache/static-files";
import type { LongAnswers } from "./long-answers";
import type { AnswerMaker, Asker, MadeAnswer } from "./make-answers";
import type { Source } from "./metrics";
import type { Renderer } from "./renderer/renderer";
import type { Replicas } from "./replicas/replicas";
import type { Routes } from "./routes";
import type { Budgets } from "./shares/budgets";
import { THIS_MACHINE } from "./shares/client";
import type { Pressure } from "./shares/pressure";
import type { SlowRefusals } from "./shares/slow-refusals";
import type { Stalled } from "./shares/stalled";

export type AnswerParts = {
  renderer: Renderer;
  cache: PageCache;
  maker: AnswerMaker;
  budgets: Budgets;
  pressure: Pressure;
  stalled: Stalled;
  slowRefusals: SlowRefusals;
  long: LongAnswers;
  replicas: Pick<Replicas, "pick">;
  /** Null while developing: then Next makes them. */
  files: StaticFiles | null;
  /** The addresses that there are; null while developing, when there may be another any moment. */
  routes: Routes | null;
  fixed: readonly (readonly [string, string])[];
  dev: boolean;
  publicUrl: string;
  /** Hears of every answer but the shortest way's. */
  onAnswer: (seen: Seen) => void;
  onShort: (entry: Entry) => void;
};

/** What is known of an answer when it is sent. */
export type Seen = {
  id: string;
  method: string;
  path: string;
  route: string;
  status: number;
  source: Source;
  ms: number;
  error?: unknown;
};

export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  id: string;
  /** Whom limits count; null: this very machine. */
  client: string | null;
  /** As it was asked for, without its query. */
  path: string;
};

export type Outcome = { status: number; source: Source; error?: unknown };

/** The cookie that says "somebody is signed in here" to scripts (see components/shell/header/signed-in.ts). */
const EDITORS = /(^|;\s*)entente_signed_in=1/;

export async function sendMade(
  { page }: MadeAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Outcome> {
  if (response.destroyed) return { status: page.status, source: "made" };
  return { status: await page.send(wishes(request), response), source: "made" };
}

/** Whoever may have written something a moment ago, and wants to see it: an editor's browser, a program with a token. */
export function mayWrite({ headers }: IncomingMessage): boolean {
  return EDITORS.test(headers.cookie ?? "") || headers.authorization !== undefined;
}

/** Whoever edits reads what holds, and so do programs, which may have written it a moment ago. */
export function mayBeStale({ request, path }: Exchange): boolean {
  return !mayWrite(request) && !path.startsWith("/api/");
}

export function isWrite({ request, path }: Pick<Exchange, "request" | "path">): boolean {
  return !["GET", "HEAD"].includes(request.method ?? "") && path !== MCP_ADDRESS;
}

export function direct(response: ServerResponse): Outcome {
  return { status: response.statusCode, source: "direct" };
}

export function clearFixed(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
}

/** Who waits for an answer that is made. */
export function askerOf({ client, id, request }: Exchange): Asker {
  const takesBrotli = encodingFor(wishes(request).accepted) === "br";
  return { client: client ?? THIS_MACHINE, id, writes: mayWrite(request), takesBrotli };
}

export function wishes({ headers }: IncomingMessage) {
  return { accepted: String(headers["accept-encoding"] ?? ""), etags: headers["if-none-match"] };
}
