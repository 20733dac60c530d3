/**
 * The headers that hold for every answer, and the content security policies: one with a nonce for what is made for one
 * reader, one with the hashes of its own scripts for what is kept, and one that allows nothing for what is no page.
 */
import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** What this server decides itself and a client must not smuggle in. */
const OWN_HEADERS =
  /^(x-nonce|content-security-policy(-report-only)?|x-middleware-.*|x-entente-.*|x-nextjs-(data|rewrite.*|redirect))$/;

export function stripOwnHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (OWN_HEADERS.test(name)) delete headers[name];
}

/** What pages may load beside scripts and styles, and what they may do. */
const REST = [
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** For a page made for one reader. Hot reload evaluates code and speaks over a socket; production does neither. */
export function noncePolicy(nonce: string, { dev }: { dev: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    `connect-src 'self'${dev ? " ws:" : ""}`,
    ...REST,
  ].join("; ");
}

const SCRIPT = /<script(?:\s[^>]*)?>/gi;
const SCRIPT_END = /<\/script/gi;

/** The scripts that stand in a page itself, exactly as a browser hashes them: between the tags, byte for byte. */
export function inlineScripts(html: string): string[] {
  const scripts: string[] = [];
  SCRIPT.lastIndex = 0;
  for (let tag = SCRIPT.exec(html); tag !== null; tag = SCRIPT.exec(html)) {
    SCRIPT_END.lastIndex = SCRIPT.lastIndex;
    const end = SCRIPT_END.exec(html);
    if (end === null) break;
    const isFile = /\ssrc\s*=/i.test(tag[0]);
    if (!isFile) scripts.push(html.slice(SCRIPT.lastIndex, end.index));
    SCRIPT.lastIndex = SCRIPT_END.lastIndex;
  }
  return scripts;
}

/**
 * For a page that is kept: its scripts are allowed by their hashes, so it is the same for everyone and for ever. Without
 * 'strict-dynamic', which would switch 'self' off and with it the tags of the build's own files.
 *
 * When Next's own `experimental.inlineScriptHashes` is there, it makes these hashes while rendering: then this function,
 * `inlineScripts` and their one use in kept-page.ts go, and the policy is taken from the answer's own header.
 */
export function hashPolicy(html: string): string {
  const hashes = new Set(inlineScripts(html).map((script) => `'sha256-${sha256Base64(script)}'`));
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(" ")}`,
    "style-src 'self'",
    "connect-src 'self'",
    ...REST,
  ].join("; ");
}

/** The style sheets that stand in a page itself, byte for byte. */
function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style);
}

/**
 * For what stands in pages of others: the only answers that may be framed. They run no scripts and ask for nothing but
 * their own pictures.
 */
export function embedPolicy(html: string): string {
  const hashes = inlineStyles(html).map((style) => `'sha256-${sha256Base64(style)}'`);
  return [
    "default-src 'none'",
    `style-src ${hashes.length > 0 ? hashes.join(" ") : "'none'"}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; ");
}

const EMBED = /^\/embed\//;

/** The policy of a page that is kept, by its address. */
export function pagePolicy(path: string, html: string): string {
  return EMBED.test(path) ? embedPolicy(html) : hashPolicy(html);
}

const sha256Base64 = (text: string): string => createHash("sha256").update(text).digest("base64");

/** For data and files: were one taken for a page, it could do nothing. */
export const CLOSED_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TWO_YEARS_SECONDS = 63_072_000;
const FEATURES = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"];

/** The same for every answer. Over plain http a promise of https would mean nothing or, behind a proxy, too much. */
export function fixedHeaders(publicUrl: string): [string, string][] {
  return [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Permissions-Policy", FEATURES.map((feature) => `${feature}=()`).join(", ")],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    // Everything that a page loads is of this origin.
    ["Cross-Origin-Embedder-Policy", "require-corp"],
    ...(publicUrl.startsWith("https:")
      ? [["Strict-Transport-Security", `max-age=${TWO_YEARS_SECONDS}; includeSubDomains`] as [string, string]]
      : []),
  ];
}

/** Whom an answer may be shown by: data is open to pages of any origin, pages and the build's files are ours. */
export function resourcePolicy(path: string): "cross-origin" | "same-origin" {
  return OPEN.test(path) ? "cross-origin" : "same-origin";
}

const OPEN =
  /^\/(api\/v1(\/|$)|data\/.|(embed|cards|figures)\/|oembed$|.+\.(csv|json|md|xlsx|svg|png|atom|ics)$)/;
