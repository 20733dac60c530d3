/**
 * Reads query parameters against a list of descriptors. Never throws: what cannot be read falls back to its
 * default and leaves a note for the reader. Knows no page and no record.
 */
import { DEFAULT_LANG, LANG_CODES, type Lang } from "@/lib/domain/text/language";
import { cutText, isStorable, quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { parseDay } from "./clocks";
import { type Expects, expecting, expectsOf, type NoteFacts } from "./note-facts";

/** What Next hands a page, and what a URL holds: a parameter may stand once, often, or not at all. */
export type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Why a parameter was not taken as written. Shown on the page and in API answers. */
export type ParamNote = {
  parameter: string;
  message: string;
  /** It was understood: the record has another name now. */
  isMoved?: true;
  /** What a page does instead, in words that follow the message; for the API it is an error. */
  fallback?: string;
  /** Nothing here is called so. */
  unknown?: true;
  /** The same as facts, for pages in other languages. */
  facts?: NoteFacts;
  /** It is in the language of the page already. */
  isWorded?: true;
};

/** How one parameter is read: `parse` for one text, `initial` when the URL is silent or wrong. */
export type Param<T> = {
  many: boolean;
  initial: T;
  parse: (texts: readonly string[]) => Result<T>;
  /** What a page does instead of what it cannot parse. */
  fallback?: string;
  expects?: Expects | undefined;
  /** Of what is longer than a usual parameter: how many characters its text may have. */
  longest?: number;
  /** What is left of several texts of which some cannot be read; null when nothing is. Without it the default holds. */
  rest?(texts: readonly string[]): T | null;
  /** A value as it stands in a URL, where that is not its own text. */
  print?(value: T): string;
};

export type Specification = Readonly<Record<string, Param<unknown>>>;
export type ParamsOf<S extends Specification> = { [K in keyof S]: S[K] extends Param<infer T> ? T : never };

/** The longest text a parameter may have. */
const LONGEST = 300;
/** So many unknown parameters are named; whoever sends more is no reader. */
const MOST_NAMED = 10;
/** How many values one parameter may have. */
const MOST = 50;

/** A parameter that stands at most once. */
export function one<T>(
  initial: T,
  parse: (text: string) => Result<T>,
  more: Pick<Param<T>, "fallback" | "print" | "longest"> = {},
): Param<T> {
  return {
    many: false,
    initial,
    parse: (texts) => parse(texts[0] ?? ""),
    expects: expectsOf(parse),
    ...more,
  };
}

/** A parameter that may be repeated; repeated values count once. */
export function many<T extends string>(parse: (text: string) => Result<T>): Param<readonly T[]> {
  return {
    many: true,
    initial: [],
    expects: expectsOf(parse),
    parse: (texts) => {
      const values: T[] = [];
      for (const text of texts) {
        const result = parse(text);
        if (!result.ok) return result;
        if (!values.includes(result.value)) values.push(result.value);
      }
      return ok(values);
    },
  };
}

/** One of a fixed list of words. */
export function wordIn<T extends string>(words: readonly T[]): (text: string) => Result<T> {
  return expecting({ is: "word", words }, (text: string) =>
    (words as readonly string[]).includes(text)
      ? ok(text as T)
      : err(
          `${quoteText(text)} is not one of ${words.slice(0, 12).join(", ")}${words.length > 12 ? ", …" : ""}.`,
        ),
  );
}

/** A slug as records have it. */
export function slugText(text: string): Result<string> {
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(text)
    ? ok(text)
    : err(`${quoteText(text)} is not a slug. Slugs are lower-case words joined by hyphens.`);
}

expecting({ is: "slug" }, slugText);

/** Free text, trimmed. */
export function freeText(text: string): Result<string> {
  return ok(text.trim());
}

/** The two clocks, which every reading view takes. */
export const CLOCK_PARAMS = {
  on: one<string | null>(null, parseDay),
  known: one<string | null>(null, parseDay),
} as const;

/** The record's own clock, which every page of a record takes: what Entente said on a day. */
export const SAID_PARAM = { said: one<string | null>(null, parseDay) } as const;

/** The language that an address asks for: it changes words, and never a key, a number or a date. An address without it is English. */
export const LANG_PARAM = { lang: one<Lang>(DEFAULT_LANG, wordIn(LANG_CODES)) } as const;

/** What was read, and why not all of it was taken as written. */
export type Read<T> = { search: T; notes: readonly ParamNote[] };

/**
 * Reads raw parameters. Unknown names, repeated single values and malformed values each leave a note.
 * @example readParams({ ...CLOCK_PARAMS }, { on: "2025-02-01" }).search.on === "2025-02-01"
 */
export function readParams<S extends Specification>(specification: S, raw: RawParams): Read<ParamsOf<S>> {
  const notes: ParamNote[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(specification)) {
    const texts = textsOf(raw[name]);
    const misuse = misuseOf(param, texts);
    const { value, note } =
      misuse === null && texts.length > 0 ? readOne(param, texts) : { value: param.initial };
    values[name] = value;
    if (misuse !== null) notes.push({ parameter: name, ...misuse });
    if (note) notes.push({ parameter: name, ...note });
  }
  notes.push(...unknownNotes(specification, raw));
  return { search: values as ParamsOf<S>, notes };
}

/** The value of some texts; of those that cannot be read whole what is left of them, or the default, and why. */
function readOne(
  param: Param<unknown>,
  texts: readonly string[],
): { value: unknown; note?: Omit<ParamNote, "parameter"> } {
  const result = param.parse(texts);
  if (result.ok) return { value: result.value };
  const rest = param.rest?.(texts) ?? null;
  return rest === null
    ? {
        value: param.initial,
        note: { message: result.error, ...fallbackOf(param), ...factsOf(param, texts, false) },
      }
    : {
        value: rest,
        note: { message: result.error, fallback: "the others are shown", ...factsOf(param, texts, true) },
      };
}

function unknownNotes(specification: Specification, raw: RawParams): ParamNote[] {
  const names = Object.keys(raw).filter(
    (name) => !Object.hasOwn(specification, name) && raw[name] !== undefined,
  );
  const notes = names.slice(0, MOST_NAMED).map(
    (name): ParamNote => ({
      parameter: cutText(name, 40),
      ...leftOut("There is no such parameter here.", { is: "unknown" }),
      unknown: true,
    }),
  );
  const more = names.length - notes.length;
  if (more > 0)
    notes.push({
      parameter: "…",
      message: `${more} more that do not exist here were left out.`,
      facts: { is: "unknownMore", count: more },
      unknown: true,
    });
  return notes;
}

function textsOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  const texts = typeof value === "string" ? [value] : value;
  return texts.filter((text) => text.trim() !== "");
}

