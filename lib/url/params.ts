/**
 * Reads query parameters against a list of descriptors. Never throws: what cannot be read falls back to its
 * default and leaves a note for the reader. Knows no page and no record.
 */
import { cutText, isStorable, quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { parseDay } from "./clocks";

/** What Next hands a page, and what a URL holds: a parameter may stand once, often, or not at all. */
export type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Why a parameter was not taken as written. Shown on the page and in API answers. */
export type ParamNote = {
  parameter: string;
  message: string /** It was understood: the record has another name now. */;
  isMoved?: true;
};

/** How one parameter is read: `parse` for one text, `initial` when the URL is silent or wrong. */
export type Param<T> = { many: boolean; initial: T; parse: (texts: readonly string[]) => Result<T> };

type Specification = Readonly<Record<string, Param<unknown>>>;
export type ParamsOf<S extends Specification> = { [K in keyof S]: S[K] extends Param<infer T> ? T : never };

/** The longest text a parameter may have. */
const LONGEST = 300;
/** So many unknown parameters are named; whoever sends more is no reader. */
const MOST_NAMED = 10;
/** How many values one parameter may have. */
const MOST = 50;

/** A parameter that stands at most once. */
export function one<T>(initial: T, parse: (text: string) => Result<T>): Param<T> {
  return { many: false, initial, parse: (texts) => parse(texts[0] ?? "") };
}

/** A parameter that may be repeated; repeated values count once. */
export function many<T extends string>(parse: (text: string) => Result<T>): Param<readonly T[]> {
  return {
    many: true,
    initial: [],
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
  return (text) =>
    (words as readonly string[]).includes(text)
      ? ok(text as T)
      : err(
          `${quoteText(text)} is not one of ${words.slice(0, 12).join(", ")}${words.length > 12 ? ", …" : ""}.`,
        );
}

/** A slug as records have it. */
export function slugText(text: string): Result<string> {
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(text)
    ? ok(text)
    : err(`${quoteText(text)} is not a slug. Slugs are lower-case words joined by hyphens.`);
}

/** Free text, trimmed. */
export function freeText(text: string): Result<string> {
  return ok(text.trim());
}

/** The two clocks, which every reading view takes. */
export const CLOCK_PARAMS = {
  on: one<string | null>(null, parseDay),
  known: one<string | null>(null, parseDay),
} as const;

type Read<S extends Specification> = { values: ParamsOf<S>; notes: readonly ParamNote[] };

/**
 * Reads raw parameters. Unknown names, repeated single values and malformed values each leave a note.
 * @example readParams({ ...CLOCK_PARAMS }, { on: "2025-02-01" }).values.on === "2025-02-01"
 */
export function readParams<S extends Specification>(specification: S, raw: RawParams): Read<S> {
  const notes: ParamNote[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(specification)) {
    const result = readOne(param, textsOf(raw[name]));
    values[name] = result.ok ? result.value : param.initial;
    if (!result.ok) notes.push({ parameter: name, message: result.error });
  }
  const unknown = Object.keys(raw).filter(
    (name) => !Object.hasOwn(specification, name) && raw[name] !== undefined,
  );
  for (const name of unknown.slice(0, MOST_NAMED))
    notes.push({
      parameter: cutText(name, 40),
      message: "There is no such parameter here; it was left out.",
    });
  if (unknown.length > MOST_NAMED)
    notes.push({
      parameter: "…",
      message: `${unknown.length - MOST_NAMED} more that do not exist here were left out.`,
    });
  return { values: values as ParamsOf<S>, notes };
}

function textsOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  const texts = typeof value === "string" ? [value] : value;
  return texts.filter((text) => text.trim() !== "");
}

function readOne(param: Param<unknown>, texts: readonly string[]): Result<unknown> {
  if (texts.length === 0) return ok(param.initial);
  if (!param.many && texts.length > 1) return err("It stands more than once; it was left out.");
  if (texts.length > MOST) return err(`It stands more than ${MOST} times; it was left out.`);
  if (texts.some((text) => text.length > LONGEST))
    return err(`It is longer than ${LONGEST} characters; it was left out.`);
  // NUL cannot be stored by Postgres, and no honest link has it.
  if (texts.some((text) => !isStorable(text))) return err("It holds a character that no text here can have.");
  return param.parse(texts);
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
