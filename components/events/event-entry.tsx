import { ShareLink } from "@/components/share/share-link";
import { EventItem } from "@/components/ui/event-list";
import { inOwn, Own } from "@/components/ui/language/own";
import { ListLink } from "@/components/ui/list-link";
import { isDay } from "@/lib/domain/dates/day";
import { isAfter } from "@/lib/domain/dates/is-after";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, eventAnchor, eventHref, partnershipHref } from "@/lib/url/href";
import type { EventView } from "@/lib/views/parts";
import { EventSources } from "./event-sources";

type EventEntryProps = {
  event: EventView;
  clocks: ClockQuery;
  showPartnership?: boolean | undefined;
  showDeal?: boolean | undefined;
};

/** One event among things in order of time. */
export function EventEntry({ event, clocks, showPartnership, showDeal }: EventEntryProps) {
  const { slug, on, kind, title, titleLang, detail, detailLang, partnership, deal, sources } = event;
  const notYet = clocks.on !== null && isAfter(on.edtf, clocks.on);
  return (
    <EventItem
      id={eventAnchor(slug)}
      date={on.words}
      dateTime={isDay(on.edtf) ? on.edtf : undefined}
      title={title}
      titleLang={inOwn(titleLang).lang}
      kicker={
        <>
          {language().vocabulary.eventKinds[kind]}
          {showPartnership && (
            <>
              {" · "}
              <ListLink href={partnershipHref(partnership.slug, clocks)}>{partnership.name}</ListLink>
            </>
          )}
          {" · "}
          <ShareLink
            of={eventHref(partnership.slug, slug, clocks)}
            what={words("record").rich("theEvent", {
              title: () => (
                <Own key="title" lang={titleLang}>
                  {title}
                </Own>
              ),
            })}
          />
          {notYet && (
            <span className="italic"> · {words("record")("notYetHappened", { day: clocks.on ?? "" })}</span>
          )}
        </>
      }
    >
      {detail && <p {...inOwn(detailLang)}>{detail}</p>}
      {showDeal && deal && (
        <p className="text-ink-muted text-sm">
          {words("record")("part")}{" "}
          <ListLink href={dealHref(deal.slug, clocks)} {...inOwn(deal.titleLang)}>
            {deal.title}
          </ListLink>
        </p>
      )}
      <EventSources sources={sources} clocks={clocks} />
    </EventItem>
  );
}
