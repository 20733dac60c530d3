"use client";

import { type ReactNode, useState } from "react";
import { Combobox } from "@/components/ui/controls/combobox";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import type { ChoosableSection, FindRecords } from "../context/editor-actions";
import { useSearch } from "../context/use-search";
import { isNothingFound, toOptions } from "./record-options";

type RecordFieldProps = {
  id: string;
  name: string;
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean | undefined;
  /** As it was sent before. */
  defaultValue?: string | undefined;
  section: ChoosableSection;
  find: FindRecords;
};

type Chosen = { value: string; label: string };

/**
 * Names a published record in a plain form: found by typing, sent as its slug. Without scripts it is a field for the slug,
 * or for the record's address.
 */
export function RecordField(props: RecordFieldProps) {
  const { name, section, find, hint, defaultValue = "", ...rest } = props;
  const [typed, setTyped] = useState(defaultValue);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const t = useEditorWords("fields");
  const said = useSaid();
  const search = useSearch((q) => find({ section, q }));
  const options = chosen === null && typed !== "" ? toOptions(search.value ?? []) : [];

  function statusWords() {
    return isNothingFound(search, typed) ? t(`noRecord.${section}`) : said(search.status);
  }
  function choose(option: Chosen | undefined) {
    if (!option) return;
    setChosen(option);
    setTyped(option.label);
  }
  function takeFirst() {
    search.await((found) => choose(toOptions(found ?? [])[0]));
  }
  /** Two records of one name are told apart by a person. */
  function leave() {
    if (search.isAwaited()) return;
    const same = options.filter(({ label }) => label.toLowerCase() === typed.trim().toLowerCase());
    if (same.length === 1) choose(same[0]);
  }
  return (
    <>
      <Combobox
        {...rest}
        hint={chosen ? t("addressEnds", { slug: chosen.value }) : hint}
        name={chosen === null ? name : undefined}
        text={typed}
        readOnly={false}
        placeholder={t("typeToFind")}
        options={options}
        onTakeFirst={search.isAsking ? takeFirst : undefined}
        status={chosen === null ? statusWords() : ""}
        onType={(next) => {
          setTyped(next);
          setChosen(null);
          search.ask(next);
        }}
        onChoose={choose}
        onLeave={leave}
      />
      {chosen && <input type="hidden" name={name} value={chosen.value} />}
    </>
  );
}
