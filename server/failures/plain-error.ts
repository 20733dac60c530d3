/**
 * A page that could not be made, or whose record is not there, comes from Next with an empty body that scripts fill. This
 * puts words there for readers without them; those of a failure with the number under which the log knows it.
 */

import { ABOUT } from "@/lib/language/about";
import { addressIn } from "@/lib/language/address";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/language/languages";
import { editorWordsIn, wordsIn } from "@/lib/language/words-in";
import { RETRY_SECONDS, type Trouble, troubleWords } from "@/lib/runtime/database-trouble";
import { type Answer, isHtml } from "../answer-of";

type Said = { title: string; detail: string };

function page({ title, detail }: Said, language: Language, { again = false } = {}): string {
  const t = wordsIn(language, "failures");
  const at = (path: string) => addressIn(language, path);
  const { tag, direction } = ABOUT[language];
  // What Next sends here names no language.
  return `<noscript><main lang="${tag}" dir="${direction}">
<p><a href="${at("/")}">Entente</a></p>
<h1>${title}</h1>
<p>${detail}</p>
<p>${again ? `<a href="">${t("again")}</a> · ` : ""}<a href="${at("/deals")}">${t("allDeals")}</a> · <a href="${at("/search")}">${t("search")}</a></p>
</main></noscript>`;
}

/** A failure that the database is the cause of passes: 503, with when to ask again. */
export function withTrouble(answer: Answer, trouble: Trouble | null): Answer {
  if (trouble === null || answer.status < 500) return answer;
  const headers = answer.headers.filter(([name]) => name.toLowerCase() !== "retry-after");
  return { ...answer, status: 503, headers: [...headers, ["Retry-After", `${RETRY_SECONDS}`]], trouble };
}

/** As editors are told of it, too. */
function troubleIn(language: Language, trouble: Trouble): string {
  const t = editorWordsIn(language, "said");
  return t("access.again", { sentence: t(`access.${trouble}`), seconds: String(RETRY_SECONDS) });
}

/** What a status says to people; null for those whose pages say it themselves. */
function wordsOf({ status, trouble }: Answer, id: string, language: Language): string | null {
  const t = wordsIn(language, "failures");
  const reference = t("reference", { id });
  if (trouble) {
    const detail = `${troubleIn(language, trouble)} ${reference}`;
    return page({ title: t("unavailable"), detail }, language, { again: true });
  }
  if (status >= 500)
    return page({ title: t("unmade"), detail: `${t("unmadeDetail")} ${reference}` }, language, {
      again: true,
    });
  if (status === 410) return page({ title: t("withdrawn"), detail: t("withdrawnDetail") }, language);
  if (status === 404) return page({ title: t("missing"), detail: t("missingDetail") }, language);
  return null;
}

const END = Buffer.from("</body>");
const MAIN = Buffer.from("<main");

/** @param id the request's, made here: nothing of the asker's is in it */
export function withPlainError(answer: Answer, id: string, language: Language = DEFAULT_LANGUAGE): Answer {
  const { body } = answer;
  const words = isHtml(answer) ? wordsOf(answer, id, language) : null;
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
