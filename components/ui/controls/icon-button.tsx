import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button";

type IconButtonProps = ComponentProps<typeof Button> & {
  /** What it does, and to what: "Move term “Spend” up". */
  label: string;
  children: ReactNode;
};

/** A small button whose sign is only for the eye. */
export function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <Button size="sm" variant="plain" aria-label={label} title={label} {...rest}>
      <span aria-hidden="true">{children}</span>
    </Button>
  );
}

type OrderButtonsProps = {
  what: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** Up, down and away, for an entry of a list. */
export function OrderButtons({ what, index, count, onMove, onRemove }: OrderButtonsProps) {
  return (
    <span className="inline-flex shrink-0 gap-1">
      <IconButton label={`Move ${what} up`} disabled={index === 0} onClick={() => onMove(index - 1)}>
        ↑
      </IconButton>
      <IconButton
        label={`Move ${what} down`}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        ↓
      </IconButton>
      <IconButton label={`Remove ${what}`} onClick={onRemove}>
        ✕
      </IconButton>
    </span>
  );
}
