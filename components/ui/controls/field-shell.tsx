import type { ReactNode } from "react";

type FieldShellProps = {
  id: string;
  label: ReactNode;
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
};

/** The frame of a field: its label above, its hint and its error below, tied together by id. */
export function FieldShell({ id, label, hideLabel, hint, error, children }: FieldShellProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={hideLabel ? "sr-only" : "font-medium text-ink text-sm"}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-muted text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="font-medium text-danger text-sm">
          {error}
        </p>
      )}
    </div>
  );
}

/** The look shared by every native control with a box. */
export const CONTROL_CLASSES =
  "hit w-full rounded-sm border border-rule-strong bg-paper-raised px-2.5 py-1.5 text-base text-ink placeholder:text-ink-muted hover:border-ink aria-invalid:border-danger";

/** The ids a control points to, for aria-describedby. */
export function describedBy(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
