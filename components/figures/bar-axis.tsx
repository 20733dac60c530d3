import type { Tick } from "@/lib/figures/figure";

/** The round amounts beneath bars, from end to end. */
export function BarAxis({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <svg aria-hidden="true" className="mt-2 block h-6 w-full overflow-visible text-xs">
      <rect width="100%" height={1} fill="var(--rule-strong)" />
      {ticks.map(({ at, words }) => (
        <text key={words} x={`${at * 100}%`} y={18} textAnchor={anchorOf(at)} fill="var(--ink-muted)">
          {words}
        </text>
      ))}
    </svg>
  );
}

/** The words of both ends stay within. */
function anchorOf(at: number): "start" | "middle" | "end" {
  if (at === 0) return "start";
  return at === 1 ? "end" : "middle";
}
