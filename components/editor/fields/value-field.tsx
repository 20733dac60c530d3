"use client";

import type { Conventions } from "@/lib/domain/text/conventions";
import { displayValue } from "@/lib/domain/values/display-value";
import type { Value } from "@/lib/domain/values/value";
import { VALUE_TYPES, type ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { DraftClaim } from "@/lib/drafts/document";
import type { Place } from "@/lib/drafts/places";
import { valueOfDraft } from "@/lib/drafts/to-record";
import { idOf } from "../context/editor-context";
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

const PLACEHOLDERS: Readonly<Partial<Record<ValueType, string>>> = {
  money: "$38bn, up to €1.2 billion",
  percent: "20%, about 27%",
  capacity: "4.5 GW, up to 800 MW",
  count: "at least 100,000 GPUs",
  duration: "7 years, 18 months",
  date: "late 2026, by 2030~",
  exclusivity: "exclusive, right of first refusal",
  flag: "yes, no",
};

/** What a claim states: typed as people write it, with how it was understood. */
export function ValueField({ at, claim, usual, conventions }: ValueFieldProps) {
  const place = [...at, "value"];
  const { words, isDoubt } = understoodOf(claim, { usual, conventions });
  return (
    <div className="grid gap-x-3 sm:grid-cols-[minmax(0,1fr)_9.5rem]">
      <div>
        <RawField
          at={place}
          value={claim.value}
          label={claim.stance === "denies" ? "Value it denies" : "Value"}
          placeholder={usual && PLACEHOLDERS[usual]}
        />
        <Understood id={`${idOf(place)}-understood`} words={words} isDoubt={isDoubt} />
      </div>
      <WordField
        at={[...at, "readAs"]}
        value={claim.readAs}
        label="Read it as"
        empty={usual ? `${VALUE_TYPES[usual]} (usual)` : "What it looks like"}
        words={VALUE_TYPES}
      />
    </div>
  );
}

function understoodOf(
  claim: ValueFieldProps["claim"],
  { usual, conventions }: Pick<ValueFieldProps, "usual" | "conventions">,
): { words: string; isDoubt: boolean } {
  if (claim.value.trim() === "") return { words: "", isDoubt: false };
  const read = valueOfDraft(claim, usual, conventions);
  if (!read.ok) return { words: read.error, isDoubt: true };
  const isOdd = usual !== undefined && isOtherType(read.value, usual);
  return { words: wordsOf(read.value, isOdd ? usual : undefined), isDoubt: isOdd };
}

/** An absence is at home under every kind. */
function isOtherType(value: Value, usual: ValueType): boolean {
  return value.type !== usual && !["undisclosed", "redacted", "none", "not_applicable"].includes(value.type);
}

function wordsOf(value: Value, usual: ValueType | undefined): string {
  const words = `Understood as ${displayValue(value)} (${VALUE_TYPES[value.type].toLowerCase()})`;
  return usual === undefined ? words : `${words}; ${VALUE_TYPES[usual].toLowerCase()} is usual here`;
}
