import { type AddressOutcome, addressTaken, noteAddress } from "@/lib/db/intake/taken-before";
import { type Taken, type TakeOptions, takeArticle } from "../articles/take-article";
import type { Fetched, Fetcher, Mark } from "./fetch-address";
import { feedEntries } from "./read-feed";

/**
 * Every address of a list, and every article of its feeds → what each claims. An article is fetched once and then never again; a feed
 * is asked whether it has something new. Each is noted when it is done with, so that a run that was cut off goes on.
 */

/** `state` “before”: it was dealt with in another run; “unchanged”: a feed with nothing new. */
export type SourceResult = { file: string } & (Taken | { state: "before" | "unchanged" | "feed" });
export type SourceTools = Omit<TakeOptions, "keep"> & {
  fetcher: Fetcher;
  /** Called with each result, as soon as it is there. */
  report: (result: SourceResult) => void;
};

export async function takeSources(addresses: readonly string[], tools: SourceTools): Promise<void> {
  for (const address of addresses) await takeListed(address, tools);
}

async function takeListed(address: string, tools: SourceTools): Promise<void> {
  const before = await addressTaken(address);
  const isFeed = before?.isFeed === true;
  if (before !== null && !isFeed && isDone(before, tools))
    return tools.report({ file: address, state: "before" });
  const fetched = await tools.fetcher(address, isFeed ? before : null);
  if (fetched.state === "unchanged") return tools.report({ file: address, state: "unchanged" });
  if (fetched.state === "failed") return fail(address, fetched, tools);
  const entries = feedEntries(fetched.bytes, fetched.url);
  if (entries === null) return take(address, fetched, tools);
  tools.report({ file: address, state: "feed" });
  await takeFeed(address, { entries, mark: fetched.mark }, tools);
}

type Feed = { entries: readonly string[]; mark: Mark };

async function takeFeed(address: string, { entries, mark }: Feed, tools: SourceTools): Promise<void> {
  let isWhole = true;
  for (const entry of entries) isWhole = (await takeEntry(entry, tools)) && isWhole;
  // A feed whose articles did not all come is asked for all of them again.
  await noteAddress(address, { isFeed: true, ...(isWhole ? mark : {}) });
}

const isDone = ({ error }: AddressOutcome, { again }: SourceTools): boolean => error === null || !again;

/** Whether it is done with. */
async function takeEntry(address: string, tools: SourceTools): Promise<boolean> {
  const before = await addressTaken(address);
  if (before !== null && isDone(before, tools)) {
    tools.report({ file: address, state: "before" });
    return true;
  }
  const fetched = await tools.fetcher(address);
  if (fetched.state === "fetched") {
    await take(address, fetched, tools);
    return true;
  }
  if (fetched.state === "unchanged") return true;
  await fail(address, fetched, tools);
  return fetched.isFinal;
}

async function take(
  address: string,
  { url, bytes, type }: Extract<Fetched, { state: "fetched" }>,
  tools: SourceTools,
): Promise<void> {
  const taken = await takeArticle(bytes, { name: nameOf(url, type), address: url }, { ...tools, keep: true });
  await noteAddress(address, { error: "error" in taken ? taken.error : null });
  tools.report({ file: address, ...taken });
}

async function fail(
  address: string,
  { reason, isFinal }: Extract<Fetched, { state: "failed" }>,
  tools: SourceTools,
): Promise<void> {
  const error = `It was not fetched: ${reason}.`;
  if (isFinal) await noteAddress(address, { error });
  tools.report({ file: address, error });
}

const ENDINGS: readonly [RegExp, string][] = [
  [/^(?:text\/html|application\/xhtml)/i, ".html"],
  [/^application\/pdf/i, ".pdf"],
  [/^text\/plain/i, ".txt"],
  [/^message\/rfc822/i, ".eml"],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml/i, ".docx"],
];

/** What the bytes would be called as a file: what the server says they are comes before the ending of the address. */
function nameOf(url: string, type: string): string {
  const last = new URL(url).pathname.split("/").findLast((part) => part !== "") ?? "page";
  const ending = ENDINGS.find(([shape]) => shape.test(type))?.[1];
  if (ending !== undefined) return `${last.replace(/\.[a-z0-9]+$/i, "")}${ending}`;
  return /\.[a-z0-9]+$/i.test(last) ? last : `${last}.html`;
}
