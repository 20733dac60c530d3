import { setTimeout as sleep } from "node:timers/promises";
import { MOST_BYTES } from "@/lib/documents/document";
import { err, ok, type Result } from "@/lib/domain/text/result";
import {
  type Asked,
  type AskOptions,
  askAddress,
  PrivateAddress,
  unansweredBecause,
} from "../links/ask-address";
import { issueOf } from "./read-sources";
import { mayFetch } from "./robots";

/**
 * Fetches what an operator listed, politely: only what the host’s robots.txt lets it, one request at a time, a pause between two to the
 * same host, no more than a file of 5 MB, five redirects and half a minute; never from a private network, wherever a name or a redirect
 * leads.
 * Decides what is final (nothing there, too large, private) and what is asked again another day.
 */

/** What the server said it had when it was asked last. */
export type Mark = { etag: string | null; modified: string | null };
export type Fetched =
  | { state: "fetched"; url: string; bytes: Uint8Array; type: string; mark: Mark }
  | { state: "unchanged" }
  /** `isFinal`: asking again would say the same. */
  | { state: "failed"; reason: string; isFinal: boolean };

export type FetchOptions = Partial<Pick<AskOptions, "isAllowed" | "timeoutMs">> & {
  /** Between two requests to one host. */
  pauseMs?: number;
};
export type Fetcher = (address: string, mark?: Mark | null) => Promise<Fetched>;

const TIMEOUT_MS = 30_000;
const PAUSE_MS = 2_000;
const MOST_REDIRECTS = 5;
const AGENT = "Entente intake (reads what its operator lists; +https://schema.org/DataFeed)";
const ACCEPT =
  "text/html, application/xhtml+xml, application/pdf, application/rss+xml, application/atom+xml, application/feed+json, text/plain;q=0.8, */*;q=0.5";

/** A fetcher that remembers when it asked which host, and which of them asked to be left alone. */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const { pauseMs = PAUSE_MS, timeoutMs = TIMEOUT_MS, ...rest } = options;
  const lately = new Map<string, number>();
  const busy = new Set<string>();
  /** By scheme, host and port: what robots.txt says, or why nothing may be fetched for now. Asked once in a run. */
  const robots = new Map<string, Result<string>>();

  async function ask(url: URL, mark: Mark | null): Promise<Asked> {
    const waited = performance.now() - (lately.get(url.host) ?? Number.NEGATIVE_INFINITY);
    if (waited < pauseMs) await sleep(pauseMs - waited);
    const headers = { "User-Agent": AGENT, Accept: ACCEPT, "Accept-Encoding": "identity", ...sinceOf(mark) };
    try {
      return await askAddress(url, { method: "GET", most: MOST_BYTES, timeoutMs, headers, ...rest });
    } finally {
      lately.set(url.host, performance.now());
    }
  }

  async function robotsOf({ origin }: URL): Promise<Result<string>> {
    const known = robots.get(origin);
    if (known !== undefined) return known;
    const said = robotsIn(await askRobots(origin, (url) => ask(url, null)));
    robots.set(origin, said);
    return said;
  }

  /** Why an address may not be fetched; null: it may. */
  async function barred(url: URL): Promise<Fetched | null> {
    if (busy.has(url.host)) return failed("its host asked to be left alone for now", false);
    const said = await robotsOf(url);
    if (!said.ok) return failed(said.error, false);
    return mayFetch(said.value, url) ? null : failed("the robots.txt of its host asks not to", true);
  }

  async function follow(address: string, mark: Mark | null): Promise<Fetched> {
    let url = new URL(address);
    for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
      const bar = await barred(url);
      if (bar !== null) return bar;
      const asked = await ask(url, turn === 0 ? mark : null);
      if (asked.status === 429 || asked.status === 503) busy.add(url.host);
      if (!isMoved(asked)) return answered(url.href, asked);
      url = new URL(asked.location ?? "", url);
      const issue = issueOf(url.href);
      if (issue !== null) return failed(`it leads elsewhere: ${issue}`, true);
    }
    return failed(`more than ${MOST_REDIRECTS} redirects`, true);
  }

  return (address, mark = null) =>
    follow(address, mark).catch((error: unknown) => {
      if (error instanceof PrivateAddress) return failed(error.message, true);
      return failed(unansweredBecause(error), false);
    });
}

const isMoved = ({ status, location }: Asked): boolean => location !== null && status >= 301 && status <= 308;

async function askRobots(origin: string, ask: (url: URL) => Promise<Asked>): Promise<Asked> {
  let url = new URL("/robots.txt", origin);
  let asked = await ask(url);
  for (let turn = 0; turn < MOST_REDIRECTS && isMoved(asked); turn++) {
    url = new URL(asked.location ?? "", url);
    if (issueOf(url.href) !== null) break;
    asked = await ask(url);
  }
  return asked;
}

/** No such file, no rules; a server that cannot say is taken to mind, as the standard has it. */
function robotsIn({ status, text }: Asked): Result<string> {
  if (status >= 200 && status < 300) return ok(text);
  return status >= 300 && status < 500 && status !== 429
    ? ok("")
    : err(`the robots.txt of its host is not to be had now (${status})`);
}

function sinceOf(mark: Mark | null): Record<string, string> {
  return {
    ...(mark?.etag ? { "If-None-Match": mark.etag } : {}),
    ...(mark?.modified ? { "If-Modified-Since": mark.modified } : {}),
  };
}

const failed = (reason: string, isFinal: boolean): Fetched => ({ state: "failed", reason, isFinal });

function answered(url: string, asked: Asked): Fetched {
  const { status, headers, body } = asked;
  if (status === 304) return { state: "unchanged" };
  const refused = refusedFor(asked);
  if (refused !== null) return refused;
  const mark = { etag: headers.etag ?? null, modified: headers["last-modified"] ?? null };
  return { state: "fetched", url, bytes: new Uint8Array(body), type: headers["content-type"] ?? "", mark };
}

function refusedFor({ status, headers, isCut }: Asked): Fetched | null {
  if (status === 404 || status === 410) return failed(`there is nothing (${status})`, true);
  if (status < 200 || status > 299) return failed(`the answer was ${status}`, false);
  if (isCut) return failed("it is larger than 5 MB", true);
  const packed = headers["content-encoding"] ?? "identity";
  return packed === "identity" ? null : failed("it was sent packed, which was not asked for", true);
}
