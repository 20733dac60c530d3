import { roundPx } from "@/lib/timeline/scale";
import type { Layout, Link, Point } from "@/lib/timeline/types";

/** Lines between items: from a term that was ended to the deal that ended it, and from deal to deal along amendments. */
export function Links({ layout }: { layout: Layout }) {
  const { connectors, threads, widthPx, heightPx } = layout;
  return (
    // A picture in the picture, since it cuts off what lies outside the window.
    <svg x="0" y="0" width={widthPx} height={heightPx} aria-hidden="true">
      {/* A path each: of one path for all of them every part would be drawn again wherever a corner of it shows. */}
      {connectors.map((link) => (
        <g key={`${link.fromId} ${link.toId}`} fill="none">
          <path d={linePath(link)} stroke="var(--ink-muted)" strokeDasharray="2 3" />
          <path d={stopPath(link)} stroke="var(--ink)" strokeWidth="2" />
        </g>
      ))}
      {threads.map((link) => (
        <path
          key={`${link.fromId} ${link.toId}`}
          d={linePath(link)}
          stroke="var(--accent)"
          strokeOpacity="0.55"
          strokeWidth="1.3"
          fill="none"
        />
      ))}
    </svg>
  );
}

/** Where a term was ended: a short upright stroke, broken where a label may stand. */
function stopPath({ x0, y0 }: Link): string {
  return `M${x0} ${y0 - 11}v5M${x0} ${y0 + 6}v5`;
}

const CORNER_PX = 5;

/** Along the points of a line, with round corners. */
function linePath({ points }: Link): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const parts = rest.map((point, index) => {
    const [before, after] = [points[index] ?? first, rest[index + 1]];
    if (!after) return `L${point.x} ${point.y}`;
    const [from, to] = [towards(point, before), towards(point, after)];
    return `L${from}Q${point.x} ${point.y} ${to}`;
  });
  return `M${first.x} ${first.y}${parts.join("")}`;
}

/** A place on the way from a corner to the next, no further than half of it. */
function towards(corner: Point, next: Point): string {
  const [dx, dy] = [next.x - corner.x, next.y - corner.y];
  const length = Math.abs(dx) + Math.abs(dy); // one of them is none
  const part = length === 0 ? 0 : Math.min(CORNER_PX, length / 2) / length;
  return `${roundPx(corner.x + dx * part)} ${roundPx(corner.y + dy * part)}`;
}
