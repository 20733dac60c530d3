import { type Chapter, toChapters } from "@/lib/domain/dates/chronology";
import type { DealRef } from "@/lib/domain/terms/term";
import { compareText } from "@/lib/domain/text/compare-text";
import type { Lang } from "@/lib/domain/text/language";
import type { EndedTerms, PartnershipView, StoryDeal, StoryEntry } from "@/lib/views/partnership";
import type { DealBrief, EventView, TermView } from "@/lib/views/parts";
import { toDateView } from "./term-view";

/** The parts of a partnership's page, made from its deals, terms and events. */

/** A deal with all that its place in the story needs. */
export type ToldDeal = {
  brief: DealBrief;
  /** null when hidden, as in the view. */
  summary: Pick<StoryDeal, "summary" | "summaryLang">;
  amends: readonly DealRef[];
  terms: readonly TermView[];
};

/** Deals and events as one story. A deal's own events of the day of its announcement are told inside it. */
export function toStory(deals: readonly ToldDeal[], events: readonly EventView[]): Chapter<StoryEntry>[] {
  const told = deals.map((deal) => toStoryDeal(deal, events));
  const inside = new Set(told.flatMap((entry) => entry.events));
  const apart = events
    .filter((event) => !inside.has(event))
    .map((event): StoryEntry => ({ kind: "event", event }));
  return toChapters<StoryEntry>([...told, ...apart], (entry) =>
    entry.kind === "deal" ? (entry.deal.announcedOn?.edtf ?? null) : entry.event.on.edtf,
  );
}

function toStoryDeal({ brief, summary, amends, terms }: ToldDeal, events: readonly EventView[]): StoryDeal {
  const announced = brief.announcedOn?.edtf;
  return {
    kind: "deal",
    deal: brief,
    ...summary,
    terms,
    amends,
    events: events.filter((event) => event.deal?.slug === brief.slug && event.on.edtf === announced),
  };
}

/** Terms by where the day "on" lies in their span; ended ones with the newest end first. */
export function byPhase(
  terms: readonly TermView[],
): Pick<PartnershipView, "terms" | "endedTerms" | "futureTerms"> {
  return {
    terms: terms.filter((term) => term.phase === "in_force"),
    endedTerms: terms
      .filter((term) => term.phase === "ended")
      .toSorted((a, b) => compareText(b.inForceUntil ?? "", a.inForceUntil ?? "")),
    futureTerms: terms.filter((term) => term.phase === "not_yet"),
  };
}

/** Ended terms by the deal that ended them, else by the day they ran out; the order of the terms is kept. */
export function toEnded(terms: readonly TermView[], lang?: Lang): EndedTerms[] {
  const groups = new Map<string, EndedTerms & { terms: TermView[] }>();
  for (const term of terms) {
    const key = `${term.endedByDeal?.slug ?? ""} ${term.inForceUntil ?? ""}`;
    const group = groups.get(key);
    if (group) group.terms.push(term);
    else groups.set(key, { by: term.endedByDeal, on: toDateView(term.inForceUntil, lang), terms: [term] });
  }
  return [...groups.values()];
}

/** First and last year of a story; null when nothing in it has a date. */
export function yearsOf(story: readonly Chapter<StoryEntry>[]): PartnershipView["years"] {
  const years = story.flatMap(({ year }) => (year === null ? [] : [year]));
  const [first, last] = [years[0], years[years.length - 1]];
  return first !== undefined && last !== undefined ? { first, last } : null;
}
