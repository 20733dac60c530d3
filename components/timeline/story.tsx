import { useState } from "react";
import { StandingLook } from "@/components/standing/looks";
import { Anchor } from "@/components/ui/language/link";
import type { KindCounts } from "@/lib/domain/say/facts/timeline";
import type { StoryEntry, TimelineItem } from "@/lib/timeline/types";
import { verticalLayout } from "@/lib/timeline/vertical";
import { DealMark, EventMark } from "./draw/mark";
import { lookOf } from "./draw/standing-look";
import { ItemLabel, ItemValue } from "./item-label";
import { useTimelineWords } from "./words-context";

type TimelineStoryProps = {
  items: readonly TimelineItem[];
  today: number;
  /** The page with all of it as a table, for readers without scripts. */
  tableHref: string;
};

/** The timeline of a phone: one story from top to bottom, its years folded, each drawn when it is opened. */
export function TimelineStory({ items, today, tableHref }: TimelineStoryProps) {
  const words = useTimelineWords();
  const own = items.filter(({ id }) => !id.includes("@"));
  const { entries } = verticalLayout({ items: own, today, words });
  return (
    <div data-story="" data-plain-links="" className="border-ink border-b">
      {yearsOf(entries).map(({ label, told }) => (
        <Year key={label} label={label} told={told} tableHref={tableHref} />
      ))}
    </div>
  );
}

type YearOfStory = { label: string; told: readonly StoryEntry[] };

/** The entries under their headings. The line of today belongs to the year before it. */
function yearsOf(entries: readonly StoryEntry[]): YearOfStory[] {
  const years: { label: string; told: StoryEntry[] }[] = [];
  for (const entry of entries) {
    if (entry.kind === "heading") years.push({ label: entry.label, told: [] });
    else years.at(-1)?.told.push(entry);
  }
  return years;
}

function Year({ label, told, tableHref }: YearOfStory & { tableHref: string }) {
  const [isOpen, setOpen] = useState(false);
  const { story } = useTimelineWords();
  return (
    <details className="fold" onToggle={(event) => event.currentTarget.open && setOpen(true)}>
      <summary>
        <b>{label}</b>
        <span>{story.counts(countsOf(told))}</span>
      </summary>
      {isOpen ? (
        <ol className="ml-2.5 border-rule-strong border-l pb-3">
          {told.map((entry, index) => (
            <Entry key={entry.id} entry={entry} before={told[index - 1]} />
          ))}
        </ol>
      ) : (
        <Anchor href={tableHref} className="link">
          {story.table}
        </Anchor>
      )}
    </details>
  );
}

function countsOf(told: readonly StoryEntry[]): KindCounts {
  const ids = (kind: TimelineItem["kind"]) =>
    new Set(
      told.flatMap((entry) => (entry.kind === "item" && entry.item.kind === kind ? entry.item.id : [])),
    );
  return { deal: ids("deal").size, term: ids("term").size, event: ids("event").size };
}

function Entry({ entry, before }: { entry: StoryEntry; before: StoryEntry | undefined }) {
  const { story } = useTimelineWords();
  if (entry.kind === "item")
    return <Told entry={entry} isSameDay={before?.kind === "item" && before.when === entry.when} />;
  return (
    <li className="my-2 border-accent border-t-2 pl-4 font-medium text-accent text-sm">{story.today}</li>
  );
}

type ToldProps = {
  entry: Extract<StoryEntry, { kind: "item" }>;
  /** As the one before: its date is not repeated for the eye. */
  isSameDay: boolean;
};

function Told({ entry, isSameDay }: ToldProps) {
  const { item, when, edge, uncertain, future } = entry;
  const { story } = useTimelineWords();
  return (
    <li className="relative py-1.5 pl-6" data-story-item={item.kind}>
      <Sign item={item} edge={edge} />
      <p className={isSameDay ? "sr-only" : "text-ink-muted text-sm"}>
        {when}
        {uncertain && edge !== "undated" && ` ${story.range}`}
        {future && ` ${story.toCome}`}
      </p>
      <p className="leading-snug">
        <Anchor href={item.href} className="text-ink">
          <ItemLabel item={item} />
        </Anchor>{" "}
        <span className="text-ink-muted">{edge === "begins" || edge === "ends" ? story[edge] : ""}</span>
      </p>
      {item.value !== null && edge !== "ends" && (
        <p className="text-sm first-letter:uppercase">
          <ItemValue item={item} />
        </p>
      )}
      <p className="text-sm">
        <Kind item={item} />
      </p>
    </li>
  );
}

function Kind({ item: { standing, binding, eventKind } }: { item: TimelineItem }) {
  const { standings, eventKinds, story } = useTimelineWords();
  if (standing !== null) return <StandingLook standing={standing} word={standings[standing]} size="sm" />;
  const word = binding !== null ? story.deal(binding) : eventKind && eventKinds[eventKind];
  return <span className="text-ink-muted">{word}</span>;
}

/** The mark of the picture on the line of the story; a term opens downwards where it begins and closes where it ends. */
function Sign({ item: { kind, binding, eventKind, standing }, edge }: { item: TimelineItem; edge: string }) {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="-10 -10 20 20"
      className="-left-2.5 absolute top-2"
    >
      {kind === "deal" && <DealMark binding={binding} x={0} y={0} />}
      {kind === "event" && <EventMark kind={eventKind ?? "announcement"} x={0} y={0} />}
      {kind === "term" && (
        <path
          d={edge === "ends" ? "M-6 4H6M0 -8V4" : "M-6 -4H6M0 -4V8"}
          stroke={lookOf(standing).color}
          strokeWidth="3"
          fill="none"
        />
      )}
    </svg>
  );
}
