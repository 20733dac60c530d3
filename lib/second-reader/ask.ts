import "server-only";
import { err, ok, type Result } from "@/lib/domain/text/result";
import type { SecondClaim } from "@/lib/intake/second/check-claims";
import type { Lexicon } from "@/lib/intake/shapes/proposal";
import { secondAnswerSchema } from "@/lib/schema/second-reading";
import type { SecondReader } from "./configured";
import { INSTRUCTIONS, listsFor } from "./instructions";

/**
 * Sends an article to a second reader and takes what it answers, by the protocol that OpenAI’s endpoints began.
 * Decides limits of time and size; believes nothing: what comes back is checked against the text elsewhere. No error of the
 * library leaves here, since it may hold what was sent.
 */

/** Longer articles are not sent. */
export const MOST_CHARACTERS = 60_000;
const MOST_BYTES = 1_000_000;
const PATIENCE_MS = 90_000;

export type Question = { text: string; lexicon: Lexicon };

/** The claims of an article as the second reader has them; the error is a sentence for whoever asked. Never throws. */
export async function askSecondReader(
  reader: SecondReader,
  { text, lexicon }: Question,
  patienceMs = PATIENCE_MS,
): Promise<Result<SecondClaim[]>> {
  if (text.length > MOST_CHARACTERS)
    return err(
      `The text is longer than ${MOST_CHARACTERS.toLocaleString("en")} characters: it was not sent.`,
    );
  try {
    return ok(await asked(reader, { text, lexicon }, AbortSignal.timeout(patienceMs)));
  } catch (error) {
    return err(`${sentenceFor(error)} What our own reader found stands.`);
  }
}

async function asked(
  { url, model, key }: SecondReader,
  { text, lexicon }: Question,
  abortSignal: AbortSignal,
): Promise<SecondClaim[]> {
  const [{ generateText, Output }, { createOpenAICompatible }] = await Promise.all([
    import("ai"),
    import("@ai-sdk/openai-compatible"),
  ]);
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
  const provider = createOpenAICompatible({
    name: "second-reader",
    baseURL: url.replace(/\/$/, ""),
    supportsStructuredOutputs: true,
    fetch: limitedFetch,
    ...(key === null ? {} : { apiKey: key }),
  });
  const { output } = await generateText({
    ...{ model: provider(model), temperature: 0, maxRetries: 0, abortSignal },
    system: `${INSTRUCTIONS}\n\n${listsFor(lexicon)}`,
    prompt: `The article, between the two lines of equals signs:\n======\n${text}\n======`,
    output: Output.object({ schema: secondAnswerSchema }),
  });
  return output.claims;
}

/** Follows no redirect, which would take the text elsewhere, and reads no endless answer. */
const limitedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: "error" });
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error("too large");
    parts.push(part);
  }
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "application/json";
  return new Response(Buffer.concat(parts), { status, headers: { "content-type": type } });
};

/** In our own words: the library’s may hold the text, the answer or the key. */
function sentenceFor(error: unknown): string {
  const { name = "", statusCode } = error as { name?: string; statusCode?: number };
  if (name === "TimeoutError" || name === "AbortError") return "The second reader did not answer in time.";
  if (typeof statusCode === "number" && statusCode >= 400)
    return `The second reader refused, with status ${statusCode}.`;
  if (/NoObjectGenerated|NoOutput|JSONParse|TypeValidation/.test(name))
    return "The second reader’s answer is not of the form that was asked for, or was cut.";
  return "The second reader could not be asked.";
}