/** What is wrong with the texts themselves, whatever they mean. */
function misuseOf(param: Param<unknown>, texts: readonly string[]): Omit<ParamNote, "parameter"> | null {
  if (!param.many && texts.length > 1) return leftOut("It stands more than once.", { is: "repeated" });
  if (texts.length > MOST)
    return leftOut(`It stands more than ${MOST} times.`, { is: "tooOften", most: MOST });
  const { longest = LONGEST } = param;
  if (texts.some((text) => text.length > longest))
    return leftOut(`It is longer than ${longest} characters.`, { is: "tooLong", most: longest });
  // NUL cannot be stored by Postgres, and no honest link has it.
  if (texts.some((text) => !isStorable(text)))
    return { message: "It holds a character that no text here can have.", facts: { is: "unstorable" } };
  return null;
}

function leftOut(message: string, facts: NoteFacts) {
  return { message, facts, fallback: "it was left out" };
}

/** What was asked, and what is taken there; nothing where the parameter does not say. */
function factsOf(
  { parse, expects }: Param<unknown>,
  texts: readonly string[],
  rest: boolean,
): { facts?: NoteFacts } {
  if (expects === undefined) return {};
  const asked = texts.find((text) => !parse([text]).ok) ?? texts[0] ?? "";
  return { facts: { is: "unread", asked, expects, rest } };
}

function fallbackOf({ fallback }: Param<unknown>): { fallback?: string } {
  return fallback === undefined ? {} : { fallback };
}

/** A note as a page shows it. @example noteWords({ parameter: "on", message: "It is bad.", fallback: "it was left out" }) // "It is bad; it was left out." */
export function noteWords({ message, fallback }: ParamNote): string {
  return fallback === undefined ? message : `${message.replace(/\.$/, "")}; ${fallback}.`;
}

export type QueryValue = string | readonly string[] | null;

/** The values as a query, in the order of the descriptors; what is as usual is left out. */
export function queryOf<S extends Specification>(
  specification: S,
  values: Readonly<Partial<Record<keyof S, unknown>>>,
): Record<keyof S, QueryValue> {
  const printed = Object.entries(specification).map(([name, param]) => [name, printOne(param, values[name])]);
  return Object.fromEntries(printed);
}

function printOne(param: Param<unknown>, value: unknown): QueryValue {
  if (value === undefined || value === null || value === param.initial) return null;
  if (typeof value === "string" || Array.isArray(value)) return value;
  return param.print?.(value) ?? String(value);
}

/** The same as what a GET form must carry along in hidden fields: all but what it sets itself. */
export function fieldsOf(
  query: Readonly<Record<string, QueryValue>>,
  own: readonly string[],
): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    own.includes(name) || value === null ? [] : [value].flat().map((text): [string, string] => [name, text]),
  );
}

/** A URL's parameters in the form `readParams` takes. */
export function rawFrom(search: URLSearchParams): RawParams {
  // No prototype: a parameter may be called "__proto__".
  const raw: Record<string, string[]> = Object.create(null);
  for (const [name, value] of search) {
    raw[name] ??= [];
    raw[name].push(value);
  }
  return raw;
}
