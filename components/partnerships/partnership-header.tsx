import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { HiddenSummary, RecordActions } from "@/components/shell/record-actions";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { countOf } from "@/components/ui/count-of";
import type { ClockQuery } from "@/lib/url/clocks";
import { compareSubjectsHref } from "@/lib/url/compare/compare-href";
import { partnershipsHref, withQuery } from "@/lib/url/href";
import type { PartnershipView } from "@/lib/views/partnership";

type PartnershipHeaderProps = { partnership: PartnershipView; clocks: ClockQuery };

/** What the partnership is called, its story in two sentences, and how much of it there is. */
export function PartnershipHeader({ partnership, clocks }: PartnershipHeaderProps) {
  const { slug, name, summary, totals, disputed } = partnership;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: "Partnerships", href: partnershipsHref(clocks) }]} />
      <PageHeader
        kicker="Partnership"
        title={name}
        standfirst={summary ?? <HiddenSummary />}
        meta={
          <>
            <span>{countOf(totals.deals, "deal")}</span>
            <span>{countOf(totals.events, "event")}</span>
            {disputed > 0 && <span>{countOf(disputed, "disputed term")}</span>}
          </>
        }
        actions={
          <RecordActions noun="partnerships" slug={slug} clocks={clocks}>
            <ButtonLink href={compareSubjectsHref([slug], clocks)} size="sm">
              Compare this
            </ButtonLink>
            <ButtonLink href={withQuery("/deals", { partnership: slug, ...clocks })} size="sm">
              Deals as a table
            </ButtonLink>
          </RecordActions>
        }
      />
    </>
  );
}
