/**
 * One message to one webhook, signed as Standard Webhooks has it (standardwebhooks.com). Decides what counts as taken, and that
 * nothing of a private network is called, also when a public name leads there.
 */
import { createHmac } from "node:crypto";
import { lookup as resolveName } from "node:dns";
import type { IncomingMessage, RequestOptions } from "node:http";
import { request as askPlain } from "node:http";
import { request as ask } from "node:https";
import { isPublicIp, targetIssue } from "@/lib/runtime/public-address";

const PATIENCE_MS = 10_000;
const LONGEST_ANSWER = 200;

export type Message = { id: string; body: string; atSeconds: number };
/** `isTaken`: answered with 2xx. `isGone`: answered with 410, which says never to come again. */
export type Answered = { isTaken: boolean; isGone: boolean; words: string };

type Guard = { issueOf: (url: string) => string | null; isAllowed: (ip: string) => boolean };
const PUBLIC: Guard = { issueOf: targetIssue, isAllowed: isPublicIp };

/** Headers of a message. @param secret "whsec_" and base64 */
export function signedHeaders({ id, body, atSeconds }: Message, secret: string): Record<string, string> {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${atSeconds}.${body}`).digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(atSeconds),
    "webhook-signature": `v1,${signature}`,
  };
}

/** Sends it once. Never throws: what went wrong is said. */
export async function send(
  target: { url: string; secret: string },
  message: Message,
  guard: Guard = PUBLIC,
): Promise<Answered> {
  const issue = guard.issueOf(target.url);
  if (issue !== null) return refused(issue);
  try {
    const response = await post(target, message, guard);
    response.resume();
    const status = response.statusCode ?? 0;
    // A redirect is not followed: it may lead anywhere.
    return { isTaken: status >= 200 && status < 300, isGone: status === 410, words: `answered ${status}` };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

const refused = (words: string): Answered => ({
  isTaken: false,
  isGone: false,
  words: words.slice(0, LONGEST_ANSWER),
});

function post(
  { url, secret }: { url: string; secret: string },
  message: Message,
  guard: Guard,
): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: "POST",
    agent: false,
    signal: AbortSignal.timeout(PATIENCE_MS),
    lookup: guardedLookup(guard.isAllowed),
    headers: {
      ...signedHeaders(message, secret),
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(message.body),
      "User-Agent": "Entente",
    },
  };
  return new Promise((resolve, reject) => {
    const asking = (url.startsWith("https:") ? ask : askPlain)(url, options, resolve);
    asking.once("error", reject);
    asking.end(message.body);
  });
}

/** The connection is made to the very addresses that were looked at: a name cannot lead elsewhere in between. */
function guardedLookup(isAllowed: Guard["isAllowed"]): NonNullable<RequestOptions["lookup"]> {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "");
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address)))
        return callback(new Error("Its name leads to this machine or to a private network."), "");
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      return callback(null, first?.address ?? "", first?.family);
    });
  };
}
