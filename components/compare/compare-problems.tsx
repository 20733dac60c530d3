import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { withKeys } from "@/components/ui/with-keys";
import { compareHref } from "@/lib/url/compare-href";
import type { CompareSearch } from "@/lib/url/compare-search";
import type { CompareProblem } from "@/lib/views/compare";

type CompareProblemsProps = { problems: readonly CompareProblem[]; search: CompareSearch };

/** Columns that are not shown: what is wrong with each, and a link that mends it. */
export function CompareProblems({ problems, search }: CompareProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div className="my-4">
      <Note tone="warning" title="Not everything that was asked for is shown">
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
  problem: { asked, message, near },
  search,
}: {
  problem: CompareProblem;
  search: CompareSearch;
}) {
  const date = asked.includes("@") ? asked.slice(asked.indexOf("@")) : "";
  const replaced = (slug: string) =>
    search.c.map((text) => (slugOf(text) === slugOf(asked) ? `${slug}${date}` : text));
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
      {message}
      {near.length > 0 && (
        <span className="flex flex-wrap gap-x-4">
          {near.map(({ slug, label }) => (
            <TextLink
              key={slug}
              href={compareHref(search, { c: replaced(slug) })}
              className="hit inline-flex items-center"
            >
              {label}
            </TextLink>
          ))}
        </span>
      )}
      {asked !== "" && search.c.includes(asked) && (
        <TextLink
          href={compareHref(search, { c: withoutLast(search.c, asked) })}
          className="hit ml-2 inline-flex items-center"
        >
          Take it out<span className="sr-only"> ({asked})</span>
        </TextLink>
      )}
    </>
  );
}

function slugOf(text: string): string {
  return text.split("@", 1)[0] ?? text;
}

/** Of a column that stands twice the second goes. */
function withoutLast(c: readonly string[], asked: string): string[] {
  const last = c.lastIndexOf(asked);
  return c.filter((_, i) => i !== last);
}
