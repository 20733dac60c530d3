"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { CONTROL_CLASSES, FieldShell } from "@/components/ui/controls/field-shell";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { EditorWords } from "@/lib/language/words-in";
import { MOST_BYTES } from "@/lib/schema/bundle/import-run";

const MEGABYTE = 1024 * 1024;

export type Chosen = { name: string; content: Blob };

export type SourceWords = {
  /** Begins the ids of the fields. */
  id: string;
  hint: string;
  accept: string;
  paste: string;
  /** Said when nothing was chosen. */
  nothing: string;
  /** What to do with a file that is too large. */
  tooLarge: string;
  submit: string;
  /** Several files may be chosen at once. */
  several?: boolean;
};

type SourceFormProps = {
  words: SourceWords;
  busy: boolean;
  /** `more`: the other files, where several may be chosen. */
  onChosen: (chosen: Chosen, more: readonly Chosen[]) => void;
  onChanged: () => void;
};

/** A file, or text in its place. */
export function SourceForm({ words, busy, onChosen, onChanged }: SourceFormProps) {
  const [error, setError] = useState<string | null>(null);
  const t = useEditorWords("imports");
  const [file, text] = [`${words.id}-file`, `${words.id}-text`];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const chosen = chosenIn(new FormData(event.currentTarget), words, t);
    setError(typeof chosen === "string" ? chosen : null);
    if (typeof chosen === "string") return;
    const [first, ...more] = chosen;
    if (first !== undefined) onChosen(first, more);
  }

  return (
    <form onSubmit={submit} onChange={onChanged} className="mt-8 grid max-w-measure gap-6">
      <FieldShell
        id={file}
        label={words.several ? t("form.files") : t("form.file")}
        hint={words.hint}
        error={error ?? undefined}
      >
        <input
          id={file}
          name="file"
          type="file"
          accept={words.accept}
          multiple={words.several}
          disabled={busy}
          aria-describedby={error ? `${file}-hint ${file}-error` : `${file}-hint`}
          aria-invalid={error ? true : undefined}
          className={CONTROL_CLASSES}
        />
      </FieldShell>
      <FieldShell id={text} label={words.paste} hint={t("form.pasteHint")}>
        <textarea
          id={text}
          name="text"
          rows={6}
          spellCheck={false}
          disabled={busy}
          aria-describedby={`${text}-hint`}
          className={`${CONTROL_CLASSES} font-mono text-sm`}
        />
      </FieldShell>
      <p>
        <Button type="submit" aria-disabled={busy}>
          {words.submit}
        </Button>
      </p>
    </form>
  );
}

/** What was chosen, or a sentence on why it cannot be taken. */
function chosenIn(form: FormData, words: SourceWords, t: EditorWords<"imports">): Chosen[] | string {
  const files = form.getAll("file").filter((file) => file instanceof File && file.name !== "") as File[];
  const text = String(form.get("text") ?? "");
  if (files.length === 0 && text.trim() === "") return words.nothing;
  const chosen =
    files.length > 0
      ? files.map((file) => ({ name: file.name, content: file }))
      : [{ name: t("form.pasted"), content: new Blob([text]) }];
  const large = chosen.find(({ content }) => content.size > MOST_BYTES);
  if (large === undefined) return chosen;
  return t("form.large", {
    ...{ name: large.name, advice: words.tooLarge },
    ...{ size: Math.ceil(large.content.size / MEGABYTE), most: MOST_BYTES / MEGABYTE },
  });
}
