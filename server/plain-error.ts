/**
 * A page that could not be made, or whose record is not there, comes from Next with an empty body that scripts fill. This
 * puts words there for readers without them; those of a failure with the number under which the log knows it.
 */
import { RETRY_SECONDS, type Trouble, troubleWords } from "@/lib/runtime/database-trouble";
import { type Answer, isHtml } from "./answer-of";

const page = (title: string, words: string, links: string) => `<noscript><main>
<p><a href="/">Entente</a></p>
<h1>${title}</h1>
<p>${words}</p>
<p>${links}</p>
</main></noscript>`;

const ALL = '<a href="/deals">All deals</a> · <a href="/search">Search</a>';

/** A failure that the database is the cause of passes: 503, with when to ask again. */
export function withTrouble(answer: Answer, trouble: Trouble | null): Answer {
  if (trouble === null || answer.status < 500) return answer;
  const headers = answer.headers.filter(([name]) => name.toLowerCase() !== "retry-after");
  return { ...answer, status: 503, headers: [...headers, ["Retry-After", `${RETRY_SECONDS}`]], trouble };
}

/** What a status says to people; null for those whose pages say it themselves. */
function wordsOf({ status, trouble }: Answer, id: string): string | null {
  if (trouble)
    return page(
      "This page cannot be shown just now",
      `${troubleWords(trouble)} Reference: ${id}`,
      `<a href="">Try again</a> · ${ALL}`,
    );
  if (status >= 500)
    return page(
      "This page could not be made",
      `The record itself is unharmed. Trying again often helps. Reference: ${id}`,
      `<a href="">Try again</a> · ${ALL}`,
    );
  if (status === 410)
    return page("This was withdrawn", "What stood at this address was taken out of the record.", ALL);
  if (status === 404)
    return page("There is nothing at this address", "It may be mistyped, or the link may be old.", ALL);
  return null;
}

const END = Buffer.from("</body>");
const MAIN = Buffer.from("<main");

/** @param id the request's, made here: nothing of the asker's is in it */
export function withPlainError(answer: Answer, id: string): Answer {
  const { body } = answer;
  const words = isHtml(answer) ? wordsOf(answer, id) : null;
  const at = body.lastIndexOf(END);
  if (words === null || at === -1 || body.includes(MAIN)) return answer;
  return { ...answer, body: Buffer.concat([body.subarray(0, at), Buffer.from(words), body.subarray(at)]) };
}

/** A failure of the API without a body of its own gets a problem that says so, under the same number. */
export function withProblem(answer: Answer, path: string, id: string): Answer {
  if (answer.status < 500 || answer.body.length > 0 || !path.startsWith("/api/")) return answer;
  const problem = {
    type: "about:blank",
    title: "This could not be answered",
    status: answer.status,
    detail: answer.trouble
      ? troubleWords(answer.trouble)
      : `Something failed on our side; the record itself is unharmed. Ask again in a moment. If it stays, say this reference: ${id}`,
    id,
  };
  return {
    status: answer.status,
    headers: [
      ["Content-Type", "application/problem+json"],
      ["Cache-Control", "no-store"],
      ["Access-Control-Allow-Origin", "*"],
      ...answer.headers.filter(([name]) => name === "Retry-After"),
    ],
    body: Buffer.from(`${JSON.stringify(problem)}\n`),
  };
}
