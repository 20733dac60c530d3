"use client";

import type { ReactNode } from "react";
import { Select, type SelectOption } from "@/components/ui/controls/select";
import type { Place } from "@/lib/drafts/places";
import { idOf, issueAt, labelAt, useEditor } from "../context/editor-context";

type WordFieldProps = {
  at: Place;
  value: string;
  /** The field's own name where nothing else is said. */
  label?: string | undefined;
  /** A closed list of words, or options with headings. */
  words: Readonly<Record<string, string>>;
  hint?: ReactNode;
  hideLabel?: boolean | undefined;
  /** What an empty choice says; without it there is none. */
  empty?: string | undefined;
};

/** One word of a closed list. A word that is in the draft but not in the list is shown, not lost. */
export function WordField({ at, value, label = labelAt(at), words, empty, ...rest }: WordFieldProps) {
  const { change, issues, readOnly } = useEditor();
  const known = Object.entries(words).map(([slug, label]): SelectOption => ({ value: slug, label }));
  const options = [
    ...(empty !== undefined || value === "" ? [{ value: "", label: empty ?? "Choose…" }] : []),
    ...known,
    ...(value !== "" && !Object.hasOwn(words, value) ? [{ value, label: `${value} (not a choice)` }] : []),
  ];
  return (
    <Select
      {...rest}
      id={idOf(at)}
      label={label}
      value={value}
      options={options}
      disabled={readOnly}
      error={issueAt(issues, at)}
      onChange={(event) => change({ do: "set", at, value: event.target.value })}
    />
  );
}
