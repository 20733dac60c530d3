/** Which addresses of ours a page, a file or an answer prints, in whatever form it is written. Pure. */
import { parse } from "csv-parse/sync";

/** `address`: path and query as they are asked for; `anchor`: what stands behind "#", still escaped, or "". */
export type Printed = { address: string; anchor: string };

type Answer = { origin: string; address: string; type: string; text: string };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  lt: "<",
  gt: ">",
  "#x27": "'",
  "#39": "'",
};

/** @example unescaped("a&amp;b") // "a&b" */
function unescaped(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|#x27|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The same text on its own: a piece that was cut out of a page holds on to the page, and a crawl cuts out of a hundred thousand. */
const onItsOwn = (text: string): string => Buffer.from(text).toString();

/** Every address of this origin that a text prints, each once. */
export function printedIn(answer: Answer): Printed[] {
  const found = new Map<string, Printed>();
  for (const written of writtenIn(answer)) {
    const printed = ours(written, answer);
    if (printed) found.set(`${printed.address}#${printed.anchor}`, printed);
  }
  return [...found.values()].map(({ address, anchor }) => ({
    address: onItsOwn(address),
    anchor: onItsOwn(anchor),
  }));
}

/** The ids that a fragment can name on a page. */
export function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => onItsOwn(unescaped(id))));
}

/** The address by which a page wants to be known; null where it names none. */
export function canonicalIn({ text, ...place }: Answer): string | null {
  const [, href] = /<link rel="canonical" href="([^"]*)"/.exec(text) ?? [];
  return href === undefined ? null : onItsOwn(ours(unescaped(href), { text, ...place })?.address ?? href);
}

function writtenIn({ origin, type, text }: Answer): string[] {
  if (type.includes("html")) return inHtml(text, origin);
  if (type.includes("json")) return inJson(JSON.parse(text), origin);
  if (type.includes("csv")) return inCells(text, origin);
  // Lines of a calendar go on in the next; commas and semicolons are escaped in it.
  if (type.includes("calendar")) return inText(text.replace(/\r\n /g, "").replace(/\\([,;])/g, "$1"), origin);
  return inText(unescaped(text), origin);
}

const LINKS = /\s(?:href|src|action|formaction)="([^"]*)"/g;
/** These hold other things, too: colours, names. */
const PERHAPS = /\s(?:content|data-[a-z-]+)="([^"]*)"/g;

/** Links, pictures, forms, previews, data for machines, and addresses that are only shown. */
function inHtml(html: string, origin: string): string[] {
  const machines = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].flatMap(
    ([, json = ""]) => inJson(JSON.parse(json), origin),
  );
  const page = html
    .replace(/<(script|style)\b.*?<\/\1>/gs, (script) => /^<script[^>]*>/.exec(script)?.[0] ?? "")
    // What is posted is no address that one could keep.
    .replace(/<form\b[^>]*>/g, (form) => (/method="post"/i.test(form) ? "<form>" : form));
  const valuesOf = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, value = ""]) => unescaped(value));
  const shown = inText(unescaped(page.replace(/<[^>]*>/g, " ")), origin);
  const linked = valuesOf(LINKS).filter((value) => /^[/?#]/.test(value) || isWhole(value, origin));
  const named = valuesOf(PERHAPS).filter((value) => value.startsWith("/") || isWhole(value, origin));
  return [...machines, ...linked, ...named, ...shown];
}

const isWhole = (text: string, origin: string) => text.startsWith(`${origin}/`);

function inJson(value: unknown, origin: string): string[] {
  if (typeof value === "string")
    return /^\/[a-z]/.test(value) && !/\s/.test(value) ? [value] : inText(value, origin);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((part) => inJson(part, origin));
}

function inCells(csv: string, origin: string): string[] {
  const rows: string[][] = parse(csv, { relax_column_count: true, bom: true });
  return rows.flat().flatMap((cell) => inText(cell, origin));
}

/** Addresses in prose end before what closes a sentence or a quotation. */
function inText(text: string, origin: string): string[] {
  const parts = text.split(`${origin}/`).slice(1);
  return parts.flatMap((part) => {
    const [path = ""] = part.split(/[\s"'<>\\^`|}“”]/, 1);
    // A template is no address: "{?c*}" stands for what has to be put there.
    return path.includes("{") ? [] : [`${origin}/${path.replace(/[).,;:\]]+$/, "")}`];
  });
}

function ours(written: string, { origin, address }: Answer): Printed | null {
  const base = `${origin}${address}`;
  // "{slug}" stands for a name in a description.
  if (/^\/\/|\{|%7B/i.test(written) || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  return url.origin === origin
    ? { address: `${url.pathname}${url.search}`, anchor: url.hash.slice(1) }
    : null;
}
