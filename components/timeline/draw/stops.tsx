import { Anchor } from "@/components/ui/language/link";
import type { Cluster, LabelPlacement, Part, RenderItem } from "@/lib/timeline/types";
import { Bar } from "./bar";
import { ClusterMark, PointMark } from "./mark";

/** Between the middle of a bar and the edge of what a finger hits: targets are 24 pixels high (WCAG 2.5.8). */
const HALF_TARGET_PX = 12;

type StopProps = { isTabStop: boolean };

/** A link around an item: the mark or bar, and a target as large as its row and its words. */
export function ItemStop({ item, isTabStop }: StopProps & { item: RenderItem }) {
  const { possible, markX, label } = item;
  const mark =
    markX === null
      ? possible
      : { x0: Math.min(possible.x0, markX - 8), x1: Math.max(possible.x1, markX + 8) };
  const { x0, x1 } = withWords(mark, label);
  const middle = middleOf(item);
  return (
    <Anchor
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
    </Anchor>
  );
}

/** A link to the window in which a cluster's marks are told apart. */
export function ClusterStop({ cluster, isTabStop, href }: StopProps & { cluster: Cluster; href: string }) {
  const middle = middleOf(cluster);
  const mark = { x0: cluster.xPx - HALF_TARGET_PX, x1: cluster.xPx + HALF_TARGET_PX };
  const { x0, x1 } = withWords(mark, cluster.placement);
  return (
    <Anchor
      href={href}
      aria-label={cluster.sentence}
      tabIndex={isTabStop ? 0 : -1}
      data-stop={cluster.id}
      data-cluster={cluster.count}
    >
      <rect
        x={x0}
        y={middle - HALF_TARGET_PX}
        width={x1 - x0}
        height={2 * HALF_TARGET_PX}
        fill="transparent"
        data-target=""
      />
      <ClusterMark cluster={cluster} />
    </Anchor>
  );
}

function middleOf({ yPx, heightPx }: { yPx: number; heightPx: number }): number {
  return yPx + heightPx / 2;
}

/** The words lie over the links, in a layer of their own: their links reach as far as they do. */
function withWords({ x0, x1 }: Part, { kind, xPx, anchor, widthPx }: LabelPlacement): Part {
  if (kind === "hidden") return { x0, x1 };
  const from = anchor === "start" ? xPx : xPx - widthPx;
  return { x0: Math.min(x0, from), x1: Math.max(x1, from + widthPx) };
}
