/**
 * The words of the timeline: what goes into a layout and what comes out of it.
 * Decides shapes alone; knows nothing of drawing, databases or the day it is.
 * Days are whole numbers counted from 1970-01-01 (see day-number.ts); the middle of a day is its number and a half.
 */
import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import type { Binding, EventKind, Standing } from "@/lib/domain/vocabulary/vocabulary";

/** The days on which an edge may lie, both included. Equal: the day is certain. */
export type DaySpan = { earliest: number; latest: number };

/** One end of an item; null: no source states it (open). `words`: "21 January 2025", "between … and …". */
export type Edge = { span: DaySpan; words: string } | null;

export type ItemKind = "deal" | "term" | "event";

export type TimelineItem = {
  /** "deal:slug", "term:deal#key", "event:slug". */
  id: string;
  kind: ItemKind;
  /** The lane group it belongs to. */
  lane: string;
  /** Short; drawn. */
  label: string;
  /** So many letters at the end of the label are the record's own, in English. */
  own?: number | undefined;
  /** At most 25 words; announced, and shown on hover and focus. */
  sentence: string;
  /** What was promised, in a few words: "at least $60 billion"; of a dispute, both sides. null: nothing to say. */
  value: string | null;
  /** So many letters at its beginning are the record's own, in English. */
  ownValue?: number | undefined;
  href: string;
  /** A point has a start alone. */
  start: Edge;
  /** Half-open: the item ends on that day. */
  end: Edge;
  point: boolean;
  standing: Standing | null;
  binding: Binding | null;
  eventKind: EventKind | null;
  /** The item id of the deal that ended it. */
  endedBy: string | null;
  /** Item ids of the deals it amends. */
  amends: readonly string[];
  /** The end is only claimed by one source that is not primary: hatched. */
  endClaimed: boolean;
  /** The end is nowhere stated: it follows from the start and a stated length. */
  endDerived?: true | undefined;
};

export type LaneGroup = { id: string; label: string; href: string | null };

/** The days that are shown, half-open. */
export type Window = { from: number; to: number };

/** How much room a row takes. Comfortable rows keep every label's place free; compact rows show labels where they fit. */
export type RowDensity = "comfortable" | "compact";

export type TimelineInput = {
  items: readonly TimelineItem[];
  groups: readonly LaneGroup[];
  window: Window;
  widthPx: number;
  today: number;
  /** The moment asked about; null: no cursor. */
  on: number | null;
  density: RowDensity;
  /** Ids of items that stand alone though they lie near others: those of clusters that were opened. */
  open?: ReadonlySet<string> | undefined;
  /** What it is said in. */
  words: TimelineWords;
};

/** A stretch of the picture from left to right, in pixels. */
export type Part = { x0: number; x1: number };

export type Scale = {
  window: Window;
  widthPx: number;
  pxPerDay: number;
};

export type TickUnit = "century" | "decade" | "year" | "quarter" | "month" | "week" | "day";

export type Tick = {
  day: number;
  xPx: number;
  unit: TickUnit;
  /** The lower label: "Jul", "Q3", "2025", "14". */
  label: string;
  /** The upper label, given where it changes and on the first tick: "2025" over "Jul", "July 2025" over "14". */
  upper: string | null;
};

export type LabelPlacement = {
  kind: "inside" | "right" | "left" | "hidden";
  /** Where the text begins (anchor "start") or ends (anchor "end"). */
  xPx: number;
  anchor: "start" | "end";
  widthPx: number;
  /** What is drawn: the label, cut with "…" when it is long. */
  text: string;
};

export type RenderItem = {
  item: TimelineItem;
  groupId: string;
  /** Row inside the group, from 0. */
  row: number;
  /** Top of the row, and the height of what is drawn in it. */
  yPx: number;
  heightPx: number;
  /** Where it is certainly in force; null: nowhere for certain, or outside the window. Inside `possible`. */
  certain: Part | null;
  /** The whole extent as it is drawn: where it may be in force, clipped to the window; where no start or end is stated, a short fade. */
  possible: Part;
  /** The middle of a point's possible days; null for bars. */
  markX: number | null;
  /** No start (end) is stated: the bar fades out there. */
  fadeStart: boolean;
  fadeEnd: boolean;
  /** The window cuts it off: it goes on outside. */
  cutStart: boolean;
  cutEnd: boolean;
  disputed: boolean;
  label: LabelPlacement;
};

/** Marks too near each other to tell apart, drawn as one. */
export type Cluster = {
  /** "cluster:" and the id of its first item. */
  id: string;
  groupId: string;
  row: number;
  yPx: number;
  heightPx: number;
  xPx: number;
  extent: Part;
  count: number;
  disputed: number;
  /** "7 events, 2 disputed". */
  label: string;
  placement: LabelPlacement;
  /** "7 events, 2 disputed, between 1 May 2025 and 3 June 2025: open to see each." */
  sentence: string;
  itemIds: readonly string[];
  /** The window that tells its marks apart. */
  zoomTo: Window;
};

export type Point = { x: number; y: number };

/**
 * A line between two items, from the middle of one row to that of another; either end may lie outside the window, so clip. It is
 * drawn along its points: level or upright from one to the next, through no label.
 */
export type Link = {
  fromId: string;
  toId: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  points: readonly Point[];
};

export type RenderGroup = {
  id: string;
  label: string;
  href: string | null;
  yPx: number;
  heightPx: number;
  /** Room for its heading above its rows, part of its height. */
  headingPx: number;
  /** How many rows it has; at least one. */
  rows: number;
  /** How many of its items have a date, in the window or not. */
  count: number;
};

export type Layout = {
  /** What it is said in. */
  words: TimelineWords;
  widthPx: number;
  heightPx: number;
  /** The window that is shown: the one asked for, made sane. */
  window: Window;
  scale: Scale;
  ticks: readonly Tick[];
  groups: readonly RenderGroup[];
  /** What is in the window and in no cluster, by group, row, then time. */
  items: readonly RenderItem[];
  clusters: readonly Cluster[];
  /** From the end of an item to the deal that ended it. */
  connectors: readonly Link[];
  /** From an amended deal to the deal that amends it. */
  threads: readonly Link[];
  /** The middle of the day; null: outside the window. */
  todayX: number | null;
  onX: number | null;
  /** What of the picture lies after today. */
  futureX: Part | null;
  /** Ids of items with no date at all: they are in the table, not in the picture. */
  undated: readonly string[];
  /** How many dated items lie outside the window. */
  outside: { before: number; after: number };
  /** Sentences that say what is shown instead of what was asked. */
  notes: readonly string[];
};

/** One entry of the phone's story: a heading of a year, or an item under it. */
export type StoryEntry =
  | { kind: "heading"; id: string; label: string; future: boolean }
  | {
      kind: "item";
      id: string;
      item: TimelineItem;
      /** "21 January 2025", "until 2030", "no date stated". */
      when: string;
      /** Which edge of the item this is: terms are told when they begin and when they end. */
      edge: "begins" | "ends" | "happens" | "undated";
      /** The edge lies after today. */
      future: boolean;
      /** The edge is not a single day. */
      uncertain: boolean;
    }
  | { kind: "today"; id: string };

export type VerticalLayout = {
  entries: readonly StoryEntry[];
  notes: readonly string[];
};

/** One bar of the overview strip. */
export type DensityBucket = { from: number; to: number; count: number; disputed: number };

export type Direction = "previous" | "next" | "up" | "down" | "first" | "last";
