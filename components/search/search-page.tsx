import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { TextField } from "@/components/ui/controls/text-field";
import { EmptyState } from "@/components/ui/empty-state";
import { AskForm } from "@/components/ui/language/link";
import { TextLink } from "@/components/ui/text-link";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealsHref, organizationsHref, partnershipsHref, searchHref } from "@/lib/url/href";
import { countedWords } from "@/lib/url/search-search";
import type { SearchView } from "@/lib/views/search";
import { SearchResults } from "./search-results";
import { Suggests } from "./suggest/suggests";

type SearchPageProps = { view: SearchView; clocks: ClockQuery };

/** The search: its field, what was found, and what to do when nothing was. */
export function SearchPage({ view, clocks }: SearchPageProps) {
  const { query, total } = view;
  return (
    <>
      <header className="pt-2">
        <h1 className="font-semibold font-serif text-3xl">{words("search")("title")}</h1>
        <SearchForm query={query} clocks={clocks} />
        {query !== "" && total > 0 && (
          <p role="status" className="mt-3 text-ink-muted">
            <Found view={view} clocks={clocks} />
          </p>
        )}
      </header>
      {query === "" ? (
        <NothingTyped clocks={clocks} />
      ) : total === 0 ? (
        <NothingFound query={query} clocks={clocks} />
      ) : (
        <SearchResults view={view} clocks={clocks} />
      )}
    </>
  );
}

function Found({ view: { query: q, corrected, total }, clocks: { known } }: SearchPageProps) {
  const t = words("search");
  const n = countedWords(total);
  if (corrected === null) {
    const found = { matches: total, n, q };
    return known === null ? t("found", found) : t("foundKnown", { ...found, day: dayWords(known) });
  }
  const strong = () => (
    <strong key="corrected" className="text-ink">
      {corrected}
    </strong>
  );
  return known === null
    ? t.rich("corrected", { q, n, strong })
    : t.rich("correctedKnown", { q, n, strong, day: dayWords(known) });
}

function SearchForm({ query, clocks }: { query: string; clocks: ClockQuery }) {
  const t = words("search");
  const kept = [["on", clocks.on] as const, ["known", clocks.known] as const].flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return (
    <search className="no-print mt-4 block max-w-2xl">
      <AskForm action="/search" className="flex items-end gap-2">
        <HiddenFields fields={kept} />
        <div className="relative min-w-0 flex-1">
          <TextField
            id="search-q"
            name="q"
            type="search"
            label={t("label")}
            defaultValue={query}
            autoComplete="off"
            className="py-2.5 text-lg"
          />
          <Suggests field="search-q" />
        </div>
        <Button type="submit" variant="primary" className="py-2.5 text-lg">
          {t("find")}
        </Button>
      </AskForm>
    </search>
  );
}

/** Searches that show what the field understands: a name, an alias, a kind of term, an amount, words of a quote. */
const EXAMPLES = ["name", "kind", "amount", "word", "term", "project"] as const;

function NothingTyped({ clocks }: { clocks: ClockQuery }) {
  const t = words("search");
  return (
    <div className="mt-8 max-w-measure">
      <p>{t("how")}</p>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="text-ink-muted">{t("forExample")}</span>
        {EXAMPLES.map((name) => t(`example.${name}`)).map((example) => (
          <TextLink key={example} href={searchHref(example, clocks)} className="hit inline-flex items-center">
            {example}
          </TextLink>
        ))}
      </p>
    </div>
  );
}

function NothingFound({ query, clocks }: { query: string; clocks: ClockQuery }) {
  const t = words("search");
  const { known } = clocks;
  return (
    <div className="mt-8" role="status">
      <EmptyState
        title={t("nothing", { q: query.length > 80 ? `${query.slice(0, 80)}…` : query })}
        actions={
          <>
            <ButtonLink href={partnershipsHref(clocks)}>{t("group.partnership")}</ButtonLink>
            <ButtonLink href={dealsHref(clocks)}>{t("group.deal")}</ButtonLink>
            <ButtonLink href={organizationsHref(clocks)}>{t("group.organization")}</ButtonLink>
          </>
        }
      >
        <p>{known === null ? t("nothingLead") : t("nothingKnown", { day: dayWords(known) })}</p>
        {known !== null && (
          <p>
            <TextLink href={searchHref(query, { ...clocks, known: null })}>{t("knowAll")}</TextLink>
          </p>
        )}
      </EmptyState>
    </div>
  );
}
