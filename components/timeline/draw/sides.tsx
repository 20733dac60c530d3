import type { ReactNode } from "react";
import type { Layout, RowDensity } from "@/lib/timeline/types";
import type { Sides } from "../interaction/use-sides";
import { Bar } from "./bar";
import { AXIS_PX, AxisLines, AxisWords, Ground, TodayLine, TodayWords } from "./frame";
import { Links } from "./links";
import { ClusterMark, PointMark } from "./mark";
import { pictureHeight, Words } from "./picture";

type SidesProps = { sides: Sides };

/**
 * What lies left and right of the picture, to come into view while a hand moves it: no edge is ever blank. For the eye alone: what is
 * walked by keys and read aloud is the picture's.
 */
export function SideShapes({ sides }: SidesProps) {
  return (
    <EachSide sides={sides} name="shapes">
      {(layout) => (
        <>
          <Ground layout={layout} />
          <Links layout={layout} />
          {layout.items.map((item) =>
            item.markX === null ? (
              <Bar key={item.item.id} item={item} />
            ) : (
              <PointMark key={item.item.id} item={item} />
            ),
          )}
          {layout.clusters.map((cluster) => (
            <ClusterMark key={cluster.id} cluster={cluster} />
          ))}
          <TodayLine layout={layout} />
        </>
      )}
    </EachSide>
  );
}

export function SideWords({ sides, density }: SidesProps & { density: RowDensity }) {
  return (
    <EachSide sides={sides} name="words" isUnderTheAxis={false}>
      {(layout) => <Words layout={layout} density={density} />}
    </EachSide>
  );
}

export function SideAxes({ sides }: SidesProps) {
  return (
    <EachSide sides={sides} name="axis" heightPx={AXIS_PX.top}>
      {(layout) => (
        <>
          <AxisLines layout={layout} />
          <AxisWords layout={layout} />
          <TodayLine layout={layout} />
          <TodayWords layout={layout} />
        </>
      )}
    </EachSide>
  );
}

type EachSideProps = SidesProps & {
  name: "shapes" | "words" | "axis";
  children: (layout: Layout) => ReactNode;
  heightPx?: number;
  isUnderTheAxis?: boolean;
};

function EachSide({ sides, name, children, heightPx, isUnderTheAxis = true }: EachSideProps) {
  return sides.map(({ side, layout }) => {
    const height = heightPx ?? pictureHeight(layout);
    return (
      <svg
        key={side}
        aria-hidden="true"
        data-side={name}
        width={layout.widthPx}
        height={height}
        viewBox={`0 0 ${layout.widthPx} ${height}`}
        className="pointer-events-none absolute top-0 block print:hidden"
        style={{ left: side === "before" ? -layout.widthPx : layout.widthPx }}
      >
        <g transform={isUnderTheAxis ? `translate(0 ${AXIS_PX.top})` : undefined}>{children(layout)}</g>
      </svg>
    );
  });
}
