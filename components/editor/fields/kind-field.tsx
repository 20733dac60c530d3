"use client";

import { useState } from "react";
import type { ComboOption } from "@/components/ui/controls/combo-list";
import { Combobox } from "@/components/ui/controls/combobox";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { findKinds } from "@/lib/domain/terms/find-kinds";
import type { TermKind } from "@/lib/domain/terms/term";
import type { Place } from "@/lib/drafts/places";
import { idOf, useEditor, useWrong } from "../context/editor-context";
import { kindName, speech } from "../context/speech";

/** What a term is about: one of all kinds by group, or found by typing some of its name or of its group's. */
export function KindField({ at, value }: { at: Place; value: string }) {
  const { change, kinds, readOnly } = useEditor();
  const t = useEditorWords("fields");
  const error = useWrong(at);
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
      label={t("kind")}
      text={typed ?? nameOf(kinds.get(value)) ?? value}
      chosen={value}
      placeholder={t("typeOrChoose")}
      readOnly={readOnly}
      options={options}
      status={options.length === 0 ? t("noKind") : ""}
      error={error}
      onType={(next) => {
        setTyped(next);
        change({ do: "set", at, value: next });
      }}
      onChoose={choose}
      onLeave={leave}
    />
  );
}

const nameOf = (kind: TermKind | undefined) => kind && kindName(kind);
const groupName = (group: string) => speech().vocabulary.termGroup(group);

/** By their names in the language of the page, and by those of the record. */
function foundFor(typed: string, kinds: readonly TermKind[], known: readonly TermKind[]): ComboOption[] {
  const slugs = [...findKinds(kinds, typed), ...findKinds(known, typed)].map(({ slug }) => slug);
  return [...new Set(slugs)].flatMap((slug) => {
    const kind = kinds.find((one) => one.slug === slug);
    return kind ? [{ value: slug, label: kind.label, detail: kind.group }] : [];
  });
}

/** What fits best comes first, from whatever group, and says its own; all of them stand under their groups. */
function optionsFor(typed: string, known: readonly TermKind[]): ComboOption[] {
  const kinds = known.map((kind) => ({ ...kind, label: kindName(kind), group: groupName(kind.group) }));
  if (typed !== "") return foundFor(typed, kinds, known);
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return groups.flatMap((group) =>
    kinds
      .filter((kind) => kind.group === group)
      .map(({ slug, label }) => ({ value: slug, label, detail: "", group })),
  );
}
