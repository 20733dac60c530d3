import { StandingBadge } from "@/components/standing/standing-badge";
import { TextLink } from "@/components/ui/text-link";
import { BINDINGS, EVENT_KINDS } from "@/lib/domain/vocabulary/vocabulary";
import type { StoryEntry, TimelineItem } from "@/lib/timeline/types";
import { verticalLayout } from "@/lib/timeline/vertical";
import { DealMark, EventMark } from "./draw/mark";
import { lookOf } from "./draw/standing-look";

/** The timeline of a phone: one story from top to bottom, year by year, with a line for today. */
export function TimelineStory({ items, today }: { items: readonly TimelineItem[]; today: number }) {
  const { entries } = verticalLayout({ items: items.filter(({ id }) => !id.includes("@")), today });
  return (
    <ol className="border-rule-strong border-l pl-0" data-story="">
      {entries.map((entry, index) => (
        <Entry key={entry.id} entry={entry} before={entries[index - 1]} />
      ))}
    </ol>
  );
}

function Entry({ entry, before }: { entry: StoryEntry; before: StoryEntry | undefined }) {
  switch (entry.kind) {
    case "heading":
      return (
        <li className="-ml-px border-ink border-l-2 pt-4 pb-1 pl-4 font-semibold font-serif text-xl">
          {entry.label}
        </li>
      );
    case "today":
      return <li className="my-2 border-accent border-t-2 pl-4 font-medium text-accent text-sm">today</li>;
    case "item":
      return <Told entry={entry} isSameDay={before?.kind === "item" && before.when === entry.when} />;
  }
}

const VERBS = { begins: "begins", ends: "ends", happens: "", undated: "" } as const;

type ToldProps = {
  entry: Extract<StoryEntry, { kind: "item" }>;
  /** As the one before: its date is not repeated for the eye. */
  isSameDay: boolean;
};

function Told({ entry, isSameDay }: ToldProps) {
  const { item, when, edge, uncertain, future } = entry;
  return (
    <li className="relative py-1.5 pl-6" data-story-item={item.kind}>
      <Sign item={item} edge={edge} />
      <p className={isSameDay ? "sr-only" : "text-ink-muted text-sm"}>
        {when}
        {uncertain && edge !== "undated" && " (a range)"}
        {future && " (to come)"}
      </p>
      <p className="leading-snug">
        <TextLink href={item.href} look="name">
          {item.label}
        </TextLink>{" "}
        <span className="text-ink-muted">{VERBS[edge]}</span>
      </p>
      {item.value !== null && edge !== "ends" && (
        <p className="text-sm first-letter:uppercase">{item.value}</p>
      )}
      <p className="text-sm">
        <Kind item={item} />
      </p>
    </li>
  );
}

function Kind({ item: { standing, binding, eventKind } }: { item: TimelineItem }) {
  if (standing !== null) return <StandingBadge standing={standing} size="sm" />;
  const word =
    binding !== null ? `Deal, ${BINDINGS[binding].toLowerCase()}` : eventKind && EVENT_KINDS[eventKind];
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
