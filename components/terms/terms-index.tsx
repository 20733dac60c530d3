import { StandingBadge } from "@/components/standing/standing-badge";
import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Select } from "@/components/ui/controls/select";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { Own } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { Pagination } from "@/components/ui/pagination";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { words } from "@/lib/language/words";
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
const FILTER_NAMES = {
  kind: "filterKind",
  org: "filterOrg",
  partnership: "filterPartnership",
  deal: "filterDeal",
  standing: "filterStanding",
} as const;

/** The first press gives the largest sums of money, the second turns them round. */
const NEXT_SORT = { deal: "-amount", "-amount": "amount", amount: "-amount" } as const;

/** All terms: filters, the table, its pages. Reads without JavaScript. */
export function TermsIndex({ search, terms, total, next }: TermsIndexProps) {
  const t = words("terms");
  return (
    <>
      <TermsFilter search={search} />
      {total === 0 ? (
        <EmptyState title={t("none")} actions={<ButtonLink href="/terms">{t("all")}</ButtonLink>}>
          {t("noneLead")}
        </EmptyState>
      ) : (
        <>
          <Table caption={t("title")} stack stickyHead>
            <THead>
              <Th>{t("term")}</Th>
              <Th
                className="w-full"
                sortHref={termsHref({ ...search, sort: NEXT_SORT[search.sort] })}
                sorted={search.sort === "deal" ? undefined : search.sort === "amount" ? "asc" : "desc"}
              >
                {t.rich("known", { hidden: unseen })}
              </Th>
              <Th>{t("sides")}</Th>
              <Th>{t("inForce")}</Th>
              <Th>{t("standing")}</Th>
              <Th
                sortHref={termsHref({ ...search, sort: "deal" })}
                sorted={search.sort === "deal" ? "asc" : undefined}
              >
                {t("deal")}
              </Th>
            </THead>
            <tbody>
              {terms.map((term) => (
                <Row key={`${term.deal.slug} ${term.key}`} term={term} clocks={search} />
              ))}
            </tbody>
          </Table>
          <Pagination
            label={t("title")}
            summary={t("summary", { shown: terms.length, total })}
            previousHref={search.cursor === null ? null : termsHref(search)}
            nextHref={next === null ? null : termsHref(search, "/terms", next)}
          />
        </>
      )}
    </>
  );
}

function TermsFilter({ search }: { search: TermsSearch }) {
  const t = words("terms");
  const inForce = { any: t("inForceAny"), yes: t("inForceYes"), possibly: t("inForcePossibly") };
  const options = (choices: Readonly<Record<string, string>>, any: string) => [
    { value: "", label: any },
    ...Object.entries(choices).map(([value, label]) => ({ value, label })),
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
            label={t("standing")}
            defaultValue={search.standing[0] ?? ""}
            options={options(STANDINGS, t("anyStanding"))}
          />
          <Select
            id="terms-in-force"
            name="inForce"
            label={t("inForce")}
            defaultValue={search.inForce ?? ""}
            options={options(inForce, t("inForceAll"))}
          />
          <Button type="submit">{t("show")}</Button>
        </AskForm>
      </search>
      {chips.length > 0 && (
        <p className="flex flex-wrap gap-2">
          {chips.map(({ name, slug }) => (
            <FilterChip
              key={`${name} ${slug}`}
              name={t(FILTER_NAMES[name])}
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
  const t = words("terms");
  return (
    <tr>
      <RowHead className="lg:min-w-48">
        <TextLink href={termHref(deal.slug, key, clocks)} look="name" className="font-medium">
          <Own>{label}</Own>
        </TextLink>
        <TextLink
          href={termsHref({ on: clocks.on, known: clocks.known, kind: [kind.slug] })}
          look="name"
          className="block text-ink-muted text-sm"
        >
          {kind.label}
        </TextLink>
      </RowHead>
      <Td label={t("knownLabel")} className="first-letter:uppercase">
        {display}
      </Td>
      <Td label={t("sides")} className="text-sm lg:min-w-36">
        <Side side={from} clocks={clocks} /> → <Side side={to} clocks={clocks} />
      </Td>
      <Td label={t("inForce")} className="text-sm lg:min-w-32">
        {span}
        {term.inForce === "possibly" && <em className="block text-ink-muted">{t("possibly")}</em>}
      </Td>
      <Td label={t("standing")}>
        <StandingBadge standing={standing} size="sm" />
      </Td>
      <Td label={t("deal")} className="text-sm lg:min-w-40">
        <TextLink href={dealHref(deal.slug, clocks)} look="name">
          <Own>{deal.title}</Own>
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
