/**
 * A page that could not be made has an empty body until scripts fill it. This puts the same words there for readers
 * without them.
 */

const PLAIN = `<noscript><main>
<p><a href="/">Entente</a></p>
<h1>This page could not be made</h1>
<p>The record itself is unharmed. Trying again often helps.</p>
<p><a href="">Try again</a> · <a href="/deals">All deals</a></p>
</main></noscript>`;

const END = Buffer.from("</body>");

/** @param {{ status: number, headers: [string, string | string[]][], body: Buffer }} answer */
export function withPlainError(answer) {
  const { status, headers, body } = answer;
  const html = headers.some(
    ([name, value]) => name.toLowerCase() === "content-type" && String(value).startsWith("text/html"),
  );
  const at = body.lastIndexOf(END);
  if (status < 500 || !html || at === -1) return answer;
  return { ...answer, body: Buffer.concat([body.subarray(0, at), Buffer.from(PLAIN), body.subarray(at)]) };
}
