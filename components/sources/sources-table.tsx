import { TierMark } from "@/components/standing/tier-mark";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { type SortDirection, Th } from "@/components/ui/th";
import { languageName } from "@/lib/domain/text/language";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { sourceHref } from "@/lib/url/href";
import { SOURCES, type SourceSort, type SourcesSearch } from "@/lib/url/sources-search";
import type { SourceRow } from "@/lib/views/sources";

type SourcesTableProps = { rows: readonly SourceRow[]; search: SourcesSearch };

/** Sources, one a row: who says it in which document, when, how near to the facts, and how much rests on it. */
export function SourcesTable({ rows, search }: SourcesTableProps) {
  const t = words("lists");
  return (
    <Table caption={t("sources.title")} stack="short" stickyHead>
      <THead>
        <Th className="w-full">{t("sources.source")}</Th>
        <SortTh search={search} order="publisher" first="publisher">
          {t("sources.publisher")}
        </SortTh>
        <SortTh search={search} order="date" first="-date">
          {t("sources.published")}
        </SortTh>
        <Th>{t("sources.tier")}</Th>
        <Th>{t("sources.language")}</Th>
        <SortTh search={search} order="claims" first="-claims" numeric>
          {t("sources.claims")}
        </SortTh>
      </THead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.slug} row={row} search={search} />
        ))}
      </tbody>
    </Table>
  );
}

type SortThProps = {
  search: SourcesSearch;
  order: "publisher" | "date" | "claims";
  /** The direction of the first press; the second turns it round. */
  first: SourceSort;
  numeric?: boolean;
  children: string;
};

function SortTh({ search, order, first, numeric, children }: SortThProps) {
  const isSorted = search.sort === order || search.sort === `-${order}`;
  const turned: SourceSort = search.sort === order ? `-${order}` : order;
  const direction: SortDirection = search.sort === order ? "asc" : "desc";
  return (
    <Th
      numeric={numeric}
      sorted={isSorted ? direction : undefined}
      sortHref={SOURCES.href(search, { sort: isSorted ? turned : first })}
    >
      {children}
    </Th>
  );
}

function Row({ row, search }: { row: SourceRow; search: SourcesSearch }) {
  const { slug, title, publisher, via, publishedOn, tier, language, claims, setAside } = row;
  const t = words("lists");
  return (
    <tr>
      <RowHead>
        <TextLink href={sourceHref(slug, search)} look="name" className="font-serif text-lg" lang={language}>
          {title}
        </TextLink>
      </RowHead>
      <Td label={t("sources.publisher")} plain className="sm:min-w-36">
        {publisher}
        {via && (
          <span className="remark text-ink-muted text-sm sm:block">{t("sources.via", { name: via })}</span>
        )}
      </Td>
      <Td label={t("sources.published")} plain className="sm:whitespace-nowrap">
        {publishedOn ? publishedOn.words : <span className="text-ink-muted">{t("undated")}</span>}
      </Td>
      <Td label={t("sources.tier")} plain>
        <TierMark tier={tier} />
      </Td>
      <Td label={t("sources.language")} plain>
        {languageName(language, sayingLang())}
      </Td>
      <Td label={t("sources.claims")} numeric>
        {claims}
        {setAside > 0 && (
          <span className="remark text-ink-muted text-sm sm:block">
            {t("sources.setAside", { count: setAside })}
          </span>
        )}
      </Td>
    </tr>
  );
}
