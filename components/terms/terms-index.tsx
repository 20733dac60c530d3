import { StandingBadge } from "@/components/standing/standing-badge";
import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Select } from "@/components/ui/controls/select";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { Pagination } from "@/components/ui/pagination";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, organizationHref, termHref } from "@/lib/url/href";
import { TERMS, type TermsSearch, termsHref } from "@/lib/url/terms-search";
import type { TermView } from "@/lib/views/parts";

type TermsIndexProps = {
  search: TermsSearch;
  terms: readonly TermView[];
  total: number;
  next: string | null;
};

const FILTERS = ["kind", "org", "partnership", "deal", "standing"] as const;
const IN_FORCE = {
  any: "In force, certainly or possibly",
  yes: "Certainly in force",
  possibly: "Only possibly",
};

/** The first press gives the largest sums of money, the second turns them round. */
const NEXT_SORT = { deal: "-amount", "-amount": "amount", amount: "-amount" } as const;

/** All terms: filters, the table, its pages. Reads without JavaScript. */
export function TermsIndex({ search, terms, total, next }: TermsIndexProps) {
  return (
    <>
      <TermsFilter search={search} />
      {total === 0 ? (
        <EmptyState title="No term fits." actions={<ButtonLink href="/terms">All terms</ButtonLink>}>
          Take a filter away or choose another day: the record shows what deals promise and what sources said
          of it by then.
        </EmptyState>
      ) : (
        <>
          <Table caption="Terms" stack stickyHead>
            <THead>
              <Th>Term</Th>
              <Th
                className="w-full"
                sortHref={termsHref({ ...search, sort: NEXT_SORT[search.sort] })}
                sorted={search.sort === "deal" ? undefined : search.sort === "amount" ? "asc" : "desc"}
              >
                What is known<span className="sr-only">, by amount of money</span>
              </Th>
              <Th>From → to</Th>
              <Th>In force</Th>
              <Th>Standing</Th>
              <Th
                sortHref={termsHref({ ...search, sort: "deal" })}
                sorted={search.sort === "deal" ? "asc" : undefined}
              >
                Deal
              </Th>
            </THead>
            <tbody>
              {terms.map((term) => (
                <Row key={`${term.deal.slug} ${term.key}`} term={term} clocks={search} />
              ))}
            </tbody>
          </Table>
          <Pagination
            label="Terms"
            summary={`${terms.length} of ${total} terms`}
            previousHref={search.cursor === null ? null : termsHref(search)}
            nextHref={next === null ? null : termsHref(search, "/terms", next)}
          />
        </>
      )}
    </>
  );
}

function TermsFilter({ search }: { search: TermsSearch }) {
  const options = (words: Readonly<Record<string, string>>, any: string) => [
    { value: "", label: any },
    ...Object.entries(words).map(([value, label]) => ({ value, label })),
  ];
  const chips = FILTERS.flatMap((name) => search[name].map((slug: string) => ({ name, slug })));
  return (
    <div className="no-print my-6 flex flex-col gap-3">
      <search>
        <AskForm action="/terms" className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <HiddenFields fields={TERMS.kept(search, ["standing", "inForce"])} />
          <Select
            id="terms-standing"
            name="standing"
            label="Standing"
            defaultValue={search.standing[0] ?? ""}
            options={options(STANDINGS, "Any standing")}
          />
          <Select
            id="terms-in-force"
            name="inForce"
            label="In force"
            defaultValue={search.inForce ?? ""}
            options={options(IN_FORCE, "All, whatever the day")}
          />
          <Button type="submit">Show</Button>
        </AskForm>
      </search>
      {chips.length > 0 && (
        <p className="flex flex-wrap gap-2">
          {chips.map(({ name, slug }) => (
            <FilterChip
              key={`${name} ${slug}`}
              name={name}
              value={slug}
              removeHref={termsHref({
                ...search,
                [name]: search[name].filter((other: string) => other !== slug),
              })}
            />
          ))}
        </p>
      )}
    </div>
  );
}

function Row({ term, clocks }: { term: TermView; clocks: ClockQuery }) {
  const { deal, key, label, kind, display, from, to, span, standing } = term;
  return (
    <tr>
      <RowHead className="lg:min-w-48">
        <TextLink href={termHref(deal.slug, key, clocks)} look="name" className="font-medium">
          {label}
        </TextLink>
        <TextLink
          href={termsHref({ on: clocks.on, known: clocks.known, kind: [kind.slug] })}
          look="name"
          className="block text-ink-muted text-sm"
        >
          {kind.label}
        </TextLink>
      </RowHead>
      <Td label="What is known" className="first-letter:uppercase">
        {display}
      </Td>
      <Td label="From → to" className="text-sm lg:min-w-36">
        <Side side={from} clocks={clocks} /> → <Side side={to} clocks={clocks} />
      </Td>
      <Td label="In force" className="text-sm lg:min-w-32">
        {span}
        {term.inForce === "possibly" && <em className="block text-ink-muted">possibly</em>}
      </Td>
      <Td label="Standing">
        <StandingBadge standing={standing} size="sm" />
      </Td>
      <Td label="Deal" className="text-sm lg:min-w-40">
        <TextLink href={dealHref(deal.slug, clocks)} look="name">
          {deal.title}
        </TextLink>
      </Td>
    </tr>
  );
}

function Side({ side, clocks }: { side: TermView["from"]; clocks: ClockQuery }) {
  if (side === null) return <span className="text-ink-muted">nobody named</span>;
  return (
    <TextLink href={organizationHref(side.slug, clocks)} look="name">
      {side.name}
    </TextLink>
  );
}
