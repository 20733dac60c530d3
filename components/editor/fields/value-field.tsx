"use client";

import type { ReactNode } from "react";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import type { Conventions } from "@/lib/domain/text/conventions";
import type { Result } from "@/lib/domain/text/result";
import { displayValue } from "@/lib/domain/values/display-value";
import type { Value } from "@/lib/domain/values/value";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { DraftClaim } from "@/lib/drafts/document";
import type { Place } from "@/lib/drafts/places";
import { valueOfDraft } from "@/lib/drafts/to-record";
import type { EditorWords } from "@/lib/language/words-in";
import { idOf } from "../context/editor-context";
import { speech, valueTypes } from "../context/speech";
import { RawField } from "./raw-field";
import { Understood } from "./understood";
import { WordField } from "./word-field";

type ValueFieldProps = {
  /** Where the claim stands. */
  at: Place;
  claim: Pick<DraftClaim, "value" | "readAs" | "stored" | "stance">;
  usual: ValueType | undefined;
  /** By whose conventions it is read: they decide what a comma, “billion” and “FY2026” mean. */
  conventions: Conventions;
};

/** The types of which an example is shown. */
const EXAMPLES = [
  "money",
  "percent",
  "capacity",
  "count",
  "duration",
  "date",
  "exclusivity",
  "flag",
] as const;

type Understanding = { read: Result<Value> | null; isDoubt: boolean };

/** What a claim states: typed as people write it, with how it was understood. */
export function ValueField({ at, claim, usual, conventions }: ValueFieldProps) {
  const place = [...at, "value"];
  const t = useEditorWords("fields");
  const said = useSaid();
  const understood = understoodOf(claim, { usual, conventions });
  const example = EXAMPLES.find((type) => type === usual);
  const types = valueTypes();
  return (
    <div className="grid gap-x-3 sm:grid-cols-[minmax(0,1fr)_9.5rem]">
      <div>
        <RawField
          at={place}
          value={claim.value}
          label={claim.stance === "denies" ? t("claim.denied") : t("claim.value")}
          placeholder={example && t(`examples.${example}`)}
        />
        <Understood
          id={`${idOf(place)}-understood`}
          words={understoodWords(understood, usual, { t, said })}
          isDoubt={understood.isDoubt}
        />
      </div>
      <WordField
        at={[...at, "readAs"]}
        value={claim.readAs}
        label={t("claim.readAs")}
        empty={usual ? t("claim.usual", { type: types[usual] }) : t("claim.looks")}
        words={types}
      />
    </div>
  );
}

function understoodOf(
  claim: ValueFieldProps["claim"],
  { usual, conventions }: Pick<ValueFieldProps, "usual" | "conventions">,
): Understanding {
  if (claim.value.trim() === "") return { read: null, isDoubt: false };
  const read = valueOfDraft(claim, usual, conventions);
  const isOdd = read.ok && usual !== undefined && isOtherType(read.value, usual);
  return { read, isDoubt: !read.ok || isOdd };
}

/** An absence is at home under every kind. */
function isOtherType(value: Value, usual: ValueType): boolean {
  return value.type !== usual && !["undisclosed", "redacted", "none", "not_applicable"].includes(value.type);
}

type Says = { t: EditorWords<"fields">; said: ReturnType<typeof useSaid> };

function understoodWords(
  { read, isDoubt }: Understanding,
  usual: ValueType | undefined,
  { t, said }: Says,
): ReactNode {
  if (read === null) return "";
  if (!read.ok) return said(read.error);
  const types = valueTypes();
  const words = { value: displayValue(read.value, speech()), type: types[read.value.type].toLowerCase() };
  if (!isDoubt || usual === undefined) return t("claim.understood", words);
  return t("claim.understoodOdd", { ...words, usual: types[usual].toLowerCase() });
}
