/**
 * The address of a request: what of it is passed on, and under which key its answer may be kept. Keys hold the parameters
 * that pages read and nothing else, so nobody can fill the memory with answers that are all the same.
 */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { MCP_ADDRESS } from "@/lib/api/definition/find";
import { placedOf } from "@/lib/language/address";
import type { Language } from "@/lib/language/languages";
import { isKnownParameter, isTrackingParameter } from "@/lib/url/known-parameters";
import { hasPseudoLanguages } from "./language";
import { mendPath } from "./mend-path";

/** Longer addresses are refused: no form and no link of ours comes near. */
export const LONGEST_ADDRESS = 2_048;
/** Headers that Next answers by take at most this much of a key. */
const LONGEST_VARYING = 4_096;
/** A page says of so many parameters that it does not know them; further ones are left out silently. */
const MOST_UNKNOWN = 5;
const LONGEST_NAME = 40;

/** Request headers that make Next answer differently at the same address. */
export const VARYING = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
] as const;

const READS = ["GET", "HEAD"];
/** Files of the build have names by content and come from disk; the bundle is streamed; the rest is personal. */
const PERSONAL = /^\/+(_next|edit|login|follow\/(confirm|stop|one-click)|api\/v1\/bundle|api\/auth)(\/|$)/i;
/** Answers that cost many times what a page does. */
const HEAVY =
  /^\/(cards\/.+\.png|timeline\.(png|svg)|network\.(png|svg)|what-if|[a-z-]+\.(csv|json|xlsx|md|ics)|(figures|deals)\/[^/]+\.[a-z]+|data\/.+)$/;
/** Files that lie on the disk anyway, and what is said of them, which changes without a publish when they are made. */
const ON_DISK = /^\/data(\/|$)/;
/** Pages and data whose reader finds no note of what was left out. */
const NOTELESS =
  /^\/(api\/|embed\/|cards\/|cite\/|proof\/|oembed|sitemap|robots|manifest|data\/)|\.(csv|json|md|xlsx|svg|png|xml|txt|atom|ics|parquet|sqlite)$/;

export type Public = {
  /** Path and query as Next is to see them. */
  url: string;
  /** Without its language, so that what is decided by a path is decided in every language. */
  path: string;
  language: Language;
  key: string;
  /** Headers that Next answers by. */
  varying: Record<string, string>;
  /** Whether the answer may be kept: not when the address holds what no page reads. */
  isLasting: boolean;
  /** It was written otherwise: with parameters that are left out, or mended. */
  isStray: boolean;
  /** It holds what no page reads, of which its page has a note. */
  isOdd: boolean;
  /** One plain address, without a query: what is read most. */
  isPlain: boolean;
  isHeavy: boolean;
  /** It fits no address that there is: see routes.ts. */
  isNowhere: boolean;
};

/** The path as the router reads it: `/%65dit` is `/edit`. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // no path of ours; Next says so
  }
}

/** A request whose answer is the same for everyone; null when it is not, or may not be. HEAD asks for the same answer as GET. */
export function readPublic(request: Pick<IncomingMessage, "method" | "url" | "headers">): Public | null {
  const { url: written = "/", method = "" } = request;
  const [address = "/", query = ""] = splitOnce(mendPath(written), "?");
  const { language, path } = placeOf(address);
  if (!READS.includes(method) || PERSONAL.test(decodedPath(path))) return null;
  const varying = varyingOf(request.headers);
  const { kept, unknown } = sortParameters(query, NOTELESS.test(path));
  const url = join(address, [...kept, ...unknown]);
  const size = Object.values(varying).reduce((sum, text) => sum + text.length, 0);
  return {
    ...{ url, path, language, varying },
    key: JSON.stringify([join(address, kept), ...VARYING.map((name) => varying[name] ?? null)]),
    isLasting: unknown.length === 0 && isKeepable(path, size),
    isStray: url !== written,
    isOdd: unknown.length > 0,
    isPlain: kept.length === 0 && unknown.length === 0 && size === 0,
    isHeavy: HEAVY.test(path),
    isNowhere: false,
  };
}

/** A path as it was asked for → its language, and the path that all languages share. */
export function placeOf(address: string): { language: Language; path: string } {
  return placedOf(address, { pseudo: hasPseudoLanguages() });
}

function isKeepable(path: string, varyingSize: number): boolean {
  return varyingSize <= LONGEST_VARYING && !ON_DISK.test(path);
}

function splitOnce(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}

function join(path: string, parts: readonly string[]): string {
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

/** Known ones as they were written; of unknown ones the names alone, some of them, for the page's note. */
function sortParameters(query: string, isNoteless: boolean): { kept: string[]; unknown: string[] } {
  const kept: string[] = [];
  const unknown = new Set<string>();
  for (const part of query.split("&")) {
    const [name = ""] = new URLSearchParams(part).keys();
    if (isKnownParameter(name)) kept.push(part);
    else if (part !== "" && !isTrackingParameter(name))
      unknown.add([...name].slice(0, LONGEST_NAME).join(""));
  }
  const named = isNoteless ? [] : [...unknown].slice(0, MOST_UNKNOWN);
  return { kept, unknown: named.map((name) => `${encodeURIComponent(name)}=1`) };
}

function varyingOf(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    VARYING.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}

/** A path with its names taken out: by how many shapes there are, requests are counted. @example routeOf("/deals/x") // "/deals/:slug" */
export function routeOf(address: string): string {
  const { path } = placeOf(address);
  const [, first = "", second, third] = decodedPath(path).split("/");
  if (first === "_next") return "/_next";
  if (DOWNLOAD.test(first)) return `/:list.${first.split(".")[1]}`;
  if (first === "api") return apiRouteOf(path);
  if (!ROUTES.has(first)) return "other";
  if (second === undefined) return `/${first}`;
  return third === undefined ? `/${first}/:slug` : `/${first}/:slug/…`;
}

const ROUTES = new Set(
  "|feeds|data|ledger|horizon|silence|what-if|what-if.json|calendar.ics|deals|partnerships|organizations|sources|terms|events|timeline|compare|search|suggest|disputes|changes|methodology|d|edit|login|timeline.svg|timeline.png|network|figures|network.svg|network.png|share|check|report|follow|embed|oembed|cards|cite|proof|manifest.webmanifest|security-policy|.well-known|sitemap.xml|robots.txt|healthz|livez|readyz|metrics".split(
    "|",
  ),
);
/** Lists as files: counted by their form. */
const DOWNLOAD =
  /^(deals|terms|ledger|organizations|partnerships|sources|disputes|horizon|changes|compare|network)\.(csv|json|xlsx|md)$/;
const API =
  /^\/api\/v1(?:\/(deals|partnerships|organizations|sources|terms|events|obligations|loops|compare|search|bundle|openapi\.json))?(\/[^/]+)?/;

function apiRouteOf(path: string): string {
  if (/^\/api\/?$/.test(path)) return "/api";
  if (path === MCP_ADDRESS) return path;
  const [, noun, slug] = API.exec(path) ?? [];
  if (noun === undefined) return "/api/v1";
  return `/api/v1/${noun}${slug ? "/:slug" : ""}`;
}

/** The record that an address is about, when it is one record's own page or answer; null for lists and everything else. */
export function recordOf(path: string): string | null {
  return (
    /^\/(?:api\/v1\/)?(?:deals|partnerships|organizations|sources)\/([a-z0-9_-]+)$/.exec(path)?.[1] ?? null
  );
}
