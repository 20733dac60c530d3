import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { AskForm } from "@/components/ui/language/link";
import { TextLink } from "@/components/ui/text-link";
import { compareHref, EMPTY_COMPARISON } from "@/lib/url/compare-href";
import { COMPARE, type CompareSearch, MOST_COLUMNS } from "@/lib/url/compare-search";
import type { SuggestedSet } from "@/lib/views/compare";
import { RecentComparisons } from "./recent-comparisons";
import { SubjectField } from "./subject-field";

/** Adds a column: a GET form that works without scripts. */
export function AddColumn({ search }: { search: CompareSearch }) {
  if (search.c.length >= MOST_COLUMNS)
    return (
      <p className="no-print text-ink-muted text-sm">
        {MOST_COLUMNS} columns are as many as fit. Remove one to add another.
      </p>
    );
  return (
    <search className="no-print block max-w-2xl">
      <AskForm action="/compare" className="flex items-start gap-2">
        <HiddenFields fields={search.c.map((text): [string, string] => ["c", text])} />
        <div className="min-w-0 flex-1">
          <SubjectField id="compare-add" />
        </div>
        <HiddenFields fields={COMPARE.kept(search, ["c"])} />
        <Button type="submit" className="mt-6">
          Add
        </Button>
      </AskForm>
    </search>
  );
}

type SuggestedSetsProps = { search: CompareSearch; suggested: readonly SuggestedSet[] };

/** Where to begin: ready comparisons, and those this browser has seen. */
export function SuggestedSets({ search, suggested }: SuggestedSetsProps) {
  return (
    <div className="no-print grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <section aria-labelledby="suggested">
        <h2 id="suggested" className="border-ink border-b pb-1.5 font-medium text-ink-muted">
          Suggested comparisons
        </h2>
        <ul>
          {suggested.map(({ title, why, c, kind = [] }) => (
            <li key={title} className="border-rule border-b py-3">
              <TextLink
                href={compareHref({ ...EMPTY_COMPARISON, on: search.on, known: search.known, c, kind })}
                look="name"
                className="font-serif text-xl"
              >
                {title}
              </TextLink>
              <p className="text-ink-muted">{why}</p>
            </li>
          ))}
        </ul>
      </section>
      <RecentComparisons />
    </div>
  );
}
