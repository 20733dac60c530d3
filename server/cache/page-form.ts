/** What is said of an answer's content when it is sent: whether it is worth compressing, its tag, its policy. */
import { createHash } from "node:crypto";
import { type Answer, headerOf, isHtml, type Packed } from "@/server/answer-of";
import { CLOSED_POLICY, pagePolicy } from "@/server/security-headers";

/** Smaller bodies gain nothing by being compressed. */
const WORTH_BYTES = 512;
const TEXTUAL = /^(text\/|application\/([a-z]+\+)?(json|xml)|image\/svg)/;

/** Whether it is text: what is sent in another form to each who takes another. */
export function isTextual(answer: Pick<Answer, "headers">): boolean {
  return TEXTUAL.test(headerOf(answer, "content-type"));
}

/** Of a body that is not compressed yet. */
export function isCompressible(answer: Answer): boolean {
  return isTextual(answer) && answer.body.length >= WORTH_BYTES;
}

/** What is said of an answer whose body stays as it is. @param path without language and query */
export function packedPlain(answer: Answer, path: string): Packed {
  return { etag: etagOf(answer), policy: policyOf(answer, path), encoding: "identity" };
}

/** Its own, else one of its content; empty for what is no answer to keep. Weak, since it stands for every encoding of the body. */
function etagOf(answer: Answer): string {
  if (answer.status !== 200) return "";
  const own = headerOf(answer, "etag");
  return own || `W/"${createHash("sha256").update(answer.body).digest("base64url").slice(0, 27)}"`;
}

/** What a browser may do with it: of a page, run the very scripts that stand in it. */
function policyOf(answer: Answer, path: string): string {
  return isHtml(answer) ? pagePolicy(path, answer.body.toString()) : CLOSED_POLICY;
}
