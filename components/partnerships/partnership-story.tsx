import { EventEntry } from "@/components/events/event-entry";
import { Still } from "@/components/still/still";
import { EventList } from "@/components/ui/event-list";
import { Fold } from "@/components/ui/fold";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { PartnershipView, StoryEntry } from "@/lib/views/partnership";
import { StoryDealEntry } from "./story-deal-entry";

type PartnershipStoryProps = { partnership: PartnershipView; clocks: ClockQuery };

/** Deals and events as one story, year by year, each year folded. Deals weigh more: set larger, with their marks and headline terms. */
export function PartnershipStory({ partnership, clocks }: PartnershipStoryProps) {
  return (
    <Still id="story">
      {partnership.story.map(({ year, entries }) => (
        <Fold
          key={year ?? "undated"}
          id={`story--${year ?? "undated"}`}
          title={year ?? words("record")("undatedTitle")}
          said={yearWords(entries)}
        >
          <div className="pt-2 pb-5">
            <EventList label={year ?? words("record")("undatedTitle")}>
              {entries.map((entry) => (
                <Entry key={keyOf(entry)} entry={entry} clocks={clocks} on={partnership.on} />
              ))}
            </EventList>
          </div>
        </Fold>
      ))}
    </Still>
  );
}

/** @example "4 deals, 12 events" */
function yearWords(entries: readonly StoryEntry[]): string {
  const deals = entries.filter(({ kind }) => kind === "deal").length;
  const events = entries.length - deals;
  return [deals > 0 && counted(deals, "deal"), events > 0 && counted(events, "event")]
    .filter((said) => said !== false)
    .join(", ");
}

function Entry({ entry, clocks, on }: { entry: StoryEntry; clocks: ClockQuery; on: string }) {
  if (entry.kind === "deal") return <StoryDealEntry entry={entry} clocks={clocks} on={on} />;
  return <EventEntry event={entry.event} clocks={clocks} showDeal />;
}

function keyOf(entry: StoryEntry): string {
  return entry.kind === "deal" ? `deal ${entry.deal.slug}` : `event ${entry.event.slug}`;
}
