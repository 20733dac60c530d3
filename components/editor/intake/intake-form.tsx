"use client";

import { type DragEvent, useState } from "react";
import { type Chosen, SourceForm, type SourceWords } from "@/components/import/source-form";
import { useSignInAgain } from "@/components/session/sign-in-again-provider";
import { cx } from "@/components/ui/cx";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { intakeReadHref } from "@/lib/url/record-href";

const WORDS: SourceWords = {
  id: "intake",
  hint: "A page (.html), .pdf, .docx, .eml or .txt, up to 5 MB. You may drop it here.",
  accept: ".txt,.md,.html,.htm,.pdf,.docx,.eml,text/plain,text/html,application/pdf",
  paste: "Or paste the text of an article, or its HTML",
  nothing: "Choose a file, or paste a text.",
  tooLarge: "Save the article alone.",
  submit: "Read it",
};
const UNREACHED = "The server was not reached. What you gave is still here; try again.";

/** A file that is chosen or dropped, or a text: read, kept, and shown with its proposals. */
export function IntakeForm() {
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const askToSignIn = useSignInAgain();

  async function send(chosen: Chosen): Promise<void> {
    setBusy(true);
    setTrouble(null);
    const answer = await post(chosen).catch(() => ({ status: 0, message: UNREACHED, href: undefined }));
    if (answer.status === 401 && (await askToSignIn())) return send(chosen);
    if (answer.href) return window.location.assign(answer.href);
    setBusy(false);
    setTrouble(answer.message ?? UNREACHED);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !busy) void send({ name: file.name, content: file });
  }

  return (
    <Section title="Give an article" id="give">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to choose the file of the field inside */}
      <div
        className={cx("-m-3 p-3", over && "bg-accent-wash outline-2 outline-accent outline-dashed")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <SourceForm words={WORDS} busy={busy} onChosen={send} onChanged={() => setTrouble(null)} />
      </div>
      <div aria-live="polite" className="mt-4">
        {busy && <p>Reading…</p>}
        {trouble && (
          <Note tone="error" title="Not read">
            {trouble}
          </Note>
        )}
      </div>
    </Section>
  );
}

type Answer = { status: number; href?: string; message?: string };

async function post({ name, content }: Chosen): Promise<Answer> {
  const response = await fetch(intakeReadHref(name), { method: "POST", body: content });
  const body = (await response.json().catch(() => ({}))) as Omit<Answer, "status">;
  return { status: response.status, ...body };
}
