"use client";

import type { ReactNode } from "react";
import { Select, type SelectOption } from "@/components/ui/controls/select";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { Place } from "@/lib/drafts/places";
import { idOf, labelAt, useEditor, useWrong } from "../context/editor-context";

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
  const { change, readOnly } = useEditor();
  const t = useEditorWords("fields");
  const error = useWrong(at);
  const known = Object.entries(words).map(([slug, label]): SelectOption => ({ value: slug, label }));
  const options = [
    ...(empty !== undefined || value === "" ? [{ value: "", label: empty ?? t("choose") }] : []),
    ...known,
    ...(value !== "" && !Object.hasOwn(words, value) ? [{ value, label: t("notChoice", { value }) }] : []),
  ];
  return (
    <Select
      {...rest}
      id={idOf(at)}
      label={label}
      value={value}
      options={options}
      disabled={readOnly}
      error={error}
      onChange={(event) => change({ do: "set", at, value: event.target.value })}
    />
  );
}
