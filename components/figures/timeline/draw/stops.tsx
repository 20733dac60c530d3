import type { Standing } from "@/lib/domain/vocabulary";
import type { Cluster, LabelPlacement, RenderItem } from "@/lib/figures/timeline/types";
import { Bar } from "./bar";
import { ClusterMark, PointMark } from "./mark";

/** Between the middle of a bar and the edge of what a finger hits: targets are 24 pixels high (WCAG 2.5.8). */
const HALF_TARGET_PX = 12;

type StopProps = { isTabStop: boolean; fontPx: number };

/** A link around an item: the mark or bar, its label, and a target as large as its row. */
export function ItemStop({ item, isTabStop, fontPx }: StopProps & { item: RenderItem }) {
  const { possible, markX, yPx, heightPx, label } = item;
  const [x0, x1] =
    markX === null
      ? [possible.x0, possible.x1]
      : [Math.min(possible.x0, markX - 8), Math.max(possible.x1, markX + 8)];
  const middle = yPx + heightPx / 2;
  return (
    <a
      href={item.item.href}
      aria-label={item.item.sentence}
      tabIndex={isTabStop ? 0 : -1}
      data-stop={item.item.id}
      data-item={item.item.kind}
      data-disputed={item.disputed || undefined}
    >
      <rect
        x={x0}
        y={middle - HALF_TARGET_PX}
        width={Math.max(x1 - x0, 2)}
        height={2 * HALF_TARGET_PX}
        fill="transparent"
        data-target=""
      />
      {markX === null ? <Bar item={item} /> : <PointMark item={item} />}
      <Label label={label} y={middle} fontPx={fontPx} haloed={LINED.includes(item.item.standing)} />
    </a>
  );
}

/** Standings whose bars have a line or a gap where the words stand. */
const LINED: readonly (Standing | null)[] = ["disputed", "ruled", "denied"];

/** A link to the window in which a cluster's marks are told apart. */
export function ClusterStop({
  cluster,
  isTabStop,
  fontPx,
  href,
}: StopProps & { cluster: Cluster; href: string }) {
  const middle = cluster.yPx + cluster.heightPx / 2;
  return (
    <a
      href={href}
      aria-label={cluster.sentence}
      tabIndex={isTabStop ? 0 : -1}
      data-stop={cluster.id}
      data-cluster={cluster.count}
    >
      <rect
        x={cluster.xPx - HALF_TARGET_PX}
        y={middle - HALF_TARGET_PX}
        width={2 * HALF_TARGET_PX}
        height={2 * HALF_TARGET_PX}
        fill="transparent"
        data-target=""
      />
      <ClusterMark cluster={cluster} />
      <Label label={cluster.placement} y={middle} fontPx={fontPx} />
    </a>
  );
}

type LabelProps = { label: LabelPlacement; y: number; fontPx: number; haloed?: boolean };

/** Words beside a bar have a rim of paper, and so have those inside a bar with a line through its middle. */
function Label({ label, y, fontPx, haloed = false }: LabelProps) {
  if (label.kind === "hidden") return null;
  return (
    <text
      x={label.xPx}
      y={y}
      dy="0.35em"
      textAnchor={label.anchor}
      fontSize={fontPx}
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth={haloOf(label.kind === "inside", haloed)}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {label.text}
    </text>
  );
}

/** Wide enough to close the gaps between words where a line would run through them. */
function haloOf(inside: boolean, haloed: boolean): number {
  if (inside) return haloed ? 7 : 0;
  return 3;
}
