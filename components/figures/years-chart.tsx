"use client";

import { useState } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { Tick } from "@/lib/figures/figure";
import { LOOKS, POSSIBLE_OPACITY } from "./firmness-look";
import { SERIES, type YearDatum } from "./years-data";

export type YearsChartProps = { title: string; data: readonly YearDatum[]; ticks: readonly Tick[] };

const AXIS = { stroke: "var(--rule-strong)", tick: { fill: "var(--ink-muted)", fontSize: 12 } } as const;

/** The years by recharts: the same columns as the server's drawing, with their words beside the pointer and the focus. */
export function YearsChart({ title, data, ticks }: YearsChartProps) {
  const [focused, setFocused] = useState<YearDatum | null>(null);
  const words = new Map(ticks.map((tick) => [tick.at, tick.words]));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a chart of links is a group of them
    <div role="group" aria-label={title} className="relative h-full">
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
            content={({ active, payload }) => {
              const datum = payload?.[0]?.payload as YearDatum | undefined;
              return active && datum ? <Words datum={datum} /> : null;
            }}
          />
          {SERIES.map(({ key, binding, isSure }) => (
            <Bar
              key={key}
              dataKey={key}
              stackId="owed"
              isAnimationActive={false}
              fill={LOOKS[binding].fill}
              fillOpacity={isSure ? 1 : POSSIBLE_OPACITY}
              stroke={LOOKS[binding].stroke}
              strokeDasharray={LOOKS[binding].dash}
            />
          ))}
          <Bar
            dataKey="hit"
            isAnimationActive={false}
            shape={(bar: unknown) => <Way bar={bar as WayBar} onFocused={setFocused} />}
          />
        </BarChart>
      </ResponsiveContainer>
      {focused && (
        <div className="pointer-events-none absolute top-0 right-0">
          <Words datum={focused} />
        </div>
      )}
    </div>
  );
}

type WayBar = { x: number; y: number; width: number; height: number; payload: YearDatum };

/** The whole height of a year, as a link to its rows of the ledger. */
function Way({ bar, onFocused }: { bar: WayBar; onFocused: (datum: YearDatum | null) => void }) {
  const { x, y, width, height, payload } = bar;
  if (payload.href === "") return <g />;
  return (
    <a
      href={payload.href}
      aria-label={`${payload.year}: ${payload.words}`}
      data-bar=""
      onFocus={() => onFocused(payload)}
      onBlur={() => onFocused(null)}
    >
      <rect x={x} y={y} width={width} height={height} fillOpacity={0} />
    </a>
  );
}

function Words({ datum }: { datum: YearDatum }) {
  return (
    <p className="max-w-72 border border-rule-strong bg-paper-raised px-3 py-2 text-sm">
      <span className="font-medium">{datum.year}</span>: {datum.words}
    </p>
  );
}
