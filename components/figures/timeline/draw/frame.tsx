import type { Layout, RenderGroup, Tick } from "@/lib/figures/timeline/types";

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
        <a href={group.href} tabIndex={-1}>
          {words}
        </a>
      )}
    </>
  );
}

/** The words of the ticks, above and below the lanes. */
export function Axis({ layout }: { layout: Layout }) {
  const { ticks, heightPx, widthPx } = layout;
  const shown = ticks.filter(({ xPx }) => xPx < widthPx - 20);
  return (
    <g fontSize="11.5" fill="var(--ink-muted)">
      {shown.map((tick) => (
        <TickWords key={tick.day} tick={tick} />
      ))}
      {shown.map(({ day, xPx, label }) => (
        <text key={day} x={xPx + 4} y={heightPx + 16}>
          {label}
        </text>
      ))}
    </g>
  );
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
      <path d={`M${xPx} ${15 - AXIS_PX.top}V0`} stroke="var(--rule)" fill="none" />
    </>
  );
}

/** The line of today, and of the moment asked about when it is another day. */
export function Moments({ layout, onWords }: { layout: Layout; onWords: string | null }) {
  const { todayX, heightPx, widthPx } = layout;
  return (
    <>
      {todayX !== null && (
        <Line x={todayX} words="today" color="var(--ink)" heightPx={heightPx} widthPx={widthPx} />
      )}
      {onWords !== null && <OnLine layout={layout} words={onWords} />}
    </>
  );
}

/** The line of the moment asked about; nothing when it lies outside the window. */
export function OnLine({ layout: { onX, heightPx, widthPx }, words }: { layout: Layout; words: string }) {
  if (onX === null) return null;
  return (
    <g data-moment="">
      <Line x={onX} words={words} color="var(--accent)" heightPx={heightPx} widthPx={widthPx} bold />
    </g>
  );
}

type LineProps = {
  x: number;
  words: string;
  color: string;
  heightPx: number;
  widthPx: number;
  bold?: boolean;
};

function Line({ x, words, color, heightPx, widthPx, bold = false }: LineProps) {
  const atEnd = x > widthPx - 110;
  return (
    <>
      <path d={`M${x} -16V${heightPx}`} stroke={color} strokeWidth={bold ? 2 : 1.2} fill="none" />
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
    </>
  );
}

/** A rim of paper that keeps words readable over lines. */
const HALO = {
  stroke: "var(--paper)",
  strokeWidth: 3,
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;
