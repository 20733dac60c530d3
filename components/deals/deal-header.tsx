import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { CopyButton } from "@/components/ui/controls/copy-button";
import { displayDate } from "@/lib/domain/dates/display-date";
import { isAfter } from "@/lib/domain/dates/is-after";
import { DEAL_KINDS } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { compareSubjectsHref } from "@/lib/url/compare-href";
import { revisionsHref } from "@/lib/url/history-href";
import { apiHref, dealsHref, partnershipHref } from "@/lib/url/href";
import type { DealPageView } from "@/lib/views/deal-page";

type DealHeaderProps = { deal: DealPageView; clocks: ClockQuery; permalink: string };

/** Where we are, what the deal is called, what it comes to in a sentence, and its permalink. */
export function DealHeader({ deal, clocks, permalink }: DealHeaderProps) {
  const { slug, title, kind, partnership, announcedOn } = deal;
  const notYet = announcedOn !== null && isAfter(announcedOn.edtf, deal.clocks.on);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: "Deals", href: dealsHref(clocks) },
          { label: partnership.name, href: partnershipHref(partnership.slug, clocks) },
        ]}
      />
      <PageHeader
        kicker={DEAL_KINDS[kind]}
        title={title}
        standfirst={<Standfirst summary={deal.summary} />}
        meta={notYet && <em>Not yet announced on {displayDate(deal.clocks.on)}</em>}
        actions={
          <>
            <CopyButton text={permalink} label="Copy permalink" />
            <ButtonLink href={compareSubjectsHref([slug], clocks)} size="sm">
              Compare this
            </ButtonLink>
            <ButtonLink href={revisionsHref("deals", slug)} size="sm">
              History
            </ButtonLink>
            <ButtonLink
              href={apiHref(`deals/${slug}`, clocks)}
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

/** The editors' summary; in a reading of what was known then, a note in its place. */
function Standfirst({ summary }: { summary: string | null }) {
  if (summary !== null) return summary;
  return (
    <span className="text-base italic">
      The editors’ summary is written with today’s knowledge and is hidden in this reading.
    </span>
  );
}
