/**
 * What is done to an answer where it is made, so that the server in front has only to keep and send it: a page of two megabytes
 * that is read, hashed and compressed there would let everybody wait for whom a kept page lies ready.
 */
import type { Answer } from "@/server/answer-of";
import { QUICK, toBrotli } from "@/server/cache/encodings";
import { isCompressible, packedPlain } from "@/server/cache/page-form";

type How = {
  /** Without language and query. */
  path: string;
  takesBrotli: boolean;
};

/** The answer with what is said of it and, where that is taken and worth it, as brotli. What failed stays as it is: words are put into it yet. */
export async function pack(answer: Answer, { path, takesBrotli }: How): Promise<Answer> {
  if (answer.status !== 200) return answer;
  const packed = packedPlain(answer, path);
  if (!takesBrotli || !isCompressible(answer)) return { ...answer, packed };
  return { ...answer, body: await toBrotli(answer.body, QUICK), packed: { ...packed, encoding: "br" } };
}
