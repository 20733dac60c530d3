"use client";

import { memo } from "react";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { conventionsOfClaim } from "@/lib/drafts/background";
import type { DraftClaim, DraftSource } from "@/lib/drafts/document";
import type { Place } from "@/lib/drafts/places";
import { newRef } from "@/lib/drafts/to-edits";
import { valueOfDraft } from "@/lib/drafts/to-record";
import { useEditor } from "../context/editor-context";
import { OrderButtons } from "../context/order-buttons";
import { speech } from "../context/speech";
import { InFrench } from "./in-french";
import { KnownAddress } from "./known-address";
import { SourceFields } from "./new-source-fields";
import { RawField } from "./raw-field";
import { SaidAlready } from "./said-already";
import { SourcePicker } from "./source-picker";
import { ValueField } from "./value-field";
import { WordField } from "./word-field";

type ClaimEditorProps = {
  /** The list it stands in. */
  list: Place;
  index: number;
  count: number;
  claim: DraftClaim;
  usual: ValueType | undefined;
  /** Who gives and who gets by the term. */
  from: string;
  to: string;
  newSources: readonly DraftSource[];
  /** The new source that is written here, because this claim is the first to cite it. */
  ownSource: number | undefined;
};

/** What one source says of the term: source, stance, value, its own words, and where they stand. */
export const ClaimEditor = memo(function ClaimEditor(props: ClaimEditorProps) {
  const { list, index, count, claim, usual, from, to, newSources, ownSource } = props;
  const { change, readOnly, sources, fiscalYears } = useEditor();
  const t = useEditorWords("fields");
  const { stances, ranks } = speech().vocabulary;
  const made = newSources.find((source) => newRef(source) === claim.source);
  const source = made ?? sources.get(claim.source);
  const at = [...list, index];
  const conventions = conventionsOfClaim(fiscalYears, { source, from, to });
  const read = valueOfDraft(claim, usual, conventions);
  const isRuled = claim.rank === "preferred" || claim.rank === "deprecated" || claim.reason !== "";
  return (
    <li data-claim className="border-rule border-t pt-3">
      <div className="mb-1 flex items-center justify-between gap-3">
        <p className="font-medium text-sm">{t("claim.title", { n: index + 1 })}</p>
        {!readOnly && (
          <OrderButtons
            what="claim"
            name={String(index + 1)}
            index={index}
            count={count}
            onMove={(to) => change({ do: "move", at: list, from: index, to })}
            onRemove={() => change({ do: "remove", at: list, index })}
          />
        )}
      </div>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_9.5rem]">
        <SourcePicker at={[...at, "source"]} value={claim.source} newSources={newSources} />
        <WordField at={[...at, "stance"]} value={claim.stance} label={t("claim.stance")} words={stances} />
      </div>
      <OwnSource index={ownSource} sources={newSources} />
      <div className="mt-2">
        <ValueField at={at} claim={claim} usual={usual} conventions={conventions} />
      </div>
      <div className="mt-1">
        <RawField at={[...at, "quote"]} value={claim.quote} label={t("claim.quote")} rows={2} />
      </div>
      <SaidAlready claim={claim} value={read.ok ? read.value : null} />
      <div className="mt-2 grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_9.5rem]">
        <RawField at={[...at, "locator"]} value={claim.locator} placeholder={t("claim.locatorHint")} />
        <WordField at={[...at, "rank"]} value={claim.rank} words={ranks} />
      </div>
      <div className="mt-2">
        <SourcePicker
          at={[...at, "repeats"]}
          value={claim.repeats}
          newSources={newSources}
          label={t("claim.repeats")}
          optional
        />
      </div>
      {isRuled && (
        <div className="mt-2">
          <RawField
            at={[...at, "reason"]}
            value={claim.reason}
            label={t("claim.reason")}
            hint={t("claim.reasonHint")}
            rows={2}
          />
          <InFrench at={at} of="claims" texts={claim.translations} what={`claim ${index + 1}`} />
        </div>
      )}
    </li>
  );
});

function OwnSource({ index, sources }: { index: number | undefined; sources: readonly DraftSource[] }) {
  const t = useEditorWords("fields");
  const source = index === undefined ? undefined : sources[index];
  if (index === undefined || !source) return null;
  return (
    <fieldset className="my-3 border-accent border-l-2 pl-4">
      <legend className="sr-only">{t("claim.newSource")}</legend>
      <SourceFields at={["newSources", index]} source={source} />
      <KnownAddress source={source} index={index} />
    </fieldset>
  );
}
