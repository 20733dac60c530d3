import { setTimeout as sleep } from "node:timers/promises";
import { type LinkOutcome, outcomeOf } from "@/lib/domain/records/link-outcome";
import { type Asked, type AskOptions, askAddress, PrivateAddress, unansweredBecause } from "./ask-address";

/** Whether a document is still at its address, by as little asking as that takes: HEAD, and GET only where HEAD is not answered. */

export type Checked = { outcome: LinkOutcome; status: number | null; reason: string | null };

type Limits = Pick<AskOptions, "timeoutMs" | "isAllowed">;
const TIMEOUT_MS = 15_000;
const MOST_REDIRECTS = 5;
const RETRY_AFTER_MS = 1_000;
/** What servers say that do not know HEAD, or do not like it. */
const NO_HEAD = new Set([400, 403, 404, 405, 406, 500, 501, 503]);

export async function checkLink(
  address: string,
  limits: Limits = { timeoutMs: TIMEOUT_MS },
): Promise<Checked> {
  try {
    const head = await follow(address, "HEAD", limits);
    if (!NO_HEAD.has(head.status)) return said(head.status);
    await sleep(RETRY_AFTER_MS);
    return said((await follow(address, "GET", limits)).status);
  } catch (error) {
    if (error instanceof PrivateAddress) return { outcome: "skipped", status: null, reason: error.message };
    return { outcome: "unreachable", status: null, reason: unansweredBecause(error) };
  }
}

const said = (status: number): Checked => ({ outcome: outcomeOf(status), status, reason: null });

async function follow(address: string, method: "HEAD" | "GET", limits: Limits): Promise<Asked> {
  let url = new URL(address);
  for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
    if (!/^https?:$/.test(url.protocol)) throw new PrivateAddress(`${url.protocol} is not of the web`);
    const asked = await askAddress(url, { method, most: 0, ...limits });
    if (asked.location === null || asked.status < 300 || asked.status > 399) return asked;
    url = new URL(asked.location, url);
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}

const ARCHIVE = "https://archive.org/wayback/available?url=";
const LONGEST_ANSWER = 20_000;

/** A copy that the Internet Archive keeps of it; null when it keeps none or does not say. */
export async function findArchived(
  address: string,
  archive = ARCHIVE,
  limits: Limits = { timeoutMs: TIMEOUT_MS },
) {
  try {
    const url = new URL(`${archive}${encodeURIComponent(address)}`);
    const { text } = await askAddress(url, { method: "GET", most: LONGEST_ANSWER, ...limits });
    const { archived_snapshots: found } = JSON.parse(text) as {
      archived_snapshots?: { closest?: { available?: boolean; url?: string } };
    };
    const copy = found?.closest?.available === true ? (found.closest.url ?? "") : "";
    return /^https?:\/\/web\.archive\.org\//.test(copy) ? copy.replace(/^http:/, "https:") : null;
  } catch {
    return null;
  }
}
