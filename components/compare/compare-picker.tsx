import { Suggests } from "@/components/search/suggest/suggests";
import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { AskForm } from "@/components/ui/language/link";
import { TextLink } from "@/components/ui/text-link";
import { withKeys } from "@/components/ui/with-keys";
import { words } from "@/lib/language/words";
import { compareHref, EMPTY_COMPARISON } from "@/lib/url/compare/compare-href";
import { COMPARE, type CompareSearch, MOST_COLUMNS } from "@/lib/url/compare/compare-search";
import type { SuggestedSet } from "@/lib/views/compare";
import { RecentComparisons } from "./recent-comparisons";

/** Adds a column by any name one would say: a GET form that works without scripts, and suggests with them. */
export function AddColumn({ search }: { search: CompareSearch }) {
  if (search.c.length >= MOST_COLUMNS)
    return (
      <p className="no-print text-ink-muted text-sm">
        {words("compare")("picker.full", { count: MOST_COLUMNS })}
      </p>
    );
  const t = words("compare");
  return (
    <search className="no-print block max-w-2xl">
      <AskForm action="/compare" className="flex items-start gap-2">
        {withKeys(search.c, (text) => text).map(({ key, entry }) => (
          <input key={key} type="hidden" name="c" value={entry} />
        ))}
        <div className="relative min-w-0 flex-1">
          <TextField
            id={FIELD}
            name="c"
            label={t("picker.label")}
            hint={t("picker.hint")}
            autoComplete="off"
            spellCheck={false}
            // With one column there is nothing to read yet: the next thing is to name another.
            autoFocus={search.c.length === 1}
          />
          <Suggests field={FIELD} asker="compare" />
        </div>
        <HiddenFields fields={COMPARE.kept(search, ["c"])} />
        <Button type="submit" className="mt-6">
          {t("picker.add")}
        </Button>
      </AskForm>
    </search>
  );
}

const FIELD = "compare-add";

type SuggestedSetsProps = { search: CompareSearch; suggested: readonly SuggestedSet[] };

/** Where to begin: ready comparisons, and those this browser has seen. */
export function SuggestedSets({ search, suggested }: SuggestedSetsProps) {
  return (
    <div className="no-print grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <section aria-labelledby="suggested">
        <h2 id="suggested" className="border-ink border-b pb-1.5 font-medium text-ink-muted">
          {words("compare")("picker.suggested")}
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
              <p className="text-ink-muted">{why ?? words("compare")("picker.largest")}</p>
            </li>
          ))}
        </ul>
      </section>
      <RecentComparisons heading={words("compare")("picker.recent")} />
    </div>
  );
}
