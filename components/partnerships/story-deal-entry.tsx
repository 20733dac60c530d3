import { Fragment } from "react";
import { headlineTerms } from "@/components/deals/headline-terms";
import { EventSources } from "@/components/events/event-sources";
import { BindingMark } from "@/components/standing/binding-mark";
import { LifecycleMark } from "@/components/standing/lifecycle-mark";
import { splitReported } from "@/components/terms/group-terms";
import { EventItem } from "@/components/ui/event-list";
import { inOwn, Own, within } from "@/components/ui/language/own";
import { spanTag } from "@/components/ui/language/tags";
import { ListLink } from "@/components/ui/list-link";
import { type Day, isDay } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { isAfter } from "@/lib/domain/dates/is-after";
import { positionWords } from "@/lib/domain/standing/denial-words";
import type { DealRef } from "@/lib/domain/terms/term";
import { counted } from "@/lib/language/counted";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, eventAnchor, termHref } from "@/lib/url/href";
import type { StoryDeal } from "@/lib/views/partnership";

type StoryDealEntryProps = { entry: StoryDeal; clocks: ClockQuery; on: Day };

/** A deal in the story: its name, how firm and where in its life, its few headline terms, and what was announced with it. */
export function StoryDealEntry({ entry, clocks, on }: StoryDealEntryProps) {
  const { deal, summary, terms, amends } = entry;
  const { announcedOn } = deal;
  const { reported } = splitReported(terms, clocks.known);
  const notYet = announcedOn !== null && isAfter(announcedOn.edtf, on);
  return (
    <EventItem
      strong
      date={announcedOn?.words ?? words("record")("undated")}
      dateTime={announcedOn !== null && isDay(announcedOn.edtf) ? announcedOn.edtf : undefined}
      kicker={
        <>
          {words("record")("deal")} · {language().vocabulary.dealKinds[deal.kind]}
          {notYet && (
            <em> · {words("record")("notYetAnnouncedInside", { day: displayDate(on, language()) })}</em>
          )}
        </>
      }
      title={
        <ListLink
          href={dealHref(deal.slug, clocks)}
          look="name"
          className="font-semibold font-serif text-xl"
          {...inOwn(deal.titleLang)}
        >
          {deal.title}
        </ListLink>
      }
    >
      <p className="flex flex-wrap items-center gap-x-5 text-sm">
        <BindingMark binding={deal.binding} />
        <LifecycleMark lifecycle={deal.lifecycle} />
        {clocks.known !== null && (
          <span className="text-ink-muted italic">{words("record")("asRecordedToday")}</span>
        )}
      </p>
      {summary !== null && (
        <p className="mt-2" {...inOwn(entry.summaryLang)}>
          {summary}
        </p>
      )}
      <Headlines entry={entry} clocks={clocks} />
      <p className="mt-1.5 text-ink-muted text-sm">
        <ListLink href={dealHref(deal.slug, clocks)}>
          {words("record").rich("termsOfDeal", {
            terms: counted(reported.length, "term"),
            hidden: spanTag("hidden", "sr-only"),
            title: () => (
              <Own key="title" lang={deal.titleLang}>
                {deal.title}
              </Own>
            ),
          })}
        </ListLink>
        {amends.length > 0 && (
          <>
            {" · "}
            {words("record").rich("amendsDeals", {
              deals: () => <Amended key="deals" deals={amends} clocks={clocks} />,
            })}
          </>
        )}
      </p>
      <AnnouncedWith entry={entry} clocks={clocks} />
    </EventItem>
  );
}

function Amended({ deals, clocks }: { deals: readonly DealRef[]; clocks: ClockQuery }) {
  return deals.map((deal, index) => (
    <span key={deal.slug}>
      {index > 0 && ", "}
      <ListLink href={dealHref(deal.slug, clocks)} {...inOwn(deal.titleLang)}>
        {deal.title}
      </ListLink>
    </span>
  ));
}

const HEADLINES = 4;

/** The figures of a deal in one line; how sure each is stands where it leads. */
function Headlines({ entry, clocks }: { entry: StoryDeal; clocks: ClockQuery }) {
  const headlines = headlineTerms(entry.terms).slice(0, HEADLINES);
  if (headlines.length === 0) return null;
  return (
    <p className="mt-1.5 text-sm">
      {headlines.map(({ term, values }, index) => (
        <Fragment key={term.key}>
          <span {...inOwn(term.labelLang)}>
            {index > 0 && " · "}
            {term.label}
            {words("record")("colon")}{" "}
            <ListLink href={termHref(entry.deal.slug, term.key, clocks)} {...within(term.labelLang)}>
              {positionWords(values, language())}
            </ListLink>
          </span>
          {term.standing === "disputed" && ` ${words("record")("disputedMark")}`}
        </Fragment>
      ))}
    </p>
  );
}

/** The deal's own events of the day it was announced: told with it, with their sources. */
function AnnouncedWith({ entry: { events }, clocks }: { entry: StoryDeal; clocks: ClockQuery }) {
  if (events.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1.5">
      {events.map((event) => (
        <li key={event.slug} id={eventAnchor(event.slug)} tabIndex={-1} className="text-sm">
          <p>
            <span className="font-medium">
              <Own lang={event.titleLang}>{event.title}</Own>.
            </span>{" "}
            <Own lang={event.detailLang}>{event.detail}</Own>
          </p>
          <EventSources sources={event.sources} clocks={clocks} />
        </li>
      ))}
    </ul>
  );
}
