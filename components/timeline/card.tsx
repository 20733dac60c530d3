import { StandingLook } from "@/components/standing/looks";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { Layout } from "@/lib/timeline/types";
import { AXIS_PX } from "./draw/frame";
import { useTimelineWords } from "./words-context";

const CARD_PX = 288;

type Told = {
  x: number;
  bottomPx: number;
  sentence: string;
  value: string | null;
  standing: Standing | null;
};

/** What an item says, under it while it is pointed at or in focus. For the eye: its link says the same to the ear. */
export function Card({ layout, id }: { layout: Layout; id: string | null }) {
  const { standings } = useTimelineWords();
  const told = id === null ? null : (toldItem(layout, id) ?? toldCluster(layout, id));
  if (!told) return null;
  return (
    <div
      aria-hidden="true"
      data-card=""
      className="pointer-events-none absolute z-10 border border-ink bg-paper-raised px-3 py-2 text-sm"
      style={{
        left: Math.max(0, Math.min(told.x, layout.widthPx - CARD_PX)),
        top: told.bottomPx + AXIS_PX.top + 6,
        width: CARD_PX,
      }}
    >
      <p>{told.sentence}</p>
      {told.value !== null && (
        <p className="mt-1 line-clamp-4 font-serif first-letter:uppercase">{told.value}</p>
      )}
      {told.standing && <StandingLook standing={told.standing} word={standings[told.standing]} size="sm" />}
    </div>
  );
}

function toldItem({ items }: Layout, id: string): Told | null {
  const found = items.find(({ item }) => item.id === id);
  if (!found) return null;
  const { item, markX, possible, yPx, heightPx } = found;
  return {
    x: markX ?? possible.x0,
    bottomPx: yPx + heightPx,
    sentence: item.sentence,
    value: item.value,
    standing: item.standing,
  };
}

function toldCluster({ clusters }: Layout, id: string): Told | null {
  const found = clusters.find((cluster) => cluster.id === id);
  if (!found) return null;
  const { xPx, yPx, heightPx, sentence } = found;
  return { x: xPx, bottomPx: yPx + heightPx, sentence, value: null, standing: null };
}
