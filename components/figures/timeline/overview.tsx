import { type PointerEvent, useMemo, useRef } from "react";
import { calendarOf, dayNumberOf } from "@/lib/figures/timeline/day-number";
import { density } from "@/lib/figures/timeline/density";
import type { TimelineItem, Window } from "@/lib/figures/timeline/types";

type OverviewProps = {
  items: readonly TimelineItem[];
  /** All there is. */
  fit: Window;
  window: Window;
  setWindow: (window: Window) => void;
  hrefOf: (window: Window) => string;
};

const SIZE = { width: 1200, height: 44 } as const;
const BUCKETS = 120;

/** How much begins when, over all there is, with a brush over what is shown. Each year is a link to it; dragging sets the window. */
export function Overview({ items, fit, window, setWindow, hrefOf }: OverviewProps) {
  const buckets = useMemo(() => density(items, fit, BUCKETS), [items, fit]);
  const brush = useBrush(fit, window, setWindow);
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const x = (day: number) => ((day - fit.from) / (fit.to - fit.from)) * SIZE.width;
  const [left, right] = [Math.max(0, x(window.from)), Math.min(SIZE.width, x(window.to))];
  const step = SIZE.width / BUCKETS;
  return (
    <div className="mt-3 print:hidden">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        preserveAspectRatio="none"
        className="block h-11 w-full touch-pan-y border-rule border-y bg-paper-sunken"
        aria-hidden="true"
        {...brush}
      >
        {buckets.map(({ from, count, disputed }) => (
          <Bucket key={from} x={x(from)} width={step - 1} count={count / most} disputed={disputed / most} />
        ))}
        <rect x={0} y={0} width={left} height={SIZE.height} fill="var(--paper)" fillOpacity="0.7" />
        <rect
          x={right}
          y={0}
          width={Math.max(0, SIZE.width - right)}
          height={SIZE.height}
          fill="var(--paper)"
          fillOpacity="0.7"
        />
        <rect
          x={left}
          y={1}
          width={Math.max(3, right - left)}
          height={SIZE.height - 2}
          fill="var(--accent)"
          fillOpacity="0.07"
          stroke="var(--accent)"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
          className="cursor-grab"
        />
      </svg>
      <ol className="relative h-7 text-ink-muted text-sm">
        {yearsOf(fit).map((year) => {
          const span = {
            from: dayNumberOf({ year, month: 1, day: 1 }),
            to: dayNumberOf({ year: year + 1, month: 1, day: 1 }),
          };
          return (
            <li
              key={year}
              className="absolute"
              style={{ left: `${(x(Math.max(span.from, fit.from)) / SIZE.width) * 100}%` }}
            >
              <a
                href={hrefOf(span)}
                tabIndex={-1}
                className="hit inline-flex items-center hover:text-accent"
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  setWindow(span);
                }}
              >
                {year}
              </a>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Bucket(props: { x: number; width: number; count: number; disputed: number }) {
  const { x, width, count, disputed } = props;
  const room = SIZE.height - 6;
  return (
    <>
      <rect
        x={x}
        y={SIZE.height - count * room}
        width={width}
        height={count * room}
        fill="var(--rule-strong)"
      />
      <rect
        x={x}
        y={SIZE.height - disputed * room}
        width={width}
        height={disputed * room}
        fill="var(--disputed-border)"
      />
    </>
  );
}

/** So many years have room for their name. */
const MOST_YEARS = 18;

function yearsOf({ from, to }: Window): number[] {
  const [first, last] = [calendarOf(from).year, calendarOf(to).year];
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  const years: number[] = [];
  for (let year = first; year <= last; year += step) years.push(year);
  return years;
}

/** Dragging inside the brush moves it; dragging elsewhere makes a new one. */
function useBrush(fit: Window, window: Window, setWindow: (window: Window) => void) {
  const start = useRef<{ day: number; window: Window; moves: boolean } | null>(null);
  const dayOf = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return fit.from + ((event.clientX - box.left) / box.width) * (fit.to - fit.from);
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      const day = dayOf(event);
      const whole = window.from <= fit.from && window.to >= fit.to;
      start.current = { day, window, moves: !whole && day > window.from && day < window.to };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (!start.current) return;
      const { day, window: before, moves } = start.current;
      const now = dayOf(event);
      if (moves) setWindow({ from: before.from + now - day, to: before.to + now - day });
      else if (Math.abs(now - day) > 1) setWindow({ from: Math.min(day, now), to: Math.max(day, now) });
    },
    onPointerUp: () => {
      start.current = null;
    },
  };
}
