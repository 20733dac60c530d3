/**
 * Who published a plain text, as it says itself: in its byline, its dateline, its title, or the line at its foot.
 * Decides where such a name may stand; it is proposed, and an editor puts it right.
 */

/** Further down and further up the text is about something else. */
const HEAD = 600;
const FOOT = 400;

const PART = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&’'.-]*";
const PERSON = `${PART}(?: ${PART}){1,3}`;
const NAME = "[\\p{Lu}\\p{N}][^.,;|()·–—\\n]{1,58}";
const END = "(?=\\s*(?:[.,;|·–—)]|$))";

const shape = (source: string): RegExp => new RegExp(source, "mu");

const IN_HEAD: readonly RegExp[] = [
  // “By Ada Byron, The Cloud Gazette”, “Par Jeanne Martin | Le Courrier du calcul”
  shape(`^(?:By|Par) ${PERSON} ?(?:,|\\||–|—|-|for|pour) ?(${NAME})$`),
  // “PARIS (AFP) –”, “LONDON, Nov 3 (Reuters) -”
  shape(`^[\\p{Lu}][\\p{L} ’'.-]{2,30}(?:, [\\p{L}]{3,9}\\.? \\d{1,2})? \\((${NAME})\\) ?[-–—]`),
  // “A title | The Cloud Gazette”
  shape(`^[^|\\n]{20,160} \\| (${NAME})$`),
];
const IN_BOTH: readonly RegExp[] = [
  shape(`^(?:[Ff]irst )?(?:[Pp]ublished|[Pp]osted) (?:by|in|on) (${NAME})${END}`),
  shape(`^(?:[Pp]ublié|[Pp]aru) (?:par|dans|sur) (${NAME})${END}`),
  shape(`^[Ss]ources? ?: (${NAME})${END}`),
  shape(`(?:©|\\([Cc]\\)|Copyright)(?: ©)? ?(?:\\d{4}(?:[-–]\\d{4})?)?,? (${NAME})${END}`),
  shape(`[Tt]his (?:article|story) (?:first |originally )?appeared (?:first )?(?:in|on) (${NAME})${END}`),
  shape(`[Cc]et article (?:est |a été )?(?:d[’']abord )?(?:paru|publié) (?:dans|sur|par) (${NAME})${END}`),
];

/** The name; null where the text gives none. @example publisherIn("By Ada Byron, The Cloud Gazette\n…") // "The Cloud Gazette" */
export function publisherIn(text: string): string | null {
  const head = text.trimStart().slice(0, HEAD);
  const foot = text.trimEnd().slice(-FOOT);
  return firstIn(head, [...IN_HEAD, ...IN_BOTH]) ?? firstIn(foot, IN_BOTH);
}

/** A day is nobody: “Published on Monday”. */
const NOBODY =
  /^(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|All Rights|Tous droits)/;

function firstIn(text: string, shapes: readonly RegExp[]): string | null {
  for (const each of shapes) {
    const name = each.exec(text)?.[1]?.replace(/[.’'-]+$/u, "");
    if (name !== undefined && !NOBODY.test(name)) return name;
  }
  return null;
}
