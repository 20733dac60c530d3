"use client";

import type { ReactNode } from "react";
import { TextField } from "@/components/ui/controls/text-field";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Own } from "@/components/ui/language/own";
import type { DraftOf } from "@/lib/drafts/document";
import type { FoundParts } from "@/lib/drafts/in-place/find-parts";
import type { EditorWords } from "@/lib/language/words-in";
import { termAnchor } from "../fields/term-editor";

type FormBarProps = {
  document: DraftOf<"deals">;
  sought: string;
  onSeek: (sought: string) => void;
  found: FoundParts | null;
};

/** A long form is worth an outline. */
const MANY = 3;

/** The way around in a deal's form: its parts, its terms by name, and a field that leaves only what has some words in it. */
export function FormBar({ document, sought, onSeek, found }: FormBarProps) {
  const { record, events } = document;
  const t = useEditorWords("fields");
  return (
    <div className="mt-6 flex flex-col gap-3 border-rule border-b pb-4">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <div className="min-w-0 flex-[1_1_16rem]">
          <TextField
            id="find-in-form"
            type="search"
            label={t("bar.find")}
            placeholder={t("bar.findHint")}
            autoComplete="off"
            value={sought}
            onChange={(event) => onSeek(event.target.value)}
          />
        </div>
        <p role="status" className="pb-1.5 text-ink-muted text-sm">
          {found && foundWords(found, record.terms.length, t)}
        </p>
      </div>
      <nav aria-label={t("bar.parts")}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <Part href="#facts" words={t("facts")} />
          <Part href="#parties" words={t("bar.parties", { count: record.parties.length })} />
          <Part href="#terms" words={t("bar.terms", { count: record.terms.length })} />
          <Part href="#events" words={t("bar.events", { count: events.length })} />
        </ul>
        {record.terms.length > MANY && (
          <details className="mt-1">
            <summary className="hit inline-flex items-center text-ink-muted text-sm hover:text-accent">
              {t("bar.every")}
            </summary>
            <ol className="columns-1 gap-x-8 text-sm sm:columns-2">
              {record.terms.map(({ id, label }, index) => (
                <Part
                  key={id}
                  href={`#${termAnchor(id)}`}
                  words={label.trim() ? <Own>{label.trim()}</Own> : t("bar.term", { n: index + 1 })}
                />
              ))}
            </ol>
          </details>
        )}
      </nav>
    </div>
  );
}

function Part({ href, words }: { href: string; words: ReactNode }) {
  return (
    <li className="break-inside-avoid">
      <a href={href} className="link inline-flex min-h-7 items-center">
        {words}
      </a>
    </li>
  );
}

function foundWords(found: FoundParts, all: number, t: EditorWords<"fields">): string {
  const { terms, facts, parties, sources, events } = found;
  const others = [
    ...(facts ? [t("bar.facts")] : []),
    ...(parties ? [t("bar.partiesToo")] : []),
    ...(sources ? [t("bar.records")] : []),
    ...(events ? [t("bar.eventsToo")] : []),
  ];
  if (terms.size === 0 && others.length === 0) return t("bar.nothing");
  return [t("bar.found", { found: terms.size, all }), ...others].join(", ");
}
