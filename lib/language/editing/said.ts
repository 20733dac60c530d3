/**
 * Sentences of the rooms below, which speak English because programs and the command line read them too: what is wrong with a
 * field, why something was not done. They are known again by their English and said in the language of the page; one that is
 * not known stays English and says so. Decides only which sentence it is.
 */
import type { Said } from "@/lib/domain/text/said";
import type { Messages } from "../catalogue";
import { flatMessages } from "../catalogue";

export type { Said };

/** The same keys in English and in the language of the page; `{name}` stands for any text. */
type Table = { english: Messages; here: Messages };
/** `one`: its arguments end with a sentence; `several`: they may hold whole sentences, as a quotation does. */
type Pattern = { one: RegExp; several: RegExp; names: string[]; here: string };
type Form = "one" | "several";

/** What stands in these is a phrase of ours and no text of somebody. */
const PHRASES: ReadonlySet<string> = new Set([
  "what",
  "role",
  "status",
  "examples",
  "sentence",
  "type",
  "usual",
  "field",
]);

const ARGUMENT = /\{(\w+)\}/g;
const made = new WeakMap<Messages, Pattern[]>();

/** @example saidBy(table, "at most 200 characters allowed") // "200 caractères au plus" */
export function saidBy(table: Table, text: string): Said {
  return text.trim() === "" ? text : (sentences(patternsOf(table), text) ?? { english: text });
}

/** A sentence, or several one after the other of which each is known. */
function sentences(patterns: readonly Pattern[], text: string): string | null {
  const whole = known(patterns, text, "one");
  if (whole !== null) return whole;
  for (const { index } of text.matchAll(/(?<=[.?!]) /g)) {
    const first = known(patterns, text.slice(0, index), "one");
    const rest = first === null ? null : sentences(patterns, text.slice(index + 1));
    if (first !== null && rest !== null) return `${first} ${rest}`;
  }
  return known(patterns, text, "several");
}

function known(patterns: readonly Pattern[], text: string, form: Form): string | null {
  for (const { names, here, [form]: shape } of patterns) {
    const match = shape.exec(text);
    if (match === null) continue;
    const given = new Map(names.map((name, at) => [name, match[at + 1] ?? ""]));
    return here.replace(ARGUMENT, (_, name: string) => {
      const part = given.get(name) ?? "";
      return (PHRASES.has(name) ? known(patterns, part, "one") : null) ?? part;
    });
  }
  return null;
}

function patternsOf({ english, here }: Table): Pattern[] {
  const found = made.get(here);
  if (found !== undefined) return found;
  const twins = new Map(flatMessages(here));
  // What is said in more of its own words is looked for first: "{a} is not {b}" would take much else.
  const patterns = flatMessages(english)
    .sort(([, one], [, other]) => literal(other) - literal(one))
    .map(([key, text]) => patternOf(text, twins.get(key) ?? text));
  made.set(here, patterns);
  return patterns;
}

const literal = (text: string) => text.replace(ARGUMENT, "").length;

function patternOf(text: string, here: string): Pattern {
  const names = [...text.matchAll(ARGUMENT)].map(([, name = ""]) => name);
  const parts = text.split(ARGUMENT).filter((_, at) => at % 2 === 0);
  const words = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const shape = (argument: string) => new RegExp(`^${words.join(argument)}$`);
  return { one: shape("((?:(?![.?!] )[\\s\\S])*?)"), several: shape("([\\s\\S]*?)"), names, here };
}
