import { useEffect, useLayoutEffect, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import type { Day } from "@/lib/domain/dates/day";
import { toDay, toDayNumber } from "@/lib/timeline/day-number";
import { panBy } from "@/lib/timeline/zoom";
import type { View } from "../interaction/use-window";
import { useTimelineWords } from "../words-context";
import type { Moment } from "./use-moment";

/** Long enough to read what changed. */
const PLAY_MS = 1800;

type MomentPlayProps = { days: readonly number[]; day: Day; moment: Moment; view: View };

/** Walks the cursor through the deals in order. Offered only where movement is welcome: the steps do the same by hand. */
export function MomentPlay({ days, day, moment, view }: MomentPlayProps) {
  const [playing, setPlaying] = useState(false);
  const { moment: told } = useTimelineWords();
  const stop = () => {
    setPlaying(false);
    moment.settle(day, view.asked);
  };
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = days.find((other) => other > toDayNumber(day));
      const last = next === undefined || next === days.at(-1);
      if (next !== undefined) moment.move(toDay(next));
      if (next !== undefined) bringIntoView(next, view);
      if (!last) return;
      setPlaying(false);
      moment.settle(next === undefined ? day : toDay(next), view.asked);
    }, PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, day, days, moment, view]);
  useStopKey(playing, stop);
  const start = () => {
    if (days[0] === undefined) return;
    moment.move(toDay(days[0]));
    bringIntoView(days[0], view);
    setPlaying(true);
  };
  if (days.length === 0) return null;
  return (
    <span className="needs-script no-print motion-reduce:hidden">
      <Button type="button" size="sm" onClick={playing ? stop : start}>
        {playing ? told.stop : told.play}
      </Button>
    </span>
  );
}

/** Escape stops what moves by itself, wherever the focus is (WCAG 2.2.2). */
function useStopKey(playing: boolean, stop: () => void): void {
  // With what is shown, not after it: a key in between would stop at the day before.
  useLayoutEffect(() => {
    if (!playing) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") stop();
    };
    globalThis.addEventListener("keydown", onKey);
    return () => globalThis.removeEventListener("keydown", onKey);
  });
}

/** The window follows the cursor when that leaves it. */
function bringIntoView(day: number, { window, setWindow }: View): void {
  if (day >= window.from && day < window.to) return;
  setWindow(panBy(window, day - (window.from + window.to) / 2));
}
