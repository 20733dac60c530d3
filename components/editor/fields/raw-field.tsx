"use client";

import type { ReactNode } from "react";
import { CONTROL_CLASSES, describedBy, FieldShell } from "@/components/ui/controls/field-shell";
import { TextField } from "@/components/ui/controls/text-field";
import { cx } from "@/components/ui/cx";
import type { Place } from "@/lib/drafts/places";
import { idOf, labelAt, useEditor, useWrong } from "../context/editor-context";

type RawFieldProps = {
  at: Place;
  value: string;
  /** The field's own name where nothing else is said. */
  label?: string | undefined;
  hint?: ReactNode;
  placeholder?: string | undefined;
  hideLabel?: boolean | undefined;
  /** How many lines; one by default. */
  rows?: number | undefined;
  inputMode?: "url" | "text" | undefined;
  lang?: string | undefined;
};

/** Plain text at a place in the draft. */
export function RawField({ at, value, label = labelAt(at), rows = 1, ...rest }: RawFieldProps) {
  const { change, readOnly } = useEditor();
  const error = useWrong(at);
  const id = idOf(at);
  const shared = {
    ...rest,
    id,
    label,
    value,
    readOnly,
    error,
    onBlur: () => change({ do: "pause" }),
  };
  const set = (text: string) => change({ do: "set", at, value: text });
  return rows === 1 ? (
    <TextField {...shared} autoComplete="off" onChange={(event) => set(event.target.value)} />
  ) : (
    <TextArea {...shared} rows={rows} onChange={(event) => set(event.target.value)} />
  );
}

type TextAreaProps = React.ComponentProps<"textarea"> & {
  id: string;
  label: string;
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: ReactNode;
};

/** Several lines; grows with what is typed where the browser can. */
export function TextArea({ id, label, hideLabel, hint, error, className, ...rest }: TextAreaProps) {
  return (
    <FieldShell id={id} label={label} hideLabel={hideLabel} hint={hint} error={error}>
      <textarea
        id={id}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className={cx(CONTROL_CLASSES, "field-sizing-content min-h-16", className)}
        {...rest}
      />
    </FieldShell>
  );
}
