"use client";

import { useState } from "react";
import type { ComboOption } from "@/components/ui/controls/combo-list";
import { Combobox } from "@/components/ui/controls/combobox";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import { dateInUrl } from "@/lib/domain/text/date-in-url";
import { normalizeUrl } from "@/lib/domain/text/normalize-url";
import { blankSource } from "@/lib/drafts/blank";
import type { DraftSource } from "@/lib/drafts/document";
import type { Place } from "@/lib/drafts/places";
import { newRef } from "@/lib/drafts/to-edits";
import type { EditorWords } from "@/lib/language/words-in";
import type { SourceFinding } from "../context/editor-actions";
import { focusSoon, idOf, useEditor, useWrong } from "../context/editor-context";
import { newId } from "../context/new-id";
import { useSearch } from "../context/use-search";

type SourcePickerProps = {
  at: Place;
  value: string;
  newSources: readonly DraftSource[];
  label?: string | undefined;
  hideLabel?: boolean | undefined;
  /** Emptying the field takes the source out. */
  optional?: boolean | undefined;
};

const NEW = "+new";

/** The source of a claim: found by title, publisher or address; one that is not in the record is added in place. */
export function SourcePicker({ at, value, newSources, label, hideLabel, optional }: SourcePickerProps) {
  const { change, sources, learnSources, actions, readOnly } = useEditor();
  const t = useEditorWords("fields");
  const said = useSaid();
  const error = useWrong(at);
  const [typed, setTyped] = useState<string | null>(null);
  const search = useSearch(actions.findSources);
  const text = typed ?? titleOf(value, { newSources, sources, t });
  const options = optionsFor(typed, newSources, { found: search.value, t });
  const isKnown = search.value?.sameUrl != null;

  function choose(option: ComboOption, found = search.value) {
    if (option.value === NEW) add(typed ?? "", found?.home ?? null);
    else {
      learnSources((found?.sources ?? []).filter((source) => source.slug === option.value));
      change({ do: "set", at, value: option.value });
    }
    setTyped(null);
  }
  function takeFirst() {
    search.await((found) => {
      const [first] = optionsFor(typed, newSources, { found, t });
      if (first) choose(first, found);
    });
  }
  function leave() {
    if (search.isAwaited()) return;
    if (optional && typed?.trim() === "") change({ do: "set", at, value: "" });
    setTyped(null);
    change({ do: "pause" });
  }
  /** What the address itself tells is filled in, and seen at once when it does not hold. */
  function add(words: string, home: SourceFinding["home"]) {
    const url = normalizeUrl(words) === null ? "" : words.trim();
    const told = url ? { publishedOn: dateInUrl(url) ?? "", ...home } : { title: words.trim() };
    const source = { ...blankSource(newId()), url, ...told };
    const index = newSources.length;
    change({
      do: "all",
      edits: [
        { do: "insert", at: ["newSources"], index, entry: source },
        { do: "set", at, value: newRef(source) },
      ],
    });
    focusSoon(idOf(["newSources", index, url ? "title" : "publisher"]));
  }
  return (
    <Combobox
      id={idOf(at)}
      label={label ?? t("source.label")}
      hideLabel={hideLabel}
      text={text}
      placeholder={t("source.placeholder")}
      readOnly={readOnly}
      options={options}
      onTakeFirst={search.isAsking ? takeFirst : undefined}
      status={isKnown ? t("source.isKnown") : said(search.status)}
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

type Words = EditorWords<"fields">;
type Known = { newSources: readonly DraftSource[]; sources: ReadonlyMap<string, ClaimSource>; t: Words };

function titleOf(value: string, { newSources, sources, t }: Known): string {
  const made = newSources.find((source) => newRef(source) === value);
  if (made) return `${made.publisher || t("source.new")}: ${made.title || made.url || t("source.noTitle")}`;
  const source = sources.get(value);
  return source ? `${source.publisher}: ${source.title}` : value;
}

type Found = Pick<SourceFinding, "sources" | "sameUrl" | "home">;

/** Sources of this draft first, then the published ones, then the offer to add what is not there. */
function optionsFor(
  typed: string | null,
  newSources: readonly DraftSource[],
  { found, t }: { found: Found | null; t: Words },
): ComboOption[] {
  const words = typed?.trim().toLowerCase() ?? "";
  const own = newSources
    .filter((source) => `${source.publisher} ${source.title} ${source.url}`.toLowerCase().includes(words))
    .map((source) => ({
      value: newRef(source),
      label: source.title || source.url || t("source.withoutTitle"),
      detail: t("source.inDraft", { publisher: source.publisher || t("source.noPublisher") }),
    }));
  const published = (found?.sources ?? []).map((source) => ({
    value: source.slug,
    label: source.title,
    detail: [source.publisher, source.publishedOn].filter(Boolean).join(", "),
  }));
  const add = words === "" || found?.sameUrl != null ? [] : [offerOf(typed ?? "", t)];
  return [...own, ...published, ...add];
}

function offerOf(typed: string, t: Words): ComboOption {
  const isUrl = normalizeUrl(typed) !== null;
  const label = isUrl ? t("source.addAddress") : t("source.addNew", { words: typed.trim() });
  return { value: NEW, label, detail: isUrl ? typed.trim() : "" };
}
