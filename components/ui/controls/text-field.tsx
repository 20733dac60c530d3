import type { ComponentProps, ReactNode } from "react";
import { cx } from "../cx";
import { CONTROL_CLASSES, describedBy, FieldShell } from "./field-shell";

type TextFieldProps = ComponentProps<"input"> & {
  id: string;
  label: string;
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: ReactNode;
};

/** One line of text, a date, a number or a search: a native <input> with its label, hint and error. */
export function TextField({ id, label, hideLabel, hint, error, className, ...rest }: TextFieldProps) {
  return (
    <FieldShell id={id} label={label} hideLabel={hideLabel} hint={hint} error={error}>
      <input
        id={id}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className={cx(CONTROL_CLASSES, className)}
        {...rest}
      />
    </FieldShell>
  );
}
