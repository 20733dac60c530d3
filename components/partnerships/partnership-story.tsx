import { EventEntry } from "@/components/events/event-entry";
import { EventList } from "@/components/ui/event-list";
import type { ClockQuery } from "@/lib/url/clocks";
import type { PartnershipView, StoryEntry } from "@/lib/views/partnership";
import { StoryDealEntry } from "./story-deal-entry";

type PartnershipStoryProps = { partnership: PartnershipView; clocks: ClockQuery };

/** Deals and events as one story, year by year. Deals weigh more: set larger, with their marks and headline terms. */
export function PartnershipStory({ partnership, clocks }: PartnershipStoryProps) {
  return (
    <div className="flex flex-col gap-10">
      {partnership.story.map(({ year, entries }) => (
        <section key={year ?? "undated"} aria-labelledby={`story--${year ?? "undated"}`}>
          <h3
            id={`story--${year ?? "undated"}`}
            className="mb-4 border-rule border-b pb-1 font-semibold font-serif text-3xl text-ink-muted sm:pl-[11rem]"
          >
            {year ?? "Undated"}
          </h3>
          <EventList label={year ?? "Undated"}>
            {entries.map((entry) => (
              <Entry key={keyOf(entry)} entry={entry} clocks={clocks} on={partnership.on} />
            ))}
          </EventList>
        </section>
      ))}
    </div>
  );
}

function Entry({ entry, clocks, on }: { entry: StoryEntry; clocks: ClockQuery; on: string }) {
  if (entry.kind === "deal") return <StoryDealEntry entry={entry} clocks={clocks} on={on} />;
  return <EventEntry event={entry.event} clocks={clocks} showDeal />;
}

function keyOf(entry: StoryEntry): string {
  return entry.kind === "deal" ? `deal ${entry.deal.slug}` : `event ${entry.event.slug}`;
}
