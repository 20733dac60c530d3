"use client";

import { useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Own } from "@/components/ui/language/own";
import { languageName, OTHER_LANGS } from "@/lib/domain/text/language";
import { TRANSLATED, type Translated } from "@/lib/domain/text/translations";
import type { Place } from "@/lib/drafts/places";
import { type DraftTranslations, typedTexts } from "@/lib/drafts/translations";
import { isWithin } from "@/lib/schema/path";
import { useEditor } from "../context/editor-context";
import { speech } from "../context/speech";
import { RawField } from "./raw-field";

type InFrenchProps<Of extends Translated> = {
  /** Where the record, or its part, stands in the draft. */
  at: Place;
  of: Of;
  texts: DraftTranslations<Of>;
  /** What it is called, for those who hear the page: many are folded on one form. */
  what?: string | undefined;
};

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** How many lines a text takes; one where nothing is said. */
const ROWS: Readonly<Record<string, number>> = { summary: 3, detail: 2, reason: 2 };

/**
 * The own words of a record in the other languages that pages are read in, folded away: most have none, and then the English
 * stands. Unfolded where something is written, or is wrong. Drawn only then: a long form has a hundred of them.
 */
export function InFrench<Of extends Translated>({ at, of, texts, what }: InFrenchProps<Of>) {
  const { issues } = useEditor();
  const t = useEditorWords("draft");
  const home = [...at, "translations"];
  // Only at the beginning: a text that is emptied must not fold away under whoever empties it.
  const [isUnfolded, unfold] = useState(() => typedTexts(texts).some((text) => text !== ""));
  const isOpen = isUnfolded || issues.some(({ path }) => isWithin(path, home));
  return OTHER_LANGS.map((lang) => (
    <Disclosure
      key={lang}
      open={isOpen}
      onToggle={unfold}
      summary={
        <>
          {t("inLanguage", { language: languageName(lang, speech().lang) })}
          {what !== undefined && (
            <span className="sr-only">
              : <Own>{what}</Own>
            </span>
          )}
        </>
      }
    >
      {isOpen && (
        <div className="flex flex-col gap-3">
          {TRANSLATED[of].map((field) => (
            <RawField
              key={field}
              at={[...home, lang, field]}
              value={(texts[lang] as Readonly<Record<string, string>>)[field] ?? ""}
              label={capital(speech().records.fieldIn(field, lang))}
              rows={ROWS[field]}
              lang={lang}
            />
          ))}
        </div>
      )}
    </Disclosure>
  ));
}
