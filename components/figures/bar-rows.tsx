import { WithLabel } from "@/components/terms/with-label";
import { cx } from "@/components/ui/cx";
import { TextLink } from "@/components/ui/text-link";
import type { Bar, BarFigure } from "@/lib/figures/figure";
import { StretchRects } from "./stretch-rects";

type BarRowsProps = {
  figure: BarFigure;
  hrefOf: (bar: Bar) => string;
  /** All rows as high as the highest, each with its bar at its foot: so a living chart can lie behind them. */
  isEven?: boolean;
};

/** Bars with their words, one under the other: at any width, and without a script. Each opens its rows of the ledger. */
export function BarRows({ figure: { bars, title }, hrefOf, isEven = false }: BarRowsProps) {
  return (
    <ol aria-label={title} className={isEven ? "grid auto-rows-fr gap-[12px]" : "flex flex-col gap-3"}>
      {bars.map((bar) => (
        <li key={bar.key} data-line={bar.key} className={cx(isEven && "flex items-end")}>
          <TextLink
            href={hrefOf(bar)}
            look="name"
            data-bar=""
            className={cx("group block", isEven && "w-full")}
          >
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                <span className="font-medium">{bar.title}</span>{" "}
                <span className="text-ink-muted text-sm">
                  <WithLabel term={bar.term}>{bar.note}</WithLabel>
                </span>
              </span>
              <span className="text-sm">{bar.words}</span>
            </span>
            <svg
              aria-hidden="true"
              viewBox="0 0 1000 14"
              preserveAspectRatio="none"
              className="mt-1 block h-[14px] w-full group-data-[chart=living]/chart:invisible print:visible!"
            >
              <rect y="6.5" width="1000" height="1" fill="var(--rule)" />
              <StretchRects
                stretches={bar.stretches}
                place={(start, end) => ({
                  x: 1 + start * 998,
                  y: 1,
                  width: Math.max(2, (end - start) * 998),
                  height: 12,
                })}
              />
            </svg>
          </TextLink>
        </li>
      ))}
    </ol>
  );
}
