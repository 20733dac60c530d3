import { EventList as TimeList } from "@/components/ui/event-list";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { EventView } from "@/lib/views/parts";
import { EventEntry } from "./event-entry";

type EventListProps = {
  events: readonly EventView[];
  clocks: ClockQuery;
  /** Names the partnership of each event: for lists that mix several. */
  showPartnership?: boolean | undefined;
  /** Names the deal of each event; off on the deal's own page. */
  showDeal?: boolean | undefined;
  /** Names the list for screen readers. */
  label?: string | undefined;
};

/** Events in the order given, each with its kind, what happened, and the sources that say so. */
export function EventList({
  events,
  clocks,
  showPartnership,
  showDeal = true,
  label = words("record")("events"),
}: EventListProps) {
  return (
    <TimeList label={label}>
      {events.map((event) => (
        <EventEntry
          key={event.slug}
          event={event}
          clocks={clocks}
          showPartnership={showPartnership}
          showDeal={showDeal}
        />
      ))}
    </TimeList>
  );
}
