import { Anchor } from "@/components/ui/language/link";
import type { Layout, RenderGroup, Tick } from "@/lib/timeline/types";

/** Room above the lanes for two levels of ticks and the words of the lines, and below them for the ticks again. */
export const AXIS_PX = { top: 50, bottom: 24 } as const;

/** The ground: lines of the ticks and what lies after today. */
export function Ground({ layout }: { layout: Layout }) {
  const { ticks, futureX, heightPx } = layout;
  return (
    <>
      {futureX && (
        <rect
          x={futureX.x0}
          y={0}
          width={futureX.x1 - futureX.x0}
          height={heightPx}
          fill="var(--ink)"
          fillOpacity="0.045"
        />
      )}
      {ticks.map(({ day, xPx }) => (
        <path key={day} d={`M${xPx} 0V${heightPx}`} stroke="var(--rule)" fill="none" />
      ))}
    </>
  );
}

/** A rule and a name over each lane. They stay while time moves under them. */
export function Headings({ layout: { groups, widthPx } }: { layout: Layout }) {
  return (
    <>
      {groups.map((group) => (
        <Heading key={group.id} group={group} widthPx={widthPx} />
      ))}
    </>
  );
}

function Heading({ group, widthPx }: { group: RenderGroup; widthPx: number }) {
  const words = (
    <text
      x="0"
      y={group.yPx + 17}
      fontSize="12.5"
      fontWeight="600"
      fill="var(--ink)"
      pointerEvents={group.href === null ? undefined : "auto"}
      {...HALO}
    >
      {group.label}
      <tspan fontWeight="400" fill="var(--ink-muted)" dx="6">
        {group.count}
      </tspan>
    </text>
  );
  return (
    <>
      <path d={`M0 ${group.yPx + 0.5}H${widthPx}`} stroke="var(--rule-strong)" fill="none" />
      {group.href === null ? (
        words
      ) : (
        <Anchor href={group.href} tabIndex={-1}>
          {words}
        </Anchor>
      )}
    </>
  );
}

/** The words of the ticks above the lanes. */
export function AxisWords({ layout }: { layout: Layout }) {
  return (
    <g fontSize="11.5" fill="var(--ink-muted)">
      {namedTicks(layout).map((tick) => (
        <TickWords key={tick.day} tick={tick} />
      ))}
    </g>
  );
}

/** The same below the lanes. */
export function FootWords({ layout }: { layout: Layout }) {
  return (
    <g fontSize="11.5" fill="var(--ink-muted)">
      {namedTicks(layout).map(({ day, xPx, label }) => (
        <text key={day} x={xPx + 4} y={layout.heightPx + 16}>
          {label}
        </text>
      ))}
    </g>
  );
}

/** The lines between the words of the ticks. */
export function AxisLines({ layout }: { layout: Layout }) {
  const lines = namedTicks(layout).map(({ xPx }) => `M${xPx} ${15 - AXIS_PX.top}V0`);
  return <path d={lines.join("")} stroke="var(--rule)" fill="none" />;
}

function namedTicks({ ticks, widthPx }: Layout): Tick[] {
  return ticks.filter(({ xPx }) => xPx < widthPx - 20);
}

function TickWords({ tick: { xPx, label, upper } }: { tick: Tick }) {
  return (
    <>
      {upper !== null && (
        <text x={xPx + 4} y={11 - AXIS_PX.top} fontWeight="600" fill="var(--ink)">
          {upper}
        </text>
      )}
      <text x={xPx + 4} y={27 - AXIS_PX.top}>
        {label}
      </text>
    </>
  );
}

/** The line of today. */
export function TodayLine({ layout: { todayX, heightPx } }: { layout: Layout }) {
  if (todayX === null) return null;
  return <path d={lineAt(todayX, heightPx)} stroke="var(--ink)" strokeWidth="1.2" fill="none" />;
}

export function TodayWords({ layout }: { layout: Layout }) {
  return <LineWords x={layout.todayX} words={layout.words.today} color="var(--ink)" layout={layout} />;
}

/** The line of the moment asked about, to be held where its words stand; nothing when it lies outside the window. */
export function OnLine({ layout }: { layout: Layout }) {
  const { onX, heightPx } = layout;
  if (onX === null) return null;
  const x = isNearEnd(onX, layout) ? onX - HANDLE_PX.width + HANDLE_PX.edge : onX - HANDLE_PX.edge;
  return (
    <g data-moment="" className="cursor-ew-resize">
      <rect
        x={x}
        y={-HANDLE_PX.height}
        width={HANDLE_PX.width}
        height={HANDLE_PX.height}
        fill="transparent"
      />
      <path d={lineAt(onX, heightPx)} stroke="var(--accent)" strokeWidth="2" fill="none" />
    </g>
  );
}

const HANDLE_PX = { width: 130, height: 24, edge: 12 } as const;

export function OnWords({ layout, words }: { layout: Layout; words: string }) {
  return (
    <g data-moment-words="">
      <LineWords x={layout.onX} words={words} color="var(--accent)" layout={layout} />
    </g>
  );
}

const lineAt = (x: number, heightPx: number) => `M${x} -16V${heightPx}`;

const isNearEnd = (x: number, { widthPx }: Layout) => x > widthPx - 110;

type LineWordsProps = { x: number | null; words: string; color: string; layout: Layout };

function LineWords({ x, words, color, layout }: LineWordsProps) {
  if (x === null) return null;
  const atEnd = isNearEnd(x, layout);
  return (
    <text
      x={atEnd ? x - 5 : x + 5}
      y="-6"
      textAnchor={atEnd ? "end" : "start"}
      fontSize="11.5"
      fontWeight="600"
      fill={color}
      {...HALO}
    >
      {words}
    </text>
  );
}

/** A rim of paper that keeps words readable over lines. */
const HALO = {
  stroke: "var(--paper)",
  strokeWidth: 3,
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;
