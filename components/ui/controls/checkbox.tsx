import type { ComponentProps, ReactNode } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  /** Stands at the far end of the row: usually a count. */
  trailing?: ReactNode;
};

/** A native checkbox whose whole row is its label. */
export function Checkbox({ label, trailing, ...rest }: CheckboxProps) {
  return (
    <label className="hit flex items-center gap-2.5 py-0.5 hover:text-accent">
      <input type="checkbox" className="size-4 shrink-0 accent-accent" {...rest} />
      <span className="min-w-0 flex-1">{label}</span>
      {trailing != null && <span className="shrink-0 text-ink-muted text-sm">{trailing}</span>}
    </label>
  );
}
