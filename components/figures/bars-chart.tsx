"use client";

import { memo } from "react";
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { type BarDatum, SERIES } from "@/lib/figures/chart-data";
import { ChartFrame, type LineBox, LineLink, pointedAt } from "./chart-frame";
import { LOOKS, seriesLook } from "./firmness-look";
import { OPEN_GAP } from "./stretch-rects";

export type BarsChartProps = { title: string; data: readonly BarDatum[] };

/** As in the rows: a bar is so high, and ends so far above the end of its part of the chart. */
const BAR_PX = 12;
const BELOW_PX = 7;

/** Bars by recharts behind the rows that the server drew: the same lengths, with their words beside the pointer and the focus. */
export function BarsChart(props: BarsChartProps) {
  return (
    <ChartFrame title={props.title} wordsAt="bar">
      <Plot {...props} />
    </ChartFrame>
  );
}

/** Drawn once: what is focused within must stay the same element. Both axes are there for their scales alone: the rows have the words. */
const Plot = memo(function Plot({ data }: BarsChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...data]}
        layout="vertical"
        accessibilityLayer={false}
        barGap="-100%"
        barCategoryGap={0}
        margin={{ top: 0, right: 1, bottom: 0, left: 1 }}
      >
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis type="category" dataKey="key" hide />
        <Tooltip
          cursor={{ fill: "var(--rule)", fillOpacity: 0.5 }}
          isAnimationActive={false}
          content={pointedAt}
          wrapperStyle={{ zIndex: 10 }}
        />
        <Bar dataKey="hit" isAnimationActive={false} shape={toTrack} />
        {SERIES.map((series) => (
          <Bar
            key={series.key}
            dataKey={series.key}
            stackId="bar"
            isAnimationActive={false}
            shape={atFoot}
            {...seriesLook(series)}
          />
        ))}
        <Bar dataKey="hit" isAnimationActive={false} shape={toWay} />
      </BarChart>
    </ResponsiveContainer>
  );
});

// The shapes are constants: recharts makes new elements for a new function.

type Shape = LineBox & { payload: BarDatum };
type Look = ReturnType<typeof seriesLook>;

const topOf = ({ y, height }: LineBox) => y + height - BELOW_PX - BAR_PX;

/** The line on which a bar lies, over the whole width. */
function toTrack(bar: unknown) {
  const box = bar as Shape;
  return <rect x={box.x} y={topOf(box) + BAR_PX / 2 - 0.5} width={box.width} height={1} fill="var(--rule)" />;
}

/** A part of a bar, at the foot of its row. */
function atFoot(bar: unknown) {
  const box = bar as Shape & Look;
  if (box.width <= 0) return <g />;
  const { fill, fillOpacity, stroke, strokeDasharray } = box;
  return (
    <rect
      data-part=""
      x={box.x}
      y={topOf(box)}
      width={box.width}
      height={BAR_PX}
      {...{ fill, fillOpacity, stroke, strokeDasharray }}
    />
  );
}

/** The whole row; beyond an end that nothing bounds stands a tick. */
function toWay(bar: unknown) {
  const { payload, ...box } = bar as Shape;
  const { open } = payload;
  return (
    <LineLink box={box} datum={payload}>
      {open !== null && (
        <rect
          x={box.x + (open.at + OPEN_GAP) * box.width}
          y={topOf(box)}
          width={OPEN_GAP * box.width}
          height={BAR_PX}
          fill={LOOKS[open.binding].stroke}
        />
      )}
    </LineLink>
  );
}
