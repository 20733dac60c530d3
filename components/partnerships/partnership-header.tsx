import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { HiddenSummary, RecordActions } from "@/components/shell/record-actions";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { inOwn } from "@/components/ui/language/own";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { compareSubjectsHref } from "@/lib/url/compare/compare-href";
import { partnershipsHref, withQuery } from "@/lib/url/href";
import type { PartnershipView } from "@/lib/views/partnership";

type PartnershipHeaderProps = { partnership: PartnershipView; clocks: ClockQuery };

/** What the partnership is called, its story in two sentences, and how much of it there is. */
export function PartnershipHeader({ partnership, clocks }: PartnershipHeaderProps) {
  const { slug, name, summary, summaryLang, totals, disputed } = partnership;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: words("record")("partnerships"), href: partnershipsHref(clocks) }]} />
      <PageHeader
        kicker={words("record")("partnership")}
        title={name}
        standfirst={summary ?? <HiddenSummary />}
        {...(summary !== null && { own: { standfirst: inOwn(summaryLang) } })}
        meta={
          <>
            <span>{counted(totals.deals, "deal")}</span>
            <span>{counted(totals.events, "event")}</span>
            {disputed > 0 && <span>{counted(disputed, "disputedTerm")}</span>}
          </>
        }
        actions={
          <RecordActions noun="partnerships" slug={slug} clocks={clocks}>
            <ButtonLink href={compareSubjectsHref([slug], clocks)} size="sm">
              {words("record")("compareThis")}
            </ButtonLink>
            <ButtonLink href={withQuery("/deals", { partnership: slug, ...clocks })} size="sm">
              {words("record")("asTable")}
            </ButtonLink>
          </RecordActions>
        }
      />
    </>
  );
}
