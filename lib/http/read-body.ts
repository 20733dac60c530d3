/**
 * The JSON body of a write: read up to a limit, parsed, and judged by a schema.
 * Decides what to answer for a body that cannot be taken; what it means is for the caller.
 */
import type { z } from "zod";
import { type Flaw, inWords, parseWith } from "@/lib/schema/explain";

const MOST_BYTES = 2 * 1024 * 1024;

type Problem = { status: number; title: string; detail: string; errors?: readonly Flaw[] };

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
  const parsed = parseWith(schema, parseJson(await readText(request)), "");
  if (parsed.ok) return parsed.value;
  throw new BadBody({
    status: 400,
    title: "The body cannot be read",
    detail: parsed.flaws.map(inWords).join("; "),
    errors: parsed.flaws,
  });
}

function tooLarge(): BadBody {
  const detail = `A body of more than ${MOST_BYTES / 1024 / 1024} MB is not taken. Import larger ones as a bundle.`;
  return new BadBody({ status: 413, title: "Too large", detail });
}

async function readText(request: Request): Promise<string> {
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
