import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import { calendarOf } from "./day-number";
import { soundSpan } from "./spans";
import type { Edge, StoryEntry, TimelineItem, VerticalLayout } from "./types";

type Told = Extract<StoryEntry, { kind: "item" }>;
/** An entry with the days its edge may mean; null for the undated. */
type Dated = { entry: Told; earliest: number; latest: number };

export type StoryInput = {
  items: readonly TimelineItem[];
  today: number;
  words: TimelineWords;
};

/** The order of items handed in never matters. A wide date comes before the days inside it. */
export function verticalLayout({ items, today, words }: StoryInput): VerticalLayout {
  const byId = [...new Map(items.map((item) => [item.id, item])).values()];
  const dated = byId.flatMap((item) => edgesOf(item, today)).sort(compareDated);
  const undated = byId.filter((item) => edgesOf(item, today).length === 0).sort(compareIds);
  return {
    entries: [...withHeadings(dated, today), ...undatedEntries(undated, words)],
    notes: byId.length === 0 ? [words.note({ is: "nothing" })] : [],
  };
}

function edgesOf(item: TimelineItem, today: number): Dated[] {
  const once = item.point || isOfOneDay(item);
  const begins = told(item, { edge: once ? "happens" : "begins", stated: item.start, today });
  const ends = once ? null : told(item, { edge: "ends", stated: item.end, today });
  return [begins, ends].filter((entry) => entry !== null);
}

function isOfOneDay({ start, end }: TimelineItem): boolean {
  const [first, last] = [soundSpan(start), soundSpan(end)];
  return first !== null && last !== null && first.earliest === last.latest && first.latest === last.earliest;
}

function told(
  item: TimelineItem,
  { edge, stated, today }: { edge: Told["edge"]; stated: Edge; today: number },
): Dated | null {
  const span = soundSpan(stated);
  if (span === null || stated === null) return null;
  const future = span.earliest > today;
  const uncertain = span.earliest !== span.latest;
  const id = `${item.id} ${edge}`;
  return { entry: { kind: "item", id, item, when: stated.words, edge, future, uncertain }, ...span };
}

/** Endings are told before beginnings of the same day: the new term follows the old one. In a range of days nobody knows. */
const EDGE_ORDER: Readonly<Record<Told["edge"], number>> = { happens: 0, ends: 1, begins: 2, undated: 3 };
const EDGE_ORDER_IN_RANGE: typeof EDGE_ORDER = { happens: 0, begins: 1, ends: 2, undated: 3 };

const edgeOrder = ({ edge, uncertain }: Told): number => (uncertain ? EDGE_ORDER_IN_RANGE : EDGE_ORDER)[edge];

function compareDated(a: Dated, b: Dated): number {
  return (
    a.earliest - b.earliest ||
    b.latest - a.latest ||
    edgeOrder(a.entry) - edgeOrder(b.entry) ||
    (a.entry.id < b.entry.id ? -1 : Number(a.entry.id > b.entry.id))
  );
}

/** A heading at each new year, and the line of today between what was and what is to come. */
function withHeadings(dated: readonly Dated[], today: number): StoryEntry[] {
  const entries: StoryEntry[] = [];
  let year: number | null = null;
  let passed = false;
  for (const { entry, earliest } of dated) {
    if (entry.future && !passed && entries.length > 0) entries.push({ kind: "today", id: "today" });
    passed = entry.future;
    const next = calendarOf(earliest).year;
    if (next !== year) entries.push(headingOf(next, today));
    year = next;
    entries.push(entry);
  }
  return entries;
}

function headingOf(year: number, today: number): StoryEntry {
  return { kind: "heading", id: `year:${year}`, label: String(year), future: year > calendarOf(today).year };
}

function undatedEntries(items: readonly TimelineItem[], { story }: TimelineWords): StoryEntry[] {
  if (items.length === 0) return [];
  const entries = items.map((item): StoryEntry => {
    const id = `${item.id} undated`;
    return {
      kind: "item",
      id,
      item,
      when: story.noDate,
      edge: "undated",
      future: false,
      uncertain: true,
    };
  });
  return [{ kind: "heading", id: "year:none", label: story.noDateTitle, future: false }, ...entries];
}

function compareIds(a: TimelineItem, b: TimelineItem): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
