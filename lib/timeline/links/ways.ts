/**
 * The way of a line from one row to another, round the labels that stand between them.
 * Decides where it goes down or up, and where along: only between rows, where nothing stands. Straight wherever that is not far off.
 */
import { keptIn } from "@/lib/domain/text/maps";
import { roundPx } from "../scale";
import type { Part, Point } from "../types";
import type { Band, Bands } from "./bands";

/** One end: its middle, and the place of its row among the bands. */
export type End = Point & { band: number };

/** Half of what is drawn of an end, and a hair: lines begin at its edge. */
const EDGE_PX = 9;
/** A straight line so far aside is still better than one with many corners. */
const ASIDE_PX = 240;
/** Where several lines run along between the same two rows, beside each other. */
const TRACKS_PX = [0, 3, -3];
const TRACKS_UNDER_A_NAME_PX = [0, 3];

/** Where a line comes from, and where it goes. */
type Course = { from: number; to: number };

/** Finds ways in one picture; those found before are kept clear of where that can be. */
export class Ways {
  readonly #runs = new Map<number, { part: Part; track: number }[]>();

  constructor(
    private readonly bands: Bands,
    private readonly widthPx: number,
  ) {}

  /** The corners of the line from `a` to `b`, both ends included. */
  between(a: End, b: End): Point[] {
    const down = b.band > a.band;
    const [firstGap, lastGap] =
      a.band === b.band ? [a.band, a.band] : down ? [a.band + 1, b.band] : [a.band, b.band + 1];
    const crossed = bandsBetween(a.band, b.band);
    const columns = this.#columns(crossed, { from: a.x, to: b.x });
    const points: Point[] = [{ x: a.x, y: a.y + (down ? EDGE_PX : -EDGE_PX) }];
    let x = a.x;
    const turn = (gap: number, to: number) => {
      if (to !== x) {
        const y = this.#yAlong(gap, { x0: Math.min(x, to), x1: Math.max(x, to) });
        points.push({ x, y }, { x: to, y });
      }
      x = to;
    };
    crossed.forEach((band, index) => {
      turn(down ? band : band + 1, columns[index] ?? x);
    });
    turn(crossed.length === 0 ? firstGap : lastGap, b.x);
    points.push({ x: b.x, y: b.y + (down || a.band === b.band ? -EDGE_PX : EDGE_PX) });
    return points.map(({ x: atX, y }) => ({ x: roundPx(atX), y: roundPx(y) }));
  }

  /** Where each of some bands is crossed: all at one place, else each as near as can be to the one before. */
  #columns(crossed: readonly number[], { from, to }: Course): number[] {
    const straight = this.#straight(crossed, { from, to });
    if (straight !== null) return crossed.map(() => straight);
    let x = from;
    return crossed.map((band) => {
      x = best({ from: x, to }, [this.#free(band, x, -1), this.#free(band, x, 1)], this.widthPx);
      return x;
    });
  }

  /** The best place that is free in all of them; null when there is none near. */
  #straight(crossed: readonly number[], { from, to }: Course): number | null {
    const sides = [this.#freeInAll(crossed, from, -1), this.#freeInAll(crossed, from, 1)];
    const near = sides.filter(
      (x) => x === from || (isInside(x, this.widthPx) && Math.abs(x - from) <= ASIDE_PX),
    );
    return near.length === 0 ? null : best({ from, to }, near, this.widthPx);
  }

  #freeInAll(crossed: readonly number[], from: number, side: -1 | 1): number {
    let x = from;
    for (let moved = true; moved && Math.abs(x - from) <= ASIDE_PX; ) {
      const before = x;
      for (const band of crossed) x = this.#free(band, x, side);
      moved = x !== before;
    }
    return x;
  }

  /** The first free place of a band from `x` on, to one side. */
  #free(band: number, x: number, side: -1 | 1): number {
    const part = partAt(this.bands.bands[band], x);
    if (part === null) return x;
    return side === -1 ? part.x0 : part.x1;
  }

  /** How high a line runs between two bands, apart from those that run there already. */
  #yAlong(gap: number, part: Part): number {
    const runs = keptIn(this.#runs, gap, () => []);
    const met = runs.filter((run) => run.part.x0 <= part.x1 && part.x0 <= run.part.x1);
    const tracks = this.bands.bands[gap - 1]?.isName ? TRACKS_UNDER_A_NAME_PX : TRACKS_PX;
    const track = tracks.find((offset) => met.every((run) => run.track !== offset)) ?? 0;
    runs.push({ part, track });
    return (this.bands.bands[gap]?.topPx ?? this.bands.endPx) + track;
  }
}

/** The bands between two, in the order of the way. */
function bandsBetween(a: number, b: number): number[] {
  const step = b > a ? 1 : -1;
  return Array.from({ length: Math.max(0, Math.abs(b - a) - 1) }, (_, index) => a + step * (index + 1));
}

/** The taken part that a place lies in; its ends are free. */
function partAt(band: Band | undefined, x: number): Part | null {
  const taken = band?.taken ?? [];
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.x1 ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  const part = taken[low];
  return part && part.x0 < x ? part : null;
}

/** Of two places the one on the shorter way, inside the picture if one is. */
function best({ from, to }: Course, places: readonly number[], widthPx: number): number {
  const seen = places.filter((x) => isInside(x, widthPx));
  const [first = from, ...others] = seen.length > 0 ? seen : places;
  const length = (x: number) => Math.abs(x - from) + Math.abs(to - x);
  return others.reduce((least, x) => (length(x) < length(least) ? x : least), first);
}

function isInside(x: number, widthPx: number): boolean {
  return x >= 0 && x <= widthPx;
}
