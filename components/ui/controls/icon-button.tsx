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
