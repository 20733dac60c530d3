import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import { MEASURES } from "@/lib/timeline/measures";
import type { Cluster, LabelPlacement, Layout, RenderItem, RowDensity } from "@/lib/timeline/types";

/** The words of all items and clusters, over their marks and bars. */
export function StopWords({ layout, density }: { layout: Layout; density: RowDensity }) {
  const { fontPx } = MEASURES[density];
  return (
    <>
      {layout.items.map((item) => (
        <ItemWords key={item.item.id} item={item} fontPx={fontPx} />
      ))}
      {layout.clusters.map((cluster) => (
        <ClusterWords key={cluster.id} cluster={cluster} fontPx={fontPx} />
      ))}
    </>
  );
}

/** Standings whose bars have a line or a gap where the words stand. */
const LINED: readonly (Standing | null)[] = ["disputed", "ruled", "denied"];

function ItemWords({ item, fontPx }: { item: RenderItem; fontPx: number }) {
  const { item: told, label, yPx, heightPx } = item;
  return (
    <Label label={label} y={yPx + heightPx / 2} fontPx={fontPx} haloed={LINED.includes(told.standing)} />
  );
}

function ClusterWords({ cluster, fontPx }: { cluster: Cluster; fontPx: number }) {
  const { xPx, yPx, heightPx, count, placement } = cluster;
  const y = yPx + heightPx / 2;
  return (
    <>
      <text x={xPx} y={y} dy="0.35em" textAnchor="middle" fontSize="11" fontWeight="600" fill="var(--ink)">
        {count}
      </text>
      <Label label={placement} y={y} fontPx={fontPx} />
    </>
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

/** A line that runs below a label is broken by it, not drawn through it. */
const BROAD_PX = 6;

/** Wide enough to close the gaps between words where a line would run through them. */
function haloOf(inside: boolean, haloed: boolean): number {
  if (inside) return haloed ? 7 : 0;
  return BROAD_PX;
}
