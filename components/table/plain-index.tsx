import type { ReactNode } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/lib/language/words";

type PlainIndexProps<Search> = {
  /** Whose words the page has. */
  name: "organizations" | "partnerships" | "sources";
  view: { rows: readonly unknown[]; total: number; previous: string | null; next: string | null };
  search: Search;
  list: {
    apiHref: (search: Search) => string;
    href: (search: Search, change?: { cursor: string }) => string;
  };
  filter: ReactNode;
  /** Why there is nothing, and where everything is. */
  none: { why: string; allHref: string };
  /** "50 of 75" */
  summary: string;
  children: ReactNode;
};

/** A list of records with its head, filter and pages. */
export function PlainIndex<Search>(props: PlainIndexProps<Search>) {
  const { name, view, search, list, filter, none, summary, children } = props;
  const { rows, total, previous, next } = view;
  const t = words("lists");
  return (
    <>
      <PageHeader
        title={t(`${name}.title`)}
        standfirst={t(`${name}.standfirst`)}
        meta={t(`${name}.count`, { count: total })}
        actions={
          <ButtonLink href={list.apiHref(search)} size="sm" rel="alternate" type="application/json">
            JSON
          </ButtonLink>
        }
      />
      {filter}
      {rows.length === 0 ? (
        <EmptyState
          title={t(`${name}.none`)}
          actions={<ButtonLink href={none.allHref}>{t(`${name}.all`)}</ButtonLink>}
        >
          <p>{none.why}</p>
        </EmptyState>
      ) : (
        children
      )}
      {(previous !== null || next !== null) && (
        <Pagination
          label={t(`${name}.title`)}
          summary={summary}
          previousHref={previous && list.href(search, { cursor: previous })}
          nextHref={next && list.href(search, { cursor: next })}
        />
      )}
    </>
  );
}
