import { StandingBadge } from "@/components/standing/standing-badge";
import type { Layout } from "@/lib/figures/timeline/types";
import { AXIS_PX } from "./draw/frame";

const CARD_PX = 288;

/** What an item says, under it while it is pointed at or in focus. For the eye: its link says the same to the ear. */
export function Card({ layout, id }: { layout: Layout; id: string | null }) {
  const item = layout.items.find((candidate) => candidate.item.id === id);
  const cluster = layout.clusters.find((candidate) => candidate.id === id);
  if (!item && !cluster) return null;
  const x = item ? (item.markX ?? item.possible.x0) : (cluster?.xPx ?? 0);
  const { yPx, heightPx } = item ?? cluster ?? { yPx: 0, heightPx: 0 };
  return (
    <div
      aria-hidden="true"
      data-card=""
      className="pointer-events-none absolute z-10 border border-ink bg-paper-raised px-3 py-2 text-sm shadow-sm"
      style={{
        left: Math.max(0, Math.min(x, layout.widthPx - CARD_PX)),
        top: yPx + heightPx + AXIS_PX.top + 6,
        width: CARD_PX,
      }}
    >
      <p>{item ? item.item.sentence : cluster?.sentence}</p>
      {item?.item.standing && <StandingBadge standing={item.item.standing} size="sm" />}
    </div>
  );
}
