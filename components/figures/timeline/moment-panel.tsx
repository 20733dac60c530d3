import Link from "next/link";
import { useEffect, useMemo, useState } from "react";
import { StandingBadge } from "@/components/standing/standing-badge";
import { Button } from "@/components/ui/button";
import { buttonClasses } from "@/components/ui/button-classes";
import type { Day } from "@/lib/domain/claim";
import { toDay, toDayNumber, wordsOf } from "@/lib/figures/timeline/day-number";
import type { TimelineItem } from "@/lib/figures/timeline/types";
import { dealDays, holdingOn, stepDay } from "./moment";
import type { Moment } from "./use-moment";
import type { View } from "./use-window";

type MomentPanelProps = {
  items: readonly TimelineItem[];
  moment: Moment;
  view: View;
  today: Day;
  /** The page at another moment; null: today. */
  hrefOf: (day: Day | null) => string;
};

/** The moment asked about: ways to step it, and the terms that are in force on it. */
export function MomentPanel({ items, moment, view, today, hrefOf }: MomentPanelProps) {
  const day = moment.on ?? today;
  const { certain, possible, undated } = useMemo(() => holdingOn(items, toDayNumber(day)), [items, day]);
  const days = useMemo(() => dealDays(items), [items]);
  if (!items.some(({ kind }) => kind === "term")) return null;
  return (
    <section aria-label="In force at one moment" className="mt-5 border-rule-strong border-t pt-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 className="font-semibold font-serif text-xl">
          {`In force on ${wordsOf(toDayNumber(day))}${day === today ? " (today)" : ""}`}
        </h3>
        <Steps day={day} today={today} days={days} hrefOf={hrefOf} />
        <Play days={days} day={day} moment={moment} view={view} />
      </div>
      <p aria-live="polite" className="mt-1 text-ink-muted text-sm">
        {`${certain.length} for certain, ${possible.length} possibly`}
        {undated > 0 && `; ${undated} more state no dates`}.
      </p>
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must take focus (WCAG 2.1.1)
        tabIndex={0}
        aria-label={`Terms in force on ${wordsOf(toDayNumber(day))}`}
        className="relative mt-2 grid max-h-72 gap-x-10 overflow-y-auto md:grid-cols-2 2xl:grid-cols-3 print:max-h-none"
        data-holding=""
      >
        {certain.map((item) => (
          <Held key={item.id} item={item} />
        ))}
        {possible.map((item) => (
          <Held key={item.id} item={item} possibly />
        ))}
      </ul>
    </section>
  );
}

function Held({ item, possibly = false }: { item: TimelineItem; possibly?: boolean }) {
  return (
    <li className="flex break-inside-avoid items-baseline gap-2 border-rule border-t py-1.5 text-sm">
      {item.standing && <StandingBadge standing={item.standing} size="sm" withWord={false} />}
      <span>
        <Link href={item.href} prefetch={false} className="link">
          {item.sentence}
        </Link>
        {possibly && <span className="text-ink-muted"> Possibly.</span>}
      </span>
    </li>
  );
}

type StepsProps = { day: Day; today: Day; days: readonly number[]; hrefOf: (day: Day | null) => string };

/** A day, a month, a deal back or on; links, so that each moment has its address. */
function Steps({ day, today, days, hrefOf }: StepsProps) {
  const now = toDayNumber(day);
  const [before, after] = [days.findLast((other) => other < now), days.find((other) => other > now)];
  const ways = [
    { words: "Deal before", to: before === undefined ? null : toDay(before) },
    { words: "− month", to: stepDay(day, "month", -1) },
    { words: "− day", to: stepDay(day, "day", -1) },
    { words: "+ day", to: stepDay(day, "day", 1) },
    { words: "+ month", to: stepDay(day, "month", 1) },
    { words: "Deal after", to: after === undefined ? null : toDay(after) },
  ].filter((way) => way.to !== null);
  return (
    <nav aria-label="Step the moment" className="no-print flex flex-wrap gap-1.5">
      {ways.map(({ words, to }) => (
        <Link
          key={words}
          href={hrefOf(to === today ? null : to)}
          prefetch={false}
          scroll={false}
          className={buttonClasses("quiet", "sm")}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}

/** Long enough to read what changed. */
const PLAY_MS = 1800;

/** Walks the cursor through the deals in order. Offered only where movement is welcome: the steps do the same by hand. */
function Play({
  days,
  day,
  moment,
  view,
}: Pick<MomentPanelProps, "moment" | "view"> & { days: readonly number[]; day: Day }) {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const next = days.find((other) => other > toDayNumber(day));
    const timer = setTimeout(() => {
      if (next !== undefined) moment.move(toDay(next));
      if (next === undefined || next === days.at(-1)) {
        setPlaying(false);
        moment.settle(next === undefined ? day : toDay(next), view.asked);
      }
    }, PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, day, days, moment, view.asked]);
  const toggle = () => {
    if (playing) moment.settle(day, view.asked);
    else if (days[0] !== undefined) moment.move(toDay(days[0]));
    setPlaying(!playing);
  };
  return (
    <span className="needs-script no-print motion-reduce:hidden">
      <Button type="button" size="sm" onClick={toggle}>
        {playing ? "Stop" : "Play through the deals"}
      </Button>
    </span>
  );
}
