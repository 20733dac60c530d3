import type { Cluster, Layout, RowDensity } from "@/lib/timeline/types";
import {
  AXIS_PX,
  AxisLines,
  AxisWords,
  FootWords,
  Ground,
  Headings,
  OnLine,
  OnWords,
  TodayLine,
  TodayWords,
} from "./frame";
import { Links } from "./links";
import { ClusterStop, ItemStop } from "./stops";
import { StopWords } from "./words";

type ShapesProps = {
  layout: Layout;
  /** The stop that Tab reaches; null: none. */
  tabStop: string | null;
  /** Where a cluster leads. */
  zoomHref: (cluster: Cluster) => string;
};
type WordsProps = { layout: Layout; density: RowDensity };

export type PictureProps = ShapesProps &
  WordsProps & {
    /** The moment in words, when it is not today. */
    onWords: string | null;
  };

/** All that is inside the frame of a timeline, drawn from its layout. Knows no state, so file and paper share it with the page. */
export function Picture({ onWords, ...props }: PictureProps) {
  const { layout } = props;
  return (
    <>
      <Shapes {...props} />
      {onWords !== null && <MomentShapes layout={layout} />}
      <Words {...props} />
      <Axis layout={layout} onWords={onWords} />
      <FixedPicture layout={layout} />
    </>
  );
}

const UNDER_THE_AXIS = `translate(0 ${AXIS_PX.top})`;

/** What is stretched when the window gets narrower: all that has no words. */
export function Shapes({ layout, tabStop, zoomHref }: ShapesProps) {
  return (
    <g transform={UNDER_THE_AXIS}>
      <Ground layout={layout} />
      <Links layout={layout} />
      {layout.items.map((item) => (
        <ItemStop key={item.item.id} item={item} isTabStop={tabStop === item.item.id} />
      ))}
      {layout.clusters.map((cluster) => (
        <ClusterStop
          key={cluster.id}
          cluster={cluster}
          isTabStop={tabStop === cluster.id}
          href={zoomHref(cluster)}
        />
      ))}
      <TodayLine layout={layout} />
    </g>
  );
}

/** The words of all that moves, but for the axis. */
export function Words({ layout, density }: WordsProps) {
  return (
    <g transform={UNDER_THE_AXIS}>
      <StopWords layout={layout} density={density} />
      <FootWords layout={layout} />
    </g>
  );
}

/** The axis above the lanes: years, today, and the moment asked about with what it is held by. */
export function Axis({ layout, onWords }: { layout: Layout; onWords: string | null }) {
  return (
    <g transform={UNDER_THE_AXIS}>
      <AxisLines layout={layout} />
      <AxisWords layout={layout} />
      <TodayLine layout={layout} />
      <TodayWords layout={layout} />
      {onWords !== null && (
        <>
          <OnLine layout={layout} />
          <OnWords layout={layout} words={onWords} />
        </>
      )}
    </g>
  );
}

/** The line of the moment asked about. */
export function MomentShapes({ layout }: { layout: Layout }) {
  return (
    <g transform={UNDER_THE_AXIS}>
      <OnLine layout={layout} />
    </g>
  );
}

/** What stays where it is while the window moves: the names of the lanes. */
export function FixedPicture({ layout }: { layout: Layout }) {
  return (
    <g transform={UNDER_THE_AXIS}>
      <Headings layout={layout} />
    </g>
  );
}

export function pictureHeight(layout: Layout): number {
  return layout.heightPx + AXIS_PX.top + AXIS_PX.bottom;
}
