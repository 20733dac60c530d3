"use client";

import { IconButton } from "@/components/ui/controls/icon-button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { conventionsOfSource } from "@/lib/drafts/background";
import type { DraftSource } from "@/lib/drafts/document";
import { useEditor } from "../context/editor-context";
import { speech } from "../context/speech";
import { DateField } from "./date-field";
import { KnownAddress } from "./known-address";
import { RawField } from "./raw-field";
import { WordField } from "./word-field";

type NewSourcesProps = {
  sources: readonly DraftSource[];
  /** Places of those that are written elsewhere on the page. */
  written?: ReadonlySet<number> | undefined;
};

/** The sources that this draft brings along; each is published with it once something cites it. */
export function NewSources({ sources, written }: NewSourcesProps) {
  const { change } = useEditor();
  const t = useEditorWords("fields");
  if (sources.length === 0) return null;
  return (
    <ul className="flex flex-col gap-6">
      {sources.map((source, index) =>
        written?.has(index) ? null : (
          <li key={source.id} className="border-accent border-l-2 pl-4">
            <div className="mb-2 flex items-baseline justify-between gap-3">
              <h3 className="font-medium">
                {source.title || source.url || t("source.numbered", { n: index + 1 })}
              </h3>
              <IconButton
                label={t("source.remove", { name: source.title })}
                onClick={() => change({ do: "remove", at: ["newSources"], index })}
              >
                ✕
              </IconButton>
            </div>
            <SourceFields at={["newSources", index]} source={source} />
            <KnownAddress source={source} index={index} />
          </li>
        ),
      )}
    </ul>
  );
}

type SourceFieldsProps = { at: readonly (string | number)[]; source: Omit<DraftSource, "id"> };

/** What is needed to cite a document. */
export function SourceFields({ at, source }: SourceFieldsProps) {
  const { fiscalYears } = useEditor();
  const t = useEditorWords("fields");
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <RawField at={[...at, "title"]} value={source.title} />
      <RawField at={[...at, "publisher"]} value={source.publisher} hint={t("source.publisherHint")} />
      <RawField at={[...at, "url"]} value={source.url} inputMode="url" placeholder="https://" />
      <DateField
        at={[...at, "publishedOn"]}
        value={source.publishedOn}
        conventions={conventionsOfSource(fiscalYears, source)}
      />
      <WordField at={[...at, "tier"]} value={source.tier} words={speech().vocabulary.tiers} />
      <div className="grid grid-cols-2 gap-x-4">
        <RawField at={[...at, "language"]} value={source.language} placeholder="en" />
        <RawField at={[...at, "via"]} value={source.via} placeholder={t("source.viaHint")} />
      </div>
    </div>
  );
}
