"use client";

import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { BarsChartProps } from "./bars-chart";
import { useLiving } from "./use-living";

type LivingBarsProps = BarsChartProps & {
  /** The rows that the server drew, as high as each other. */
  children: ReactNode;
};

const loadChart = () => import("./bars-chart").then(({ BarsChart }) => BarsChart);

/**
 * Rows with bars, drawn by the server; once the reader moves near them recharts draws the bars and takes the links.
 * The rows stay where they are with their words, so nothing moves; only their own bars are hidden, and shown again in print.
 */
export function LivingBars({ children, ...data }: LivingBarsProps) {
  const { Chart, box, onKeyDown } = useLiving<BarsChartProps>(loadChart);
  const isLiving = Chart !== null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus among the links within
    <div
      ref={box}
      onKeyDown={onKeyDown}
      data-chart={isLiving ? "living" : "drawn"}
      className="group/chart relative"
    >
      {isLiving && (
        // Half the space between two rows beyond the first and the last: so each row has its even part of the chart.
        <div className="absolute inset-x-0 -inset-y-[6px] print:hidden">
          <Chart {...data} />
        </div>
      )}
      {/* Above the chart, that what marks a row lies behind its words; what is inert lets the pointer through. */}
      <div inert={isLiving} className={cx("relative", isLiving && "pointer-events-none")}>
        {children}
      </div>
    </div>
  );
}
