"use client";

import { useState } from "react";
import type { ComboOption } from "@/components/ui/controls/combo-list";
import { Combobox } from "@/components/ui/controls/combobox";
import { findKinds } from "@/lib/domain/terms/find-kinds";
import type { TermKind } from "@/lib/domain/terms/term";
import type { Place } from "@/lib/drafts/places";
import { idOf, issueAt, useEditor } from "../context/editor-context";

/** What a term is about: one of all kinds by group, or found by typing some of its name or of its group's. */
export function KindField({ at, value }: { at: Place; value: string }) {
  const { change, issues, kinds, readOnly } = useEditor();
  const [lastTyped, setTyped] = useState<string | null>(null);
  // An undo takes it back while the field has the focus.
  const typed = lastTyped === value ? lastTyped : null;
  const options = optionsFor(typed?.trim() ?? "", [...kinds.values()]);

  function choose(option: ComboOption) {
    change({ do: "set", at, value: option.value });
    setTyped(null);
  }
  function leave() {
    const same = options.find((option) => option.label.toLowerCase() === typed?.trim().toLowerCase());
    if (same) choose(same);
    setTyped(null);
    change({ do: "pause" });
  }
  return (
    <Combobox
      id={idOf(at)}
      label="Kind"
      text={typed ?? kinds.get(value)?.label ?? value}
      chosen={value}
      placeholder="Type to find, or choose"
      readOnly={readOnly}
      options={options}
      status={options.length === 0 ? "No kind of that name, nor any group." : ""}
      error={issueAt(issues, at)}
      onType={(next) => {
        setTyped(next);
        change({ do: "set", at, value: next });
      }}
      onChoose={choose}
      onLeave={leave}
    />
  );
}

/** What fits best comes first, from whatever group, and says its own; all of them stand under their groups. */
function optionsFor(typed: string, kinds: readonly TermKind[]): ComboOption[] {
  if (typed !== "")
    return findKinds(kinds, typed).map(({ slug, label, group }) => ({ value: slug, label, detail: group }));
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return groups.flatMap((group) =>
    kinds
      .filter((kind) => kind.group === group)
      .map(({ slug, label }) => ({ value: slug, label, detail: "", group })),
  );
}
