"use client";

import { type KeyboardEvent, type ReactNode, useState } from "react";
import { cx } from "@/components/ui/cx";
import { Anchor } from "@/components/ui/language/link";
import type { ChartDatum } from "@/lib/figures/chart-data";

type ChartFrameProps = {
  title: string;
  /** Where the words of what is focused stand: in the corner above, or under its bar. */
  wordsAt: "corner" | "bar";
  children: ReactNode;
};
type Said = { words: string; topPx: number };

/** What every living chart stands in: a group of links with its name; what has the focus says its words in sight, until Escape. */
export function ChartFrame({ title, wordsAt, children }: ChartFrameProps) {
  const [said, setSaid] = useState<Said | null>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a chart of links is a group of them
    <div
      role="group"
      aria-label={title}
      className="relative h-full [&_svg]:overflow-visible"
      onFocus={({ target, currentTarget }) => setSaid(saidBy(target, currentTarget))}
      onBlur={() => setSaid(null)}
      onKeyDown={({ key }: KeyboardEvent) => key === "Escape" && setSaid(null)}
    >
      {children}
      {said !== null && (
        <div
          aria-hidden="true"
          className={cx("pointer-events-none absolute right-0 z-10", wordsAt === "corner" && "top-0")}
          style={wordsAt === "bar" ? { top: said.topPx } : undefined}
        >
          <Words words={said.words} />
        </div>
      )}
    </div>
  );
}

function saidBy(target: Element, frame: Element): Said | null {
  const bar = target.closest("a[data-bar]");
  const words = bar?.getAttribute("aria-label");
  if (!bar || !words) return null;
  return { words, topPx: bar.getBoundingClientRect().bottom - frame.getBoundingClientRect().top };
}

type Pointed = { active?: boolean; payload?: readonly { payload?: unknown }[] };

/** The content of recharts' tooltip. */
export function pointedAt({ active, payload }: Pointed) {
  const datum = payload?.[0]?.payload as ChartDatum | undefined;
  return active && datum ? <Words words={datum.says} /> : null;
}

function Words({ words }: { words: string }) {
  return <p className="max-w-72 border border-rule-strong bg-paper-raised px-3 py-2 text-sm">{words}</p>;
}

export type LineBox = { x: number; y: number; width: number; height: number };

/** A line's whole part of the chart, as a link to its rows of the ledger. */
export function LineLink({
  box: { x, y, width, height },
  datum,
  children,
}: {
  box: LineBox;
  datum: ChartDatum;
  children?: ReactNode;
}) {
  if (datum.href === "") return <g>{children}</g>;
  return (
    <Anchor href={datum.href} aria-label={datum.says} data-bar="">
      <rect x={x} y={y} width={width} height={height} fillOpacity={0} />
      {children}
    </Anchor>
  );
}
