"use client";

import { type ReactNode, useState } from "react";
import type { ComboOption } from "@/components/ui/controls/combo-list";
import { Combobox } from "@/components/ui/controls/combobox";
import type { Place } from "@/lib/drafts/places";
import { RECORD_WORDS } from "@/lib/schema/bundle";
import type { ChoosableSection } from "../context/editor-actions";
import { idOf, issueAt, useEditor } from "../context/editor-context";
import { useSearch } from "../context/use-search";
import { statusOf, toOptions } from "./record-options";

type RecordPickerProps = {
  at: Place;
  value: string;
  label: string;
  section: ChoosableSection;
  /** Offered before anything is typed: the deal's parties. */
  near?: readonly string[] | undefined;
  hint?: ReactNode;
  hideLabel?: boolean | undefined;
};

/** Names a published record: found by typing, kept as its slug, shown by its name. */
export function RecordPicker({ at, value, section, near = [], ...rest }: RecordPickerProps) {
  const { change, issues, nameOf, learn, actions, readOnly } = useEditor();
  const [typed, setTyped] = useState<string | null>(null);
  const search = useSearch((q) => actions.findRecords({ section, q }));
  const text = typed ?? nameOf(section, value) ?? value;
  const options = typed ? toOptions(search.value ?? []) : nearOptions();

  function nearOptions(): ComboOption[] {
    return near.flatMap((slug) => {
      const name = nameOf(section, slug);
      return name === null || slug === value ? [] : [{ value: slug, label: name, detail: "" }];
    });
  }
  function choose(option: ComboOption) {
    learn(section, [{ slug: option.value, name: option.label, detail: option.detail }]);
    change({ do: "set", at, value: option.value });
    setTyped(null);
  }
  function takeFirst() {
    search.await((found) => {
      const [first] = toOptions(found ?? []);
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
      text={text}
      readOnly={readOnly}
      placeholder="Type to find"
      options={options}
      onTakeFirst={search.isAsking ? takeFirst : undefined}
      status={statusOf(search, typed, RECORD_WORDS[section])}
      error={issueAt(issues, at)}
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
