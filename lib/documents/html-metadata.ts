/**
 * What the head of a page says of it: JSON-LD first, then Open Graph, then the elements.
 * Decides which of them is believed; takes only texts of bearable length, and addresses of http(s).
 */
import { parseDate } from "@/lib/domain/dates/parse-date";
import type { Metadata } from "./document";

const LONGEST = 300;
const ARTICLE =
  /^(?:News|Report|Analysis|Tech|Opinion|Background|Review|Scholarly)?(?:Article|NewsArticle|BlogPosting|WebPage)$/;

type Json = Readonly<Record<string, unknown>>;

/** The metadata of a page. */
export function readMetadata(document: Document): Metadata {
  const data = articleData(document);
  const metaOf = (...names: string[]): string | null => meta(document, names);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  const canonical = attribute("link[rel=canonical]", "href");
  const titles = [
    data.headline,
    metaOf("og:title", "twitter:title"),
    document.querySelector("h1")?.textContent,
    document.title,
  ];
  return {
    title: firstOf(titles, text),
    publisher: firstOf([data.publisher, metaOf("og:site_name", "publisher", "application-name")], nameOf),
    address: firstOf([data.url, data.mainEntityOfPage, canonical, metaOf("og:url")], address),
    publishedOn: firstOf(
      [
        data.datePublished,
        metaOf("article:published_time", "date", "dc.date", "pubdate"),
        attribute("time[datetime]", "datetime"),
      ],
      day,
    ),
    language: firstOf(
      [data.inLanguage, document.documentElement?.getAttribute("lang"), metaOf("og:locale")],
      language,
    ),
  };
}

/** The first that can be read. */
function firstOf(values: readonly unknown[], read: (value: unknown) => string | null): string | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

function meta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
    const content = text(element?.getAttribute("content"));
    if (content !== null) return content;
  }
  return null;
}

/** The first article among the JSON-LD of a page; what cannot be parsed is left. */
function articleData(document: Document): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parsed(script.textContent ?? ""), 0);
    if (found !== null) return found;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const DEEPEST = 4;

function findArticle(data: unknown, depth: number): Json | null {
  if (depth > DEEPEST || typeof data !== "object" || data === null) return null;
  if (Array.isArray(data)) {
    for (const each of data) {
      const found = findArticle(each, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const types = [(data as Json)["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return data as Json;
  return findArticle((data as Json)["@graph"], depth + 1);
}

function text(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const line = value.replace(/\s+/g, " ").trim();
  return line === "" || line.length > LONGEST ? null : line;
}

function nameOf(value: unknown): string | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return text((value as Json).name);
  return text(value);
}

function address(value: unknown): string | null {
  const line = typeof value === "object" && value !== null ? (value as Json)["@id"] : value;
  if (typeof line !== "string" || !/^https?:\/\//i.test(line) || !URL.canParse(line) || line.length > 2_000)
    return null;
  return line.trim();
}

/** The day of an instant, as it is written: a zone is not reckoned with. */
function day(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const written = /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0] ?? value.trim();
  const read = parseDate(written);
  return read.ok ? read.value : null;
}

function language(value: unknown): string | null {
  const tag = typeof value === "string" ? value.trim().replace("_", "-") : "";
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(tag) ? tag.split("-")[0]?.toLowerCase() || null : null;
}
