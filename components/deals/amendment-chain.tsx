import { EventItem, EventList } from "@/components/ui/event-list";
import { inOwn } from "@/components/ui/language/own";
import { ListLink } from "@/components/ui/list-link";
import { isDay } from "@/lib/domain/dates/day";
import { counted } from "@/lib/language/counted";
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
  const { slug, title, titleLang, kind, announcedOn } = entry.deal;
  const isThis = entry.place === "this";
  return (
    <EventItem
      date={announcedOn?.words ?? words("record")("undated")}
      dateTime={announcedOn !== null && isDay(announcedOn.edtf) ? announcedOn.edtf : undefined}
      kicker={isThis ? words("record")("thisDeal") : language().vocabulary.dealKinds[kind]}
      title={
        isThis ? (
          <span aria-current="true" {...inOwn(titleLang)}>
            {title}
          </span>
        ) : (
          <ListLink href={dealHref(slug, clocks)} {...inOwn(titleLang)}>
            {title}
          </ListLink>
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
  const t = words("record");
  const [plain, withEnd] = RELATIONS[place === "earlier" ? "earlier" : "later"][direct ? 0 : 1];
  return endedTerms > 0 ? t(withEnd, { terms: counted(endedTerms, "term") }) : t(plain);
}

/** Beside this deal or further away; and where terms were ended. */
const RELATIONS = {
  earlier: [
    ["amendedByThis", "amendedByThisEnded"],
    ["earlier", "earlierEnded"],
  ],
  later: [
    ["amendsThis", "amendsThisEnded"],
    ["later", "laterEnded"],
  ],
} as const;
