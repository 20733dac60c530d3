import { MEASURES } from "@/lib/figures/timeline/measures";
import type { Cluster, Layout, RowDensity } from "@/lib/figures/timeline/types";
import { AXIS_PX, Axis, Ground, Headings, Moments } from "./frame";
import { Links } from "./links";
import { ClusterStop, ItemStop } from "./stops";

export type PictureProps = {
  layout: Layout;
  density: RowDensity;
  /** The moment in words, when it is not today. */
  onWords: string | null;
  /** The stop that Tab reaches; null: none. */
  tabStop: string | null;
  /** Where a cluster leads. */
  zoomHref: (cluster: Cluster) => string;
};

/** All that is inside the frame of a timeline, drawn from its layout. Knows no state, so file and paper share it with the page. */
export function Picture(props: PictureProps) {
  return (
    <>
      <MovingPicture {...props} />
      <FixedPicture layout={props.layout} />
    </>
  );
}

/** What goes along when the window moves: everything but the names of the lanes. */
export function MovingPicture({ layout, density, onWords, tabStop, zoomHref }: PictureProps) {
  const { fontPx } = MEASURES[density];
  return (
    <g transform={`translate(0 ${AXIS_PX.top})`}>
      <Ground layout={layout} />
      <Axis layout={layout} />
      <Links layout={layout} />
      {layout.items.map((item) => (
        <ItemStop key={item.item.id} item={item} isTabStop={tabStop === item.item.id} fontPx={fontPx} />
      ))}
      {layout.clusters.map((cluster) => (
        <ClusterStop
          key={cluster.id}
          cluster={cluster}
          isTabStop={tabStop === cluster.id}
          fontPx={fontPx}
          href={zoomHref(cluster)}
        />
      ))}
      <Moments layout={layout} onWords={onWords} />
    </g>
  );
}

/** What stays where it is while the window moves. */
export function FixedPicture({ layout }: { layout: Layout }) {
  return (
    <g transform={`translate(0 ${AXIS_PX.top})`}>
      <Headings layout={layout} />
    </g>
  );
}

export function pictureHeight(layout: Layout): number {
  return layout.heightPx + AXIS_PX.top + AXIS_PX.bottom;
}
