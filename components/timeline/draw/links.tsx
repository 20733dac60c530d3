import type { Layout, Link } from "@/lib/timeline/types";

/** Lines between items: from a term that was ended to the deal that ended it, and from deal to deal along amendments. */
export function Links({ layout }: { layout: Layout }) {
  const { connectors, threads, widthPx, heightPx } = layout;
  return (
    // A picture in the picture, since it cuts off what lies outside the window.
    <svg x="0" y="0" width={widthPx} height={heightPx} aria-hidden="true">
      {/* A path each: of one path for all of them every part would be drawn again wherever a corner of it shows. */}
      {connectors.map((link) => (
        <g key={`${link.fromId} ${link.toId}`} fill="none">
          <path d={connectorPath(link)} stroke="var(--ink-muted)" strokeDasharray="2 3" />
          <path d={stopPath(link)} stroke="var(--ink)" strokeWidth="2" />
        </g>
      ))}
      {threads.map((link) => (
        <path
          key={`${link.fromId} ${link.toId}`}
          d={threadPath(link)}
          stroke="var(--accent)"
          strokeOpacity="0.55"
          strokeWidth="1.3"
          fill="none"
        />
      ))}
    </svg>
  );
}

function connectorPath({ x0, y0, x1, y1 }: Link): string {
  return `M${x0} ${y0}L${x1} ${y1}`;
}

/** Where a term was ended: a short upright stroke. */
function stopPath({ x0, y0 }: Link): string {
  return `M${x0} ${y0 - 9}v18`;
}

/** An arc, so that threads along one row are told apart from it. */
function threadPath({ x0, y0, x1, y1 }: Link): string {
  const rise = Math.min(22, 8 + Math.abs(x1 - x0) / 16);
  const top = Math.min(y0, y1) - rise;
  return `M${x0} ${y0 - 7}C${x0 + (x1 - x0) / 3} ${top} ${x1 - (x1 - x0) / 3} ${top} ${x1} ${y1 - 7}`;
}
