/**
 * The JSON body of a write: read up to a limit, parsed, and judged by a schema.
 * Decides what to answer for a body that cannot be taken; what it means is for the caller.
 */
import type { z } from "zod";
import { type Issue, inWords, parseWith, toPlace } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import type { ProblemPlace } from "./respond";

const MOST_BYTES = 2 * 1024 * 1024;
/** Deeper than any record. */
const MAX_DEPTH = 32;

type Problem = { status: number; title: string; detail: string; errors?: readonly ProblemPlace[] };

/** Carries the problem to answer with. */
export class BadBody extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** @throws {BadBody} */
export async function readJsonBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type))
    throw new BadBody({ status: 415, title: "Not JSON", detail: "Send the body as application/json." });
  const body = parseJson(await readBodyText(request));
  const dropped = listDropped(body);
  if (dropped.length > 0) throw unreadable(dropped);
  const parsed = parseWith(schema, body);
  if (parsed.ok) return parsed.value;
  throw unreadable(parsed.issues);
}

/** The one key that the parser leaves out of what it copies without a word: it is refused as any unknown key is. */
function listDropped(value: unknown, keys: Path = []): Issue[] {
  if (typeof value !== "object" || value === null || keys.length > MAX_DEPTH) return [];
  const own = Object.hasOwn(value, "__proto__")
    ? [{ path: keys, message: 'unknown key "__proto__"; remove it' }]
    : [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...entries.flatMap(([key, inner]) => listDropped(inner, [...keys, key]))];
}

function unreadable(issues: readonly Issue[]): BadBody {
  const detail = issues.map(inWords).join("; ");
  const errors = issues.map(toPlace);
  return new BadBody({ status: 400, title: "The body cannot be read", detail, errors });
}

function tooLarge(): BadBody {
  const detail = `A body of more than ${MOST_BYTES / 1024 / 1024} MB is not taken. Import larger ones as a bundle.`;
  return new BadBody({ status: 413, title: "Too large", detail });
}

/** The body as text. @throws {BadBody} when it is too large, or no UTF-8 */
export async function readBodyText(request: Request): Promise<string> {
  // Said before a byte is read, so that the connection stays in order.
  if (Number(request.headers.get("content-length")) > MOST_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks));
}

/** Bytes that are no UTF-8 are not guessed at: a wrong guess spoils names without a word. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadBody({ status: 400, title: "The body is not UTF-8", detail: "Send the body as UTF-8." });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "it cannot be parsed";
    throw new BadBody({ status: 400, title: "The body is not JSON", detail: why });
  }
}
