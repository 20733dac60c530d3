import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { countOf } from "@/components/terms/term-words";
import { ButtonLink } from "@/components/ui/controls/button-link";
import type { ClockQuery } from "@/lib/url/clocks";
import { compareSubjectsHref } from "@/lib/url/compare-href";
import { revisionsHref } from "@/lib/url/history-href";
import { apiHref, partnershipsHref, withQuery } from "@/lib/url/href";
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
          <>
            <ButtonLink href={compareSubjectsHref([slug], clocks)} size="sm">
              Compare this
            </ButtonLink>
            <ButtonLink href={withQuery("/deals", { partnership: slug, ...clocks })} size="sm">
              Deals as a table
            </ButtonLink>
            <ButtonLink href={revisionsHref("partnerships", slug)} size="sm">
              History
            </ButtonLink>
            <ButtonLink
              href={apiHref(`partnerships/${slug}`, clocks)}
              size="sm"
              rel="alternate"
              type="application/json"
            >
              JSON
            </ButtonLink>
          </>
        }
      />
    </>
  );
}

/** In a reading of what was known then, what editors write today stays out. */
function HiddenSummary() {
  return (
    <span className="text-base italic">
      The editors’ summary is written with today’s knowledge and is hidden in this reading.
    </span>
  );
}
