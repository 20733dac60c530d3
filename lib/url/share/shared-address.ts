/**
 * An address of the record as it stands in an article, a footnote or a chat → what it names.
 * Decides which text is an address of ours and which of its parts are a pin; whether anything is there is not looked up here.
 */
import type { AskedClocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { isSlug } from "@/lib/domain/text/slug";
import { placedOf } from "@/lib/language/address";
import { askedClocks, type ClockQuery } from "../clocks";
import { decoded } from "../decoded";
import { type HISTORY_NOUNS, isHistoryNoun, parseNumber, parsePermalink } from "../history-href";
import { CLOCK_PARAMS, one, type RawParams, rawFrom, readParams } from "../params";

/** The records that have a page of their own. */
export type PageNoun = "deals" | "partnerships" | "organizations" | "sources";

export type SharedSubject =
  | { kind: "permalink"; shortId: string; number: number | null }
  | { kind: "record"; noun: keyof typeof HISTORY_NOUNS; slug: string; number: number | null }
  | { kind: "compare" }
  /** A list, a chart, the front page: all that it is stands in its query. */
  | { kind: "page" };

export type SharedAddress = {
  subject: SharedSubject;
  /** The path without the query. */
  path: string;
  raw: RawParams;
  clocks: ClockQuery;
  /** What it shows to whoever opens it on the day on which it is read. */
  at: AskedClocks;
  /** What the fragment names: the key of a term, `c-…` of a claim; empty when it names nothing. */
  anchor: string;
};

/** A comparison of eight columns by four kinds of terms has some six hundred characters; the server takes none that is longer than this. */
const ADDRESS = one<string | null>(null, (text) => ok(text.trim()), { longest: 2_048 });
/** What `of` says: a path of this site with its query, or one of its addresses with the host. */
export const OF_PARAM = { of: ADDRESS } as const;
export const OEMBED_PARAMS = {
  url: ADDRESS,
  format: one<string>("json", (text) => ok(text.trim())),
  maxwidth: one<number | null>(null, readPixels),
  maxheight: one<number | null>(null, readPixels),
} as const;
/** An embed of one term or claim of a deal; the version of a card. */
export const EMBED_PARAMS = {
  term: one<string | null>(null, (text) => ok(text.trim())),
  claim: one<string | null>(null, (text) => ok(text.trim())),
  ...CLOCK_PARAMS,
} as const;
export const CARD_PARAMS = { v: one<string | null>(null, (text) => ok(text)), ...EMBED_PARAMS } as const;

function readPixels(text: string): Result<number | null> {
  return /^[1-9]\d{0,4}$/.test(text)
    ? ok(Number(text))
    : err(`${quoteText(text)} is not a number of pixels.`);
}

const PAGES = new Set(
  [
    "",
    "timeline",
    "ledger",
    "network",
    "horizon",
    "deals",
    "partnerships",
    "organizations",
    "sources",
  ].concat(["disputes", "silence", "terms", "methodology", "changes", "search", "check", "data"]),
);

/**
 * Reads an address: a path that begins with "/", or a whole one of this origin. Pictures and embeds of a page count as it, and so does a page in any language.
 * @example readSharedAddress("/d/k3v9m2q@3#total-value", "https://entente.example", "2026-11-28")
 */
export function readSharedAddress(text: string, origin: string, today: Day): Result<SharedAddress> {
  const url = toUrl(text.trim(), origin);
  if (url === null) return err(`${quoteText(text, 80)} is not an address of this record.`);
  const path = placedOf(decoded(url.pathname))
    .path.replace(/^\/embed(?=\/)/, "")
    .replace(/(?<=.)\/+$/, "");
  const subject = subjectOf(path);
  if (subject === null) return err(`${quoteText(path, 80)} is no page that can be shared.`);
  const raw = rawFrom(url.searchParams);
  const clocks = readParams({ ...CLOCK_PARAMS }, pick(raw)).search;
  const [term = "", claim = ""] = [raw.term, raw.claim].map((value) => String(value ?? ""));
  const named = claim !== "" ? `c-${claim}` : term;
  const anchor = decoded(url.hash.slice(1)) || named;
  return ok({ subject, path, raw, clocks, at: askedClocks(clocks, today), anchor });
}

/** Only the clocks, so that the rest leaves no notes. */
function pick({ on, known }: RawParams): RawParams {
  return { on, known };
}

function toUrl(text: string, origin: string): URL | null {
  if (text.startsWith("//") || text.includes("\\") || text.length > 2_048) return null;
  const whole = text.startsWith("/") ? `${origin}${text}` : text;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url !== null && sameHost(url, origin) ? url : null;
}

/** With or without "www.", over http or https: old links are still ours. */
function sameHost(url: URL, origin: string): boolean {
  const host = ({ host }: URL) => host.replace(/^www\./, "");
  return /^https?:$/.test(url.protocol) && host(url) === host(new URL(origin));
}

function subjectOf(path: string): SharedSubject | null {
  const [, first = "", second, third, fourth, ...rest] = path.split("/");
  if (second === undefined) return pageOf(first);
  if (rest.length > 0) return null;
  if (third === undefined && first === "d") return permalinkOf(second);
  if (third === undefined && first === "figures") return { kind: "page" };
  // Kinds of term are written with low lines.
  return isHistoryNoun(first) && isSlug(second.replaceAll("_", "-"))
    ? recordOf(first, second, [third, fourth])
    : null;
}

function pageOf(name: string): SharedSubject | null {
  if (name === "compare") return { kind: "compare" };
  return PAGES.has(name) ? { kind: "page" } : null;
}

function permalinkOf(text: string): SharedSubject | null {
  const permalink = parsePermalink(text);
  return permalink && { kind: "permalink", ...permalink };
}

function recordOf(
  noun: keyof typeof HISTORY_NOUNS,
  slug: string,
  [part, text]: readonly (string | undefined)[],
): SharedSubject | null {
  if (part === undefined) return { kind: "record", noun, slug, number: null };
  const number = parseNumber(text ?? "");
  return part === "revisions" && number !== null ? { kind: "record", noun, slug, number } : null;
}
