import type { ReactNode } from "react";
import { BindingMark } from "@/components/standing/binding-mark";
import { LifecycleMark } from "@/components/standing/lifecycle-mark";
import { inOwn } from "@/components/ui/language/own";
import { ListLink } from "@/components/ui/list-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { isAfter } from "@/lib/domain/dates/is-after";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref } from "@/lib/url/href";
import type { DealBrief } from "@/lib/views/parts";
import { DateWords } from "./date-words";

type DealBriefListProps = {
  deals: readonly DealBrief[];
  clocks: ClockQuery;
  /** Names the list for screen readers. */
  label?: string | undefined;
};

/** Deals in the order given: when, what, how firm, where in its life. */
export function DealBriefList({ deals, clocks, label = words("record")("deals") }: DealBriefListProps) {
  return (
    <ol aria-label={label} className="border-rule border-b">
      {deals.map((deal) => (
        <li key={deal.slug} className="border-rule border-t py-3">
          <DealBriefItem deal={deal} clocks={clocks} />
        </li>
      ))}
    </ol>
  );
}

type DealBriefItemProps = {
  deal: DealBrief;
  clocks: ClockQuery;
  /** A muted line below: what the deal is to the page's subject. */
  children?: ReactNode;
};

/** One deal in two lines: date and title, then kind and both status axes. */
export function DealBriefItem({ deal, clocks, children }: DealBriefItemProps) {
  const { slug, title, titleLang, kind, binding, lifecycle, announcedOn } = deal;
  const notYet = clocks.on !== null && announcedOn !== null && isAfter(announcedOn.edtf, clocks.on);
  return (
    <div className="grid gap-x-6 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="text-ink-muted text-sm leading-6">
        {announcedOn === null ? words("record")("undated") : <DateWords date={announcedOn} />}
      </p>
      <div className="min-w-0">
        <ListLink
          href={dealHref(slug, clocks)}
          look="name"
          className="font-serif text-lg"
          {...inOwn(titleLang)}
        >
          {title}
        </ListLink>
        <p className="flex flex-wrap items-center gap-x-4 text-ink-muted text-sm">
          <span>{language().vocabulary.dealKinds[kind]}</span>
          <BindingMark binding={binding} />
          <LifecycleMark lifecycle={lifecycle} />
          {notYet && clocks.on !== null && (
            <em>{words("record")("notYetAnnouncedInside", { day: displayDate(clocks.on, language()) })}</em>
          )}
        </p>
        {children}
      </div>
    </div>
  );
}
