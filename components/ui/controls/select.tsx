import type { ComponentProps, ReactNode } from "react";
import { cx } from "../cx";
import { CONTROL_CLASSES, describedBy, FieldShell } from "./field-shell";

export type SelectOption = { value: string; label: string };

type SelectProps = Omit<ComponentProps<"select">, "children"> & {
  id: string;
  label: string;
  options: readonly SelectOption[];
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: ReactNode;
};

/** A native <select>: works on every phone and without JavaScript. */
export function Select({ id, label, options, hideLabel, hint, error, className, ...rest }: SelectProps) {
  return (
    <FieldShell id={id} label={label} hideLabel={hideLabel} hint={hint} error={error}>
      <select
        id={id}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className={cx(CONTROL_CLASSES, className)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}
