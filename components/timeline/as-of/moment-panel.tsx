import { useMemo, useState } from "react";
import { StandingLook } from "@/components/standing/looks";
import { Anchor } from "@/components/ui/language/link";
import type { Day } from "@/lib/domain/dates/day";
import { toDayNumber, wordsOf } from "@/lib/timeline/day-number";
import type { LaneGroup, TimelineItem } from "@/lib/timeline/types";
import type { View } from "../interaction/use-window";
import { ItemLabel } from "../item-label";
import { useTimelineWords } from "../words-context";
import { dealDays, type Held, type Holding, holdingOn } from "./moment";
import { MomentPlay } from "./moment-play";
import { MomentSteps } from "./moment-steps";
import type { Moment } from "./use-moment";

type MomentPanelProps = {
  items: readonly TimelineItem[];
  groups: readonly LaneGroup[];
  moment: Moment;
  view: View;
  today: Day;
  /** The page at another moment; null: today. */
  hrefOf: (day: Day | null) => string;
  /** A day was asked about: what held on it is drawn at once. */
  isAsked: boolean;
};

/** The moment asked about: ways to step it, and the terms that are in force on it. */
export function MomentPanel({ items, groups, moment, view, today, hrefOf, isAsked }: MomentPanelProps) {
  const day = moment.on ?? today;
  const holding = useMemo(() => holdingOn(items, toDayNumber(day)), [items, day]);
  const days = useMemo(() => dealDays(items), [items]);
  const said = useTimelineWords();
  const { moment: told } = said;
  const words = wordsOf(toDayNumber(day), said);
  const [asked, setAsked] = useState(isAsked);
  // Another day than today was asked about, or is being played to: what holds on it is what one wants to see.
  const isOpen = asked || moment.on !== null;
  return (
    <section
      aria-label={told.label}
      className="flex flex-col border-rule-strong border-t pt-3 max-xl:mt-5 max-sm:mb-6 xl:sticky xl:top-[calc(var(--sticky-top)+1rem)] xl:max-h-[calc(100vh-var(--sticky-top)-2rem)]"
    >
      <h3 className="mb-2 font-semibold font-serif text-xl">{told.title(words, day === today)}</h3>
      <div className="grid gap-1.5 sm:max-xl:flex sm:max-xl:flex-wrap sm:max-xl:items-end sm:max-xl:gap-x-6">
        <MomentSteps items={items} day={day} today={today} hrefOf={hrefOf} />
        <MomentPlay days={days} day={day} moment={moment} view={view} />
      </div>
      <p aria-live="polite" className="mt-2 text-ink-muted text-sm">
        <span className="sr-only">{words}: </span>
        {told.counts(countsOf(holding))}
      </p>
      {isOpen ? (
        // biome-ignore lint/a11y/useSemanticElements: a named group, so that what scrolls can take focus (WCAG 2.1.1)
        <div
          role="group"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take focus (WCAG 2.1.1)
          tabIndex={0}
          aria-label={told.terms(words)}
          className="relative mt-2 max-h-96 min-h-24 gap-x-10 overflow-y-auto sm:max-xl:columns-2 xl:max-h-none print:columns-2 print:max-h-none print:overflow-visible"
          data-holding=""
          data-plain-links=""
        >
          {holding.ended.length > 0 && <Ended items={holding.ended} />}
          {lanesOf(holding.held, groups).map(({ label, held }) => (
            <div key={label} className="mb-3">
              <h4 className="break-after-avoid font-semibold text-sm">{label}</h4>
              <ul>
                {held.map((term) => (
                  <HeldTerm key={term.item.id} {...term} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ) : (
        <p className="mt-1">
          <Anchor
            href={hrefOf(day)}
            className="link hit inline-flex items-center text-sm"
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              setAsked(true);
            }}
          >
            {told.each}
          </Anchor>
        </p>
      )}
    </section>
  );
}

function countsOf({ held, ended, undated }: Holding) {
  const possibly = held.filter((term) => term.possibly).length;
  const began = held.filter((term) => term.began).length;
  return { certain: held.length - possibly, possibly, began, ended: ended.length, undated };
}

/** The lanes of the picture that have a term in force, in their order. */
function lanesOf(held: readonly Held[], groups: readonly LaneGroup[]) {
  return groups
    .map(({ id, label }) => ({ label, held: held.filter(({ item }) => item.lane === id) }))
    .filter((lane) => lane.held.length > 0);
}

function HeldTerm({ item, possibly, began }: Held) {
  const { moment, standings } = useTimelineWords();
  return (
    <li className="break-inside-avoid border-rule border-t py-1.5 text-sm">
      <Anchor href={item.href} className="link">
        <ItemLabel item={item} />
      </Anchor>
      {began && <strong className="whitespace-nowrap font-semibold text-accent"> {moment.began}</strong>}
      {item.value !== null && <span className="block first-letter:uppercase">{item.value}</span>}
      <span className="block text-ink-muted">
        {moment.span(item.start?.words ?? null, item.end?.words ?? null)}
        {possibly && moment.possibly}
      </span>
      {item.standing && <StandingLook standing={item.standing} word={standings[item.standing]} size="sm" />}
    </li>
  );
}

/** What no longer holds since that day. */
function Ended({ items }: { items: readonly TimelineItem[] }) {
  return (
    <div className="mb-3 border-accent border-l-2 pl-3">
      <h4 className="break-after-avoid font-semibold text-sm">{useTimelineWords().moment.endedTitle}</h4>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="break-inside-avoid py-0.5 text-sm">
            <Anchor href={item.href} className="link">
              <ItemLabel item={item} />
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  );
}
