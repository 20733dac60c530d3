"use client";

import { memo } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { SERIES, type YearDatum } from "@/lib/figures/chart-data";
import type { Tick } from "@/lib/figures/figure";
import { ChartFrame, type LineBox, LineLink, pointedAt } from "./chart-frame";
import { seriesLook } from "./firmness-look";

export type YearsChartProps = { title: string; data: readonly YearDatum[]; ticks: readonly Tick[] };

const AXIS = { stroke: "var(--rule-strong)", tick: { fill: "var(--ink-muted)", fontSize: 12 } } as const;

/** The years by recharts: the same columns as the server's drawing, with their words beside the pointer and the focus. */
export function YearsChart(props: YearsChartProps) {
  return (
    <ChartFrame title={props.title} wordsAt="corner">
      <Plot {...props} />
    </ChartFrame>
  );
}

/** Drawn once: what is focused within must stay the same element. */
const Plot = memo(function Plot({ data, ticks }: YearsChartProps) {
  const words = new Map(ticks.map((tick) => [tick.at, tick.words]));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...data]}
        accessibilityLayer={false}
        barGap="-100%"
        barCategoryGap="14%"
        margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="year" {...AXIS} tickLine={false} />
        <YAxis
          width={88}
          domain={[0, 1]}
          ticks={ticks.map(({ at }) => at)}
          tickFormatter={(at: number) => words.get(at) ?? ""}
          {...AXIS}
          axisLine={false}
          tickLine={false}
        />
        <Tooltip
          cursor={{ fill: "var(--rule)", fillOpacity: 0.5 }}
          isAnimationActive={false}
          content={pointedAt}
        />
        {SERIES.map((series) => (
          <Bar
            key={series.key}
            dataKey={series.key}
            stackId="owed"
            isAnimationActive={false}
            {...seriesLook(series)}
          />
        ))}
        <Bar dataKey="hit" isAnimationActive={false} shape={toWay} />
      </BarChart>
    </ResponsiveContainer>
  );
});

/** The whole height of a year. A constant: recharts makes new elements for a new function. */
function toWay(bar: unknown) {
  const { payload, ...box } = bar as LineBox & { payload: YearDatum };
  return <LineLink box={box} datum={payload} />;
}
