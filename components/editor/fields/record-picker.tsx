"use client";

import { type ReactNode, useState } from "react";
import type { ComboOption } from "@/components/ui/controls/combo-list";
import { Combobox } from "@/components/ui/controls/combobox";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import type { RecordChoice } from "@/lib/drafts/editor";
import type { Place } from "@/lib/drafts/places";
import type { ChoosableSection } from "../context/editor-actions";
import { focusSoon, idOf, labelAt, useEditor, useWrong } from "../context/editor-context";
import { useSearch } from "../context/use-search";
import { isNothingFound, madeOf, toOptions } from "./record-options";

type RecordPickerProps = {
  at: Place;
  value: string;
  /** The field's own name where nothing else is said. */
  label?: string | undefined;
  section: ChoosableSection;
  /** Offered before anything is typed: the deal's parties. */
  near?: readonly string[] | undefined;
  hint?: ReactNode;
  hideLabel?: boolean | undefined;
  /** When a published one was chosen. */
  onChosen?: ((slug: string) => void) | undefined;
};

const NEW = "+new";

/** Names a record: found by typing, kept as its slug, shown by its name; one that is missing can be made in the draft. */
export function RecordPicker(props: RecordPickerProps) {
  const { at, value, label = labelAt(at), section, near = [], onChosen, ...rest } = props;
  const { change, current, nameOf, learn, actions, readOnly, makes } = useEditor();
  const t = useEditorWords("fields");
  const said = useSaid();
  const error = useWrong(at);
  const [typed, setTyped] = useState<string | null>(null);
  const search = useSearch((q) => actions.findRecords({ section, q }));
  const text = typed ?? nameOf(section, value) ?? value;
  const options = typed ? found(search.isAsking ? null : search.value) : nearOptions();

  /** Nothing is made before it is known what there is. */
  function found(choices: readonly RecordChoice[] | null): ComboOption[] {
    const words = typed?.trim() ?? "";
    const isOffered = makes.has(section) && choices !== null && words !== "";
    const offered = toOptions(choices ?? search.value ?? []);
    if (!isOffered || (section !== "organizations" && section !== "partnerships")) return offered;
    return [...offered, { value: NEW, label: t(`addRecord.${section}`, { words }), detail: "" }];
  }

  function nearOptions(): ComboOption[] {
    return near.flatMap((slug) => {
      const name = nameOf(section, slug);
      return name === null || slug === value ? [] : [{ value: slug, label: name, detail: "" }];
    });
  }
  function choose(option: ComboOption) {
    if (option.value === NEW) return make(typed?.trim() ?? "");
    learn(section, [{ slug: option.value, name: option.label, detail: option.detail }]);
    change({ do: "set", at, value: option.value });
    setTyped(null);
    onChosen?.(option.value);
  }
  function make(name: string) {
    const made = madeOf(section, name, current());
    if (made === null) return;
    change({ do: "all", edits: [made.edit, { do: "set", at, value: made.ref }] });
    setTyped(null);
    focusSoon(made.focus);
  }
  function takeFirst() {
    search.await((choices) => {
      const [first] = found(choices ?? []);
      if (first) choose(first);
    });
  }
  function leave() {
    if (search.isAwaited()) return;
    const same = options.find((option) => option.label.toLowerCase() === typed?.trim().toLowerCase());
    if (same) choose(same);
    setTyped(null);
    change({ do: "pause" });
  }
  return (
    <Combobox
      {...rest}
      id={idOf(at)}
      label={label}
      text={text}
      readOnly={readOnly}
      placeholder={t("typeToFind")}
      options={options}
      onTakeFirst={search.isAsking ? takeFirst : undefined}
      status={isNothingFound(search, typed) ? t(`noRecord.${section}`) : said(search.status)}
      error={error}
      onType={(next) => {
        setTyped(next);
        search.ask(next);
        change({ do: "set", at, value: next });
      }}
      onChoose={choose}
      onLeave={leave}
    />
  );
}
