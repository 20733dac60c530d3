"use client";

import type { ReactNode } from "react";
import { useLiving } from "./use-living";
import type { YearsChartProps } from "./years-chart";

type LivingYearsProps = YearsChartProps & {
  /** What the server drew: it stands until the chart is there, and for ever without a script. */
  children: ReactNode;
};

const loadChart = () => import("./years-chart").then(({ YearsChart }) => YearsChart);

/** The years, drawn by the server, then by recharts once the reader moves near them. The box keeps its size; arrows step through the years. */
export function LivingYears({ children, ...data }: LivingYearsProps) {
  const { Chart, box, onKeyDown } = useLiving<YearsChartProps>(loadChart);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus among the links within
    <div
      ref={box}
      onKeyDown={onKeyDown}
      data-chart={Chart === null ? "drawn" : "living"}
      className="aspect-[6/5] w-full max-w-xl md:aspect-[960/330] md:max-w-none print:aspect-[960/330] print:max-w-none"
    >
      {Chart === null ? (
        children
      ) : (
        <>
          <div className="h-full print:hidden">
            <Chart {...data} />
          </div>
          <div className="hidden print:block">{children}</div>
        </>
      )}
    </div>
  );
}
