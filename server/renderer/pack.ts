/**
 * What is done to an answer where it is made, so that the server in front has only to keep and send it: a page of two megabytes
 * that is read, hashed and compressed there would let everybody wait for whom a kept page lies ready.
 */
import type { Answer } from "@/server/answer-of";
import { QUICK, toBrotli } from "@/server/cache/encodings";
import { etagOf, isCompressible, policyOf } from "@/server/cache/page-form";

/**
 * The answer with its body as brotli, when it is one that is kept and worth it; else as it is. What failed stays plain: words
 * are put into it yet.
 * @param path without language and query
 */
export async function pack(answer: Answer, path: string): Promise<Answer> {
  if (answer.status !== 200 || !isCompressible(answer)) return answer;
  const packed = { etag: etagOf(answer), policy: policyOf(answer, path) };
  return { ...answer, body: await toBrotli(answer.body, QUICK), packed };
}
