/**
 * Things for timelines to lay out: one plain item with whatever a test cares about put over it, and generators of many.
 * Decides what "any item" means: single days and wide ones, open starts and ends, slips, and no date at all.
 */
import fc, { type Arbitrary } from "fast-check";
import {
  type Binding,
  type EventKind,
  STANDINGS,
  type Standing,
  slugsOf,
} from "@/lib/domain/vocabulary/vocabulary";

/** The shape of lib/figures/timeline/types.ts, which this room may not import. */
type Edge = { span: { earliest: number; latest: number }; words: string } | null;
type Item = {
  id: string;
  kind: "deal" | "term" | "event";
  lane: string;
  label: string;
  sentence: string;
  value: string | null;
  href: string;
  start: Edge;
  end: Edge;
  point: boolean;
  standing: Standing | null;
  binding: Binding | null;
  eventKind: EventKind | null;
  endedBy: string | null;
  amends: readonly string[];
  endClaimed: boolean;
};

/** 1 January 2019, where the generated dates begin. */
const FIRST_DAY = 17_897;
const DAYS = 5000;

/** An edge on one day, or somewhere in a span. */
export function makeEdge(earliest: number, latest = earliest): Edge {
  return { span: { earliest, latest }, words: `day ${earliest}` };
}

/** A confirmed term of lane "a" from day 20000 until day 20100. */
export function makeItem(overrides: Partial<Item> = {}): Item {
  return {
    id: "term:one",
    kind: "term",
    lane: "a",
    label: "Cloud exclusivity",
    sentence: "Cloud exclusivity, from day 20000 until day 20100.",
    value: "exclusive",
    href: "/deals/one",
    start: makeEdge(20_000),
    end: makeEdge(20_100),
    point: false,
    standing: "confirmed",
    binding: null,
    eventKind: null,
    endedBy: null,
    amends: [],
    endClaimed: false,
    ...overrides,
  };
}

/** A mark on one day. */
export function makePoint(id: string, day: number, overrides: Partial<Item> = {}): Item {
  return makeItem({ id, kind: "event", start: makeEdge(day), end: null, point: true, ...overrides });
}

export function anyEdge(): Arbitrary<Edge> {
  const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + DAYS });
  const width = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 800 }));
  return fc.option(
    fc.tuple(day, width).map(([first, days]) => makeEdge(first, first + days)),
    { freq: 6, nil: null },
  );
}

/** Items with ids of their own, in three lanes, some of them ended by or amending others. */
export function anyItems(maxLength = 40): Arbitrary<Item[]> {
  const draft = fc.record({
    kind: fc.constantFrom("deal" as const, "term" as const, "event" as const),
    lane: fc.constantFrom("a", "b", "c"),
    label: fc.string({ maxLength: 60 }),
    start: anyEdge(),
    end: anyEdge(),
    point: fc.boolean(),
    standing: fc.option(fc.constantFrom(...slugsOf(STANDINGS))),
    other: fc.option(fc.nat({ max: maxLength })),
  });
  return fc.array(draft, { maxLength }).map((drafts) =>
    drafts.map(({ other, ...rest }, index) =>
      makeItem({
        ...rest,
        id: `item:${index}`,
        endedBy: other === null ? null : `item:${other}`,
        amends: other === null ? [] : [`item:${other}`],
      }),
    ),
  );
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[]): Arbitrary<T[]> {
  return fc.shuffledSubarray([...things], { minLength: things.length });
}
