/**
 * A page that could not be made has an empty body until scripts fill it. This puts the same words there for readers
 * without them, with the number under which the log knows the failure.
 */
import { type Answer, isHtml } from "./answer-of";

const words = (id: string) => `<noscript><main>
<p><a href="/">Entente</a></p>
<h1>This page could not be made</h1>
<p>The record itself is unharmed. Trying again often helps. Reference: ${id}</p>
<p><a href="">Try again</a> · <a href="/deals">All deals</a></p>
</main></noscript>`;

const END = Buffer.from("</body>");

/** @param id the request's, made here: nothing of the asker's is in it */
export function withPlainError(answer: Answer, id: string): Answer {
  const { status, body } = answer;
  const at = body.lastIndexOf(END);
  if (status < 500 || !isHtml(answer) || at === -1) return answer;
  return {
    ...answer,
    body: Buffer.concat([body.subarray(0, at), Buffer.from(words(id)), body.subarray(at)]),
  };
}

/** A failure of the API without a body of its own gets a problem that says so, under the same number. */
export function withProblem(answer: Answer, path: string, id: string): Answer {
  if (answer.status < 500 || answer.body.length > 0 || !path.startsWith("/api/")) return answer;
  const problem = {
    type: "about:blank",
    title: "This could not be answered",
    status: answer.status,
    detail: `Something failed on our side; the record itself is unharmed. Ask again in a moment. If it stays, say this reference: ${id}`,
    id,
  };
  return {
    status: answer.status,
    headers: [
      ["Content-Type", "application/problem+json"],
      ["Cache-Control", "no-store"],
      ["Access-Control-Allow-Origin", "*"],
    ],
    body: Buffer.from(`${JSON.stringify(problem)}\n`),
  };
}
