import { Own } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { withKeys } from "@/components/ui/with-keys";
import { displayDate } from "@/lib/domain/dates/display-date";
import { currentLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import { compareHref } from "@/lib/url/compare/compare-href";
import { type CompareSearch, columnText, MOST_COLUMNS } from "@/lib/url/compare/compare-search";
import type { CompareProblem, Near, ProblemFacts } from "@/lib/views/compare";

type CompareProblemsProps = { problems: readonly CompareProblem[]; search: CompareSearch };

/** Columns that are not shown: what is wrong with each, and a link that mends it. */
export function CompareProblems({ problems, search }: CompareProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div className="my-4">
      <Note tone="warning" title={words("compare")("problems.title")}>
        <ul className="flex flex-col gap-2">
          {withKeys(problems, ({ asked }) => asked).map(({ key, entry }) => (
            <li key={key}>
              <Problem problem={entry} search={search} />
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

function Problem({
  problem: { asked, message, facts, near },
  search,
}: {
  problem: CompareProblem;
  search: CompareSearch;
}) {
  return (
    <>
      {asked !== "" && (
        <>
          <code className="font-medium font-sans">
            {asked.length > 80 ? `${asked.slice(0, 80)}…` : asked}
          </code>
          :{" "}
        </>
      )}
      {facts === undefined || isSaidInFull(facts) ? <Own>{message}</Own> : problemWords(facts)}
      {near.length > 0 && <NearNames near={near} asked={asked} search={search} />}
      {asked !== "" && search.c.includes(asked) && (
        <TextLink
          href={compareHref(search, { c: withoutLast(search.c, asked) })}
          className="hit ml-2 inline-flex items-center"
        >
          {words("compare").rich("problems.takeOut", { asked, hidden: unseen })}
        </TextLink>
      )}
    </>
  );
}

type NearNamesProps = { near: readonly Near[]; asked: string; search: CompareSearch };

/** What may have been meant, each as a link that puts it in, and all of them at once where they fit. */
function NearNames({ near, asked, search }: NearNamesProps) {
  const [, date = "", known = ""] = asked.split("@");
  // A date typed behind the name, or among its words, goes with whichever record is meant.
  const textOf = ({ slug, on = null }: Near) =>
    columnText({ slug, on: date || on, known: known === "" ? null : known });
  const replaced = (...texts: string[]) => search.c.flatMap((text) => (text === asked ? texts : [text]));
  const all = near.filter(({ kind }) => kind === "partnership");
  const fits = all.length > 1 && search.c.length - 1 + all.length <= MOST_COLUMNS;
  return (
    <span className="flex flex-wrap gap-x-4">
      {near.map((one) => (
        <TextLink
          key={one.slug}
          href={compareHref(search, { c: replaced(textOf(one)) })}
          className="hit inline-flex items-center"
        >
          <Own>{one.label}</Own>
          {one.on && `, ${displayDate(one.on, language())}`}
        </TextLink>
      ))}
      {fits && (
        <TextLink
          href={compareHref(search, { c: replaced(...all.map(textOf)) })}
          className="hit inline-flex items-center"
        >
          {words("compare")("problems.all", { count: all.length })}
        </TextLink>
      )}
    </span>
  );
}

/** English says what in a date cannot be read; other languages, how one is written. */
function isSaidInFull({ is }: ProblemFacts): boolean {
  return is === "unread" && currentLanguage() === DEFAULT_LANGUAGE;
}

/** What is wrong with a column, in the language of the page. */
function problemWords(facts: ProblemFacts): string {
  const t = words("compare");
  const day = (date: string) => displayDate(date, language());
  switch (facts.is) {
    case "several":
      return severalWords(facts);
    case "never":
      return t(facts.hasNear ? "problems.neverNear" : "problems.never", { name: facts.name });
    case "not_yet": {
      const said = { name: facts.name, known: day(facts.known) };
      return facts.first === null
        ? t("problems.notYetUndated", said)
        : t("problems.notYet", { ...said, first: day(facts.first), typed: facts.first });
    }
    case "no_change_set":
      return t("problems.noChangeSet", { asked: String(facts.asked), newest: String(facts.newest) });
    case "too_many":
      return t("problems.tooMany", { count: MOST_COLUMNS });
    default:
      return t(`problems.${facts.is}`);
  }
}

function severalWords({ name, more, isOpen, isOrganization }: Extract<ProblemFacts, { is: "several" }>) {
  const t = words("compare");
  const what = t(isOrganization ? "problems.organization" : "problems.several", { name });
  return more === 0 ? what : `${what} ${t(isOpen ? "problems.moreOpen" : "problems.more", { count: more })}`;
}

/** Of a column that stands twice the second goes. */
function withoutLast(c: readonly string[], asked: string): string[] {
  const last = c.lastIndexOf(asked);
  return c.filter((_, i) => i !== last);
}
