"use client";

import { memo, useState } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { Tick } from "@/lib/figures/figure";
import { LOOKS, POSSIBLE_OPACITY } from "./firmness-look";
import { SERIES, type YearDatum } from "./years-data";

export type YearsChartProps = { title: string; data: readonly YearDatum[]; ticks: readonly Tick[] };

const AXIS = { stroke: "var(--rule-strong)", tick: { fill: "var(--ink-muted)", fontSize: 12 } } as const;

/** The years by recharts: the same columns as the server's drawing, with their words beside the pointer and the focus. */
export function YearsChart(props: YearsChartProps) {
  const [words, setWords] = useState<string | null>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a chart of links is a group of them
    <div
      role="group"
      aria-label={props.title}
      className="relative h-full"
      onFocus={({ target }) => setWords(target.closest("a[data-bar]")?.getAttribute("aria-label") ?? null)}
      onBlur={() => setWords(null)}
    >
      <Plot {...props} />
      {words !== null && (
        <div aria-hidden="true" className="pointer-events-none absolute top-0 right-0">
          <Words words={words} />
        </div>
      )}
    </div>
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
        <Bar dataKey="hit" isAnimationActive={false} shape={toWay} />
      </BarChart>
    </ResponsiveContainer>
  );
});

type Pointed = { active?: boolean; payload?: readonly { payload?: unknown }[] };

function pointedAt({ active, payload }: Pointed) {
  const datum = payload?.[0]?.payload as YearDatum | undefined;
  return active && datum ? <Words words={wordsOf(datum)} /> : null;
}

type WayBar = { x: number; y: number; width: number; height: number; payload: YearDatum };

/** The whole height of a year, as a link to its rows of the ledger. A constant: recharts makes new elements for a new function. */
function toWay(bar: unknown) {
  const { x, y, width, height, payload } = bar as WayBar;
  if (payload.href === "") return <g />;
  return (
    <a href={payload.href} aria-label={wordsOf(payload)} data-bar="">
      <rect x={x} y={y} width={width} height={height} fillOpacity={0} />
    </a>
  );
}

const wordsOf = ({ year, words }: YearDatum) => `${year}: ${words}`;

function Words({ words }: { words: string }) {
  return <p className="max-w-72 border border-rule-strong bg-paper-raised px-3 py-2 text-sm">{words}</p>;
}
