import type { ReactNode } from "react";
import { cx } from "../cx";

type FieldsetProps = {
  legend: string;
  hideLegend?: boolean | undefined;
  hint?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
};

/** Fields that belong together, named by their legend. */
export function Fieldset({ legend, hideLegend, hint, children, className }: FieldsetProps) {
  return (
    <fieldset className={cx("min-w-0", className)}>
      <legend className={hideLegend ? "sr-only" : "mb-1 font-medium text-sm"}>{legend}</legend>
      {hint && <p className="mb-2 text-ink-muted text-sm">{hint}</p>}
      {children}
    </fieldset>
  );
}
