"use client";

import { IconButton } from "@/components/ui/controls/icon-button";
import { useEditorWords } from "@/components/ui/language/editor-words";

type OrderButtonsProps = {
  what: "term" | "claim" | "party";
  /** Its name, or its number. */
  name: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** Up, down and away, for an entry of a list. */
export function OrderButtons({ what, name, index, count, onMove, onRemove }: OrderButtonsProps) {
  const t = useEditorWords("fields");
  return (
    <span className="inline-flex shrink-0 gap-1">
      <IconButton
        label={t("order.up", { what, name })}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        ↑
      </IconButton>
      <IconButton
        label={t("order.down", { what, name })}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        ↓
      </IconButton>
      <IconButton label={t("order.remove", { what, name })} onClick={onRemove}>
        ✕
      </IconButton>
    </span>
  );
}
