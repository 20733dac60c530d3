import { Fold } from "@/components/ui/fold";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { EventView } from "@/lib/views/parts";
import { EventList } from "./event-list";

type EventYearsProps = {
  events: readonly EventView[];
  clocks: ClockQuery;
  showPartnership?: boolean;
  /** Names the list for screen readers. */
  label: string;
};

/** More events than this are folded by year. */
const MOST_OPEN = 6;

/** Events in the order given; many of them by year, each year folded under how many it has. */
export function EventYears({ events, clocks, showPartnership, label }: EventYearsProps) {
  const shared = { clocks, showPartnership };
  if (events.length <= MOST_OPEN) return <EventList events={events} label={label} {...shared} />;
  return (
    <div>
      {yearsOf(events).map(([year, members]) => (
        <Fold
          key={year}
          id={`events--${year || "undated"}`}
          title={year || words("record")("undatedTitle")}
          said={counted(members.length, "event")}
        >
          <div className="pt-2 pb-5">
            <EventList events={members} label={`${label}, ${year}`} {...shared} />
          </div>
        </Fold>
      ))}
    </div>
  );
}

/** Years in the order of the events handed in; "" for those without a date. */
function yearsOf(events: readonly EventView[]): [string, EventView[]][] {
  const years = new Map<string, EventView[]>();
  for (const event of events) {
    const year = /^\d{4}/.exec(event.on.edtf)?.[0] ?? "";
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years];
}
