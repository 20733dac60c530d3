"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { CONTROL_CLASSES, FieldShell } from "@/components/ui/field-shell";
import { MOST_BYTES } from "@/lib/schema/import-run";
import type { Upload } from "./import-desk";

const MEGABYTE = 1024 * 1024;
const FILE_HINT = `A bundle of format entente/1, as “Everything in one file” below gives it: JSON, up to ${MOST_BYTES / MEGABYTE} MB.`;

type SourceFormProps = { busy: boolean; onChosen: (upload: Upload) => void; onChanged: () => void };

/** A file, or text in its place. */
export function SourceForm({ busy, onChosen, onChanged }: SourceFormProps) {
  const [error, setError] = useState<string | null>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const chosen = uploadOf(new FormData(event.currentTarget));
    setError(typeof chosen === "string" ? chosen : null);
    if (typeof chosen !== "string") onChosen(chosen);
  }

  return (
    <form onSubmit={submit} onChange={onChanged} className="mt-8 grid max-w-measure gap-6">
      <FieldShell id="bundle-file" label="File" hint={FILE_HINT} error={error ?? undefined}>
        <input
          id="bundle-file"
          name="file"
          type="file"
          accept=".json,application/json"
          disabled={busy}
          aria-describedby={error ? "bundle-file-hint bundle-file-error" : "bundle-file-hint"}
          aria-invalid={error ? true : undefined}
          className={CONTROL_CLASSES}
        />
      </FieldShell>
      <FieldShell id="bundle-text" label="Or paste the bundle" hint="Used when no file is chosen.">
        <textarea
          id="bundle-text"
          name="text"
          rows={6}
          spellCheck={false}
          disabled={busy}
          aria-describedby="bundle-text-hint"
          className={`${CONTROL_CLASSES} font-mono text-sm`}
        />
      </FieldShell>
      <p>
        <Button type="submit" aria-disabled={busy}>
          Show what would change
        </Button>
      </p>
    </form>
  );
}

/** What was chosen, or a sentence on why it cannot be taken. */
function uploadOf(form: FormData): Upload | string {
  const file = form.get("file");
  const text = String(form.get("text") ?? "");
  const isChosen = file instanceof File && file.name !== "";
  if (!isChosen && text.trim() === "") return "Choose a file, or paste a bundle below.";
  const upload = isChosen ? { name: file.name, content: file } : pasted(text);
  const { size } = upload.content;
  if (size <= MOST_BYTES) return upload;
  return `${upload.name} has ${Math.ceil(size / MEGABYTE)} MB; ${MOST_BYTES / MEGABYTE} MB is the most that is taken here. Import it on the server, with npm run data -- import.`;
}

function pasted(text: string): Upload {
  return { name: "pasted text", content: new Blob([text], { type: "application/json" }) };
}
