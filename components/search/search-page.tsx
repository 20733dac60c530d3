import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { TextField } from "@/components/ui/controls/text-field";
import { EmptyState } from "@/components/ui/empty-state";
import { AskForm } from "@/components/ui/language/link";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealsHref, organizationsHref, partnershipsHref, searchHref } from "@/lib/url/href";
import { countedWords } from "@/lib/url/search-search";
import type { SearchView } from "@/lib/views/search";
import { SearchResults } from "./search-results";
import { Suggests } from "./suggest/suggests";

type SearchPageProps = { view: SearchView; clocks: ClockQuery };

/** The search: its field, what was found, and what to do when nothing was. */
export function SearchPage({ view, clocks }: SearchPageProps) {
  const { query, total, corrected } = view;
  return (
    <>
      <header className="pt-2">
        <h1 className="font-semibold font-serif text-3xl">Search</h1>
        <SearchForm query={query} clocks={clocks} />
        {query !== "" && total > 0 && (
          <p role="status" className="mt-3 text-ink-muted">
            {corrected === null ? (
              `${total === 1 ? "1 match" : `${countedWords(total)} matches`} for “${query}”`
            ) : (
              <Corrected query={query} corrected={corrected} total={total} />
            )}
            {clocks.known !== null && `, among what had been published by ${displayDate(clocks.known)}`}.
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

function Corrected({ query, corrected, total }: { query: string; corrected: string; total: number }) {
  return (
    <>
      Nothing has “{query}”. {countedWords(total)} found for <strong className="text-ink">{corrected}</strong>{" "}
      instead
    </>
  );
}

function SearchForm({ query, clocks }: { query: string; clocks: ClockQuery }) {
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
            label="Deals, partnerships, organizations, terms, sources, quotes"
            defaultValue={query}
            autoComplete="off"
            className="py-2.5 text-lg"
          />
          <Suggests field="search-q" />
        </div>
        <Button type="submit" variant="primary" className="py-2.5 text-lg">
          Search
        </Button>
      </AskForm>
    </search>
  );
}

/** Searches that show what the field understands: a name, an alias, a kind of term, an amount, words of a quote. */
const EXAMPLES = ["AWS", "right of first refusal", "$38 billion", "exclusive", "revenue share", "Stargate"];

function NothingTyped({ clocks }: { clocks: ClockQuery }) {
  return (
    <div className="mt-8 max-w-measure">
      <p>
        Type a name, an alias, a kind of term, an amount, or words that a source used. Case and accents do not
        matter, and the beginning of a word is enough.
      </p>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="text-ink-muted">For example</span>
        {EXAMPLES.map((example) => (
          <TextLink key={example} href={searchHref(example, clocks)} className="hit inline-flex items-center">
            {example}
          </TextLink>
        ))}
      </p>
    </div>
  );
}

function NothingFound({ query, clocks }: { query: string; clocks: ClockQuery }) {
  return (
    <div className="mt-8" role="status">
      <EmptyState
        title={`Nothing found for “${query.length > 80 ? `${query.slice(0, 80)}…` : query}”`}
        actions={
          <>
            <ButtonLink href={partnershipsHref(clocks)}>Partnerships</ButtonLink>
            <ButtonLink href={dealsHref(clocks)}>Deals</ButtonLink>
            <ButtonLink href={organizationsHref(clocks)}>Organizations</ButtonLink>
          </>
        }
      >
        <p>
          No deal, partnership, organization, term, source or quote has these words
          {clocks.known === null ? "." : `, among what had been published by ${displayDate(clocks.known)}.`}{" "}
          Fewer or shorter words may find more.
        </p>
        {clocks.known !== null && (
          <p>
            <TextLink href={searchHref(query, { ...clocks, known: null })}>
              Search in everything known today
            </TextLink>
          </p>
        )}
      </EmptyState>
    </div>
  );
}
