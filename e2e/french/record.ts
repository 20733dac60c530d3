/**
 * What the record itself says: its own words are English on pages of every language, and marked so; names are the same everywhere.
 * Decides which texts are the record's.
 */
import type { APIRequestContext } from "@playwright/test";
import { englishWordsIn } from "./vocabulary";

export type RecordTexts = {
  /** Of organizations, of those that publish, of partnerships, and what claims say in words. With an English word in them; the longest first. */
  names: readonly string[];
  /** Those, and titles and labels. The same. */
  own: readonly string[];
  /** Everything that the record says, in one text. */
  all: string;
};

/** What a source says of a term in words stands in sentences of ours as it is. */
const NAMES = ["name", "publisher", "via", "aliases", "text"];
const OWN = [...NAMES, "title", "label"];

/** Every text of the bundle, with the field it stands in. */
function textsOf(value: unknown, field = ""): [string, string][] {
  if (typeof value === "string") return [[field, value]];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, field));
  return Object.entries(value ?? {}).flatMap(([name, inner]) => textsOf(inner, name));
}

/** As a page shows it: a line break is a space. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

export async function readRecordTexts(request: APIRequestContext): Promise<RecordTexts> {
  const bundle: unknown = await (await request.get("/api/v1/bundle")).json();
  const saves: unknown = await (await request.get("/changes.json")).json();
  const texts = [...textsOf(bundle), ...textsOf(saves)].map(
    ([field, text]) => [field, onOneLine(text)] as const,
  );
  const of = (fields: readonly string[]) =>
    longestFirst(texts.filter(([field]) => fields.includes(field)).map(([, text]) => text));
  return { names: of(NAMES), own: of(OWN), all: texts.map(([, text]) => text).join("\n") };
}

/** Names without an English word give nothing away. */
function longestFirst(texts: readonly string[]): string[] {
  const english = [...new Set(texts)].filter((text) => englishWordsIn(text).length > 0);
  return english.sort((a, b) => b.length - a.length);
}
