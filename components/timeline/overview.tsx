import { memo, useMemo, useSyncExternalStore } from "react";
import { Anchor } from "@/components/ui/language/link";
import { calendarOf, dayNumberOf } from "@/lib/timeline/day-number";
import { density } from "@/lib/timeline/density";
import { roundPx } from "@/lib/timeline/scale";
import type { TimelineItem, Window } from "@/lib/timeline/types";
import { useBrush } from "./interaction/use-brush";
import type { Glide } from "./interaction/use-glide";

type OverviewProps = {
  items: readonly TimelineItem[];
  /** All there is. */
  fit: Window;
  window: Window;
  glide: Glide;
  setWindow: (window: Window) => void;
  hrefOf: (window: Window) => string;
};

const SIZE = { width: 1200, height: 44 } as const;
const BUCKETS = 120;

/** How much begins when, over all there is, with a brush over what is shown. Each year is a link to it; dragging moves the window. */
export function Overview({ items, fit, window, glide, setWindow, hrefOf }: OverviewProps) {
  const brush = useBrush({ fit, window, glide });
  return (
    <div className="mt-3 print:hidden">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        preserveAspectRatio="none"
        className="block h-11 w-full touch-pan-y border-rule border-y bg-paper-sunken"
        aria-hidden="true"
        {...brush}
      >
        <Buckets items={items} fit={fit} />
        <Brush fit={fit} window={window} glide={glide} />
      </svg>
      <Years fit={fit} setWindow={setWindow} hrefOf={hrefOf} />
    </div>
  );
}

function xIn({ from, to }: Window, day: number): number {
  return ((day - from) / (to - from)) * SIZE.width;
}

/** Drawn once: what moves lies over it. */
const Buckets = memo(function Buckets({ items, fit }: Pick<OverviewProps, "items" | "fit">) {
  const buckets = useMemo(() => density(items, fit, BUCKETS), [items, fit]);
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const room = SIZE.height - 6;
  const bars = [
    { color: "var(--rule-strong)", heightOf: ({ count }: { count: number }) => (count / most) * room },
    {
      color: "var(--disputed-border)",
      heightOf: ({ disputed }: { disputed: number }) => (disputed / most) * room,
    },
  ];
  return bars.map(({ color, heightOf }) => (
    <path
      key={color}
      d={buckets.map((bucket) => barPath(xIn(fit, bucket.from), heightOf(bucket))).join("")}
      fill={color}
    />
  ));
});

function barPath(x: number, height: number): string {
  const width = SIZE.width / BUCKETS - 1;
  return height === 0 ? "" : `M${roundPx(x)} ${SIZE.height}v${-roundPx(height)}h${width}V${SIZE.height}Z`;
}

/** What is shown of all there is; while a hand moves it, where that is. */
function Brush({ fit, window, glide }: Pick<OverviewProps, "fit" | "window" | "glide">) {
  const { from, to } = useSyncExternalStore(glide.subscribe, glide.moving, atRest) ?? window;
  const [left, right] = [Math.max(0, xIn(fit, from)), Math.min(SIZE.width, xIn(fit, to))];
  const { width, height } = SIZE;
  return (
    <>
      <path
        d={`M0 0H${Math.max(0, left)}V${height}H0ZM${right} 0H${Math.max(right, width)}V${height}H${right}Z`}
        fill="var(--paper)"
        fillOpacity="0.7"
      />
      <rect
        x={left}
        y={1}
        width={Math.max(3, right - left)}
        height={height - 2}
        fill="var(--accent)"
        fillOpacity="0.07"
        stroke="var(--accent)"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
        className="cursor-grab"
        data-brush=""
      />
    </>
  );
}

const atRest = () => null;

const Years = memo(function Years({
  fit,
  setWindow,
  hrefOf,
}: Pick<OverviewProps, "fit" | "setWindow" | "hrefOf">) {
  return (
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
            style={{ left: `${(xIn(fit, Math.max(span.from, fit.from)) / SIZE.width) * 100}%` }}
          >
            <Anchor
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
            </Anchor>
          </li>
        );
      })}
    </ol>
  );
});

/** So many years have room for their name. */
const MOST_YEARS = 18;

function yearsOf({ from, to }: Window): number[] {
  const [first, last] = [calendarOf(from).year, calendarOf(to).year];
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  const years: number[] = [];
  for (let year = first; year <= last; year += step) years.push(year);
  return years;
}
