/**
 * Turns what zod found wrong into a path and one sentence: what is expected, what was seen, how to mend it.
 * Decides the words of every validation error; knows no record and no rule.
 */

import type { z } from "zod";
import { cutText } from "@/lib/domain/text/plain-text";
import type { Path, PathStep } from "./path";

/** One thing wrong, and where. */
export type Issue = { path: Path; message: string };

/** An issue in one sentence; what concerns the whole has no place before it. */
export function inWords({ path, message }: Issue): string {
  return path.length === 0 ? message : `${joinPath(path)}: ${message}`;
}

/** An issue as programs are told of it. */
export function toPlace({ path, message }: Issue): { path: string; message: string } {
  return { path: joinPath(path), message };
}

const SHOWN_CHARACTERS = 60;

/** A value as it may stand in an error message: JSON, cut to one short line. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return showText(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

function showText(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return JSON.stringify(text);
  return `${JSON.stringify(cutText(text, SHOWN_CHARACTERS))}… (${text.length.toLocaleString("en")} characters)`;
}

/** A path in the notation people type. @example joinPath(["deals", 3, "parties", 0, "role"]) // "deals[3].parties[0].role" */
export function joinPath(path: Path): string {
  return path.map(stepText).join("");
}

function stepText(step: PathStep, index: number): string {
  if (typeof step === "number") return `[${step}]`;
  if (typeof step === "object") return `line ${step.line}`;
  if (index === 0) return step;
  return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${showText(step)}]`;
}

type Found = z.core.$ZodRawIssue;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text in quotes",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

/** What is wrong, for the checks that bring no sentence of their own. Given to zod as its error map. */
export function explainIssue(issue: Found): string {
  const found = issue as Found & Readonly<Record<string, unknown>>;
  switch (issue.code) {
    case "invalid_type":
      return explainType(found);
    case "invalid_value":
      return `${show(issue.input)} is not one of ${listOf(found.values)}`;
    case "unrecognized_keys":
      return `unknown key ${listOf(found.keys)}; remove it or mend its spelling`;
    case "invalid_union":
      return explainUnion(found);
    case "too_big":
      return explainLimit(found, "at most", found.maximum);
    case "too_small":
      return explainLimit(found, "at least", found.minimum);
    default:
      return `${show(issue.input)} is not valid here`;
  }
}

function explainType(issue: Found & Readonly<Record<string, unknown>>): string {
  const expected = TYPE_WORDS[String(issue.expected)] ?? String(issue.expected);
  if (issue.input === undefined) return `is missing; give ${expected}`;
  return `expected ${expected}, saw ${show(issue.input)}`;
}

function explainUnion(issue: Found & Readonly<Record<string, unknown>>): string {
  if (!issue.discriminator) return `${show(issue.input)} is not valid here`;
  const tag = (issue.input as Record<string, unknown> | null)?.[String(issue.discriminator)];
  const allowed = Array.isArray(issue.options) ? `; it is one of ${listOf(issue.options)}` : "";
  return tag === undefined ? `is missing${allowed}` : `no such type ${show(tag)}${allowed}`;
}

const UNITS: Readonly<Record<string, string>> = { string: " characters", array: " entries", set: " entries" };

function explainLimit(
  issue: Found & Readonly<Record<string, unknown>>,
  bound: string,
  limit: unknown,
): string {
  const unit = UNITS[String(issue.origin)] ?? "";
  const number = typeof limit === "number" ? limit.toLocaleString("en") : String(limit);
  return `${bound} ${number}${unit} allowed, saw ${show(issue.input)}`;
}

function listOf(words: unknown): string {
  return Array.isArray(words) ? words.map((word) => show(word)).join(", ") : show(words);
}

/** Parses with the words above; the issues' paths start at `root`. */
export function parseWith<S extends z.ZodType>(
  schema: S,
  input: unknown,
  root: Path = [],
): { ok: true; value: z.output<S> } | { ok: false; issues: Issue[] } {
  const parsed = schema.safeParse(input, { error: explainIssue });
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    issues: parsed.error.issues.map((issue) => ({
      path: [...root, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))],
      message: issue.message,
    })),
  };
}
