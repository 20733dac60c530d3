import type { Binding, EventKind } from "@/lib/domain/vocabulary/vocabulary";
import type { Cluster, RenderItem } from "@/lib/timeline/types";

type At = { x: number; y: number };

/** Shape and colour of each kind of event, around 0, seven pixels at most each way. */
const EVENT_LOOKS: Readonly<Record<EventKind, { d: string; color: string; hollow?: boolean }>> = {
  announcement: { d: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z", color: "var(--ink)" },
  signing: { d: "M-5 -5h10v10h-10Z", color: "var(--confirmed-fg)" },
  amendment: { d: "M0 -6.5L6.5 0L0 6.5L-6.5 0Z", color: "var(--accent)", hollow: true },
  launch: { d: "M0 -6L6 5H-6Z", color: "var(--confirmed-fg)" },
  milestone: { d: "M-4 -6.5V6.5M-4 -6L5 -2.8L-4 0.5Z", color: "var(--confirmed-fg)" },
  financial: { d: "M-3.2 -6H3.2L6.4 0L3.2 6H-3.2L-6.4 0Z", color: "var(--undisclosed-fg)" },
  report: { d: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z", color: "var(--reported-fg)", hollow: true },
  dispute: { d: "M-5 -5L5 5M5 -5L-5 5", color: "var(--disputed-fg)", hollow: true },
  regulatory: { d: "M-6 -5H6L0 6Z", color: "var(--ruled-fg)" },
};

/** A mark for a kind of event. */
export function EventMark({ kind, x, y, unsure = false }: At & { kind: EventKind; unsure?: boolean }) {
  const { d, color, hollow } = EVENT_LOOKS[kind];
  return (
    <path
      transform={`translate(${x} ${y})`}
      d={d}
      fill={hollow || unsure ? "var(--paper)" : color}
      stroke={color}
      strokeWidth={kind === "dispute" ? 2.4 : hollow || unsure ? 1.8 : 1}
    />
  );
}

/** A deal: a diamond that fills as the deal gets firmer, from dotted (rumored) to solid (signed). */
export function DealMark({ binding, x, y }: At & { binding: Binding | null }) {
  const filled = binding === "signed" || binding === null;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d="M0 -7.5L7.5 0L0 7.5L-7.5 0Z"
        fill={filled ? "var(--accent)" : "var(--paper)"}
        stroke="var(--accent)"
        strokeWidth="1.6"
        strokeDasharray={binding === "rumored" ? "2 2" : undefined}
      />
      {binding === "announced" && <path d="M0 -7.5L0 7.5L-7.5 0Z" fill="var(--accent)" />}
    </g>
  );
}

/** The mark of a deal or an event; a date that is a range is drawn as the range, with a hollow mark in its middle. */
export function PointMark({ item }: { item: RenderItem }) {
  const { possible, markX, yPx, heightPx } = item;
  const y = yPx + heightPx / 2;
  const x = markX ?? possible.x0;
  const unsure = item.certain === null && possible.x1 - possible.x0 > 4;
  const { kind, binding, eventKind } = item.item;
  return (
    <>
      {unsure && <Range x0={possible.x0} x1={possible.x1} y={y} />}
      {kind === "deal" ? (
        <DealMark binding={binding} x={x} y={y} />
      ) : (
        <EventMark kind={eventKind ?? "announcement"} x={x} y={y} unsure={unsure} />
      )}
    </>
  );
}

function Range({ x0, x1, y }: { x0: number; x1: number; y: number }) {
  return (
    <>
      <rect x={x0} y={y - 4} width={x1 - x0} height="8" fill="var(--ink)" fillOpacity="0.13" />
      <path
        d={`M${x0} ${y - 6}V${y + 6}M${x1} ${y - 6}V${y + 6}M${x0} ${y}H${x1}`}
        stroke="var(--ink-muted)"
        strokeDasharray="2 2"
        fill="none"
      />
    </>
  );
}

/** Marks too near each other to tell apart; how many is among the words. */
export function ClusterMark({ cluster }: { cluster: Cluster }) {
  const y = cluster.yPx + cluster.heightPx / 2;
  const wide = cluster.count > 9 ? 24 : 20;
  return (
    <rect
      x={cluster.xPx - wide / 2}
      y={y - 9}
      width={wide}
      height="18"
      rx="9"
      fill="var(--paper-raised)"
      stroke="var(--ink)"
      strokeWidth="1.3"
    />
  );
}
