import { countOf } from "@/components/ui/count-of";
import { EventItem, EventList } from "@/components/ui/event-list";
import { ListLink } from "@/components/ui/list-link";
import { isDay } from "@/lib/domain/dates/day";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref } from "@/lib/url/href";
import type { ThreadEntry } from "@/lib/views/deal-page";

type AmendmentChainProps = { thread: readonly ThreadEntry[]; clocks: ClockQuery };

/** Every deal that this one amends and every deal that amends it, at any distance, in order of time. */
export function AmendmentChain({ thread, clocks }: AmendmentChainProps) {
  return (
    <EventList label={words("record")("chain")}>
      {thread.map((entry) => (
        <ChainEntry key={entry.deal.slug} entry={entry} clocks={clocks} />
      ))}
    </EventList>
  );
}

function ChainEntry({ entry, clocks }: { entry: ThreadEntry; clocks: ClockQuery }) {
  const { slug, title, kind, announcedOn } = entry.deal;
  const isThis = entry.place === "this";
  return (
    <EventItem
      date={announcedOn?.words ?? words("record")("undated")}
      dateTime={announcedOn !== null && isDay(announcedOn.edtf) ? announcedOn.edtf : undefined}
      kicker={isThis ? words("record")("thisDeal") : language().vocabulary.dealKinds[kind]}
      title={
        isThis ? (
          <span aria-current="true">{title}</span>
        ) : (
          <ListLink href={dealHref(slug, clocks)}>{title}</ListLink>
        )
      }
      strong={isThis}
    >
      {!isThis && <p className="text-ink-muted text-sm">{relationWords(entry)}</p>}
    </EventItem>
  );
}

/** What an entry is to the page's deal. @example "Amended by this deal; this deal ended 3 terms of it" */
function relationWords({ place, direct, endedTerms }: ThreadEntry): string {
  const ended = endedTerms > 0 ? countOf(endedTerms, "term") : null;
  if (place === "earlier") {
    const relation = direct ? "Amended by this deal" : "Earlier in the chain";
    return ended === null ? relation : `${relation}; this deal ended ${ended} of it`;
  }
  const relation = direct ? "Amends this deal" : "Later in the chain";
  return ended === null ? relation : `${relation}; it ended ${ended} of this deal`;
}
