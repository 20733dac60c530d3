/**
 * What the record itself says: its own words are English on pages of every language, and marked so; names are the same everywhere.
 * Decides which texts are the record's.
 */
import type { APIRequestContext } from "@playwright/test";
import { englishWordsIn } from "@/lib/testing/english/vocabulary";

export type RecordTexts = {
  /** Names of organizations, of those that publish and of partnerships, titles, labels and what claims say in words, with an English word in them; the longest first. */
  own: readonly string[];
  /** Titles and labels that are no names: on a page in another language they say that they are English. */
  titles: ReadonlySet<string>;
  /** Headlines of sources in other languages. */
  foreign: readonly string[];
  /** Everything that the record says, in one text. */
  all: string;
};

/** What stands within sentences of ours as it is. */
const OWN = ["name", "publisher", "via", "aliases", "text", "title", "label"];

const TITLES = ["title", "label"];

type Bundle = { sources: readonly { title: string; language: string }[] };

/** Every text of the bundle, with the field it stands in. */
function textsOf(value: unknown, field = ""): [string, string][] {
  if (typeof value === "string") return [[field, value]];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, field));
  return Object.entries(value ?? {}).flatMap(([name, inner]) => textsOf(inner, name));
}

/** As a page shows it: a line break is a space. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

export async function readRecordTexts(request: APIRequestContext): Promise<RecordTexts> {
  const bundle: Bundle = await (await request.get("/api/v1/bundle")).json();
  const saves: unknown = await (await request.get("/changes.json")).json();
  const texts = [...textsOf(bundle), ...textsOf(saves)].map(
    ([field, text]) => [field, onOneLine(text)] as const,
  );
  const own = texts.filter(([field]) => OWN.includes(field)).map(([, text]) => text);
  const named = (isTitle: boolean) =>
    texts.filter(([field]) => TITLES.includes(field) === isTitle).map(([, text]) => text);
  // Headlines in other languages are marked with theirs, and nothing on pages in it.
  const foreign = bundle.sources.flatMap(({ title, language }) =>
    language === "en" ? [] : [onOneLine(title)],
  );
  const others = new Set([...named(false), ...foreign]);
  return {
    own: longestFirst(own),
    titles: new Set(longestFirst(named(true)).filter((title) => !others.has(title))),
    foreign,
    all: texts.map(([, text]) => text).join("\n"),
  };
}

/** Names without an English word give nothing away. */
function longestFirst(texts: readonly string[]): string[] {
  const english = [...new Set(texts)].filter((text) => englishWordsIn(text).length > 0);
  return english.sort((a, b) => b.length - a.length);
}
