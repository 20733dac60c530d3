import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { PrintBrief } from "@/components/shell/print-brief";
import { HiddenSummary, RecordActions } from "@/components/shell/record-actions";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { CopyButton } from "@/components/ui/controls/copy-button";
import { inOwn } from "@/components/ui/language/own";
import { displayDate } from "@/lib/domain/dates/display-date";
import { isAfter } from "@/lib/domain/dates/is-after";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { compareSubjectsHref } from "@/lib/url/compare/compare-href";
import { dealsHref, partnershipHref } from "@/lib/url/href";
import type { DealPageView } from "@/lib/views/deal-page";

type DealHeaderProps = {
  deal: DealPageView;
  clocks: ClockQuery;
  /** The address of this revision, with its origin. */
  pinned: string;
};

/** Where we are, what the deal is called, what it comes to in a sentence, and its lasting address. */
export function DealHeader({ deal, clocks, pinned }: DealHeaderProps) {
  const { slug, title, kind, partnership, announcedOn } = deal;
  const notYet = announcedOn !== null && isAfter(announcedOn.edtf, deal.clocks.on);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: words("record")("deals"), href: dealsHref(clocks) },
          { label: partnership.name, href: partnershipHref(partnership.slug, clocks) },
        ]}
      />
      <PageHeader
        kicker={language().vocabulary.dealKinds[kind]}
        title={title}
        standfirst={deal.summary ?? <HiddenSummary />}
        own={{
          title: inOwn(deal.titleLang),
          ...(deal.summary !== null && { standfirst: inOwn(deal.summaryLang) }),
        }}
        meta={
          notYet && (
            <em>{words("record")("notYetAnnounced", { day: displayDate(deal.clocks.on, language()) })}</em>
          )
        }
        actions={
          <RecordActions noun="deals" slug={slug} clocks={clocks}>
            <CopyButton text={pinned} label={words("record")("copyPinned")} />
            <ButtonLink href={compareSubjectsHref([slug], clocks)} size="sm">
              {words("record")("compareThis")}
            </ButtonLink>
            <PrintBrief />
          </RecordActions>
        }
      />
    </>
  );
}
