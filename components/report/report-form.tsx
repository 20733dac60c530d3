"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/controls/button";
import { CONTROL_CLASSES, FieldShell } from "@/components/ui/controls/field-shell";
import { TextField } from "@/components/ui/controls/text-field";
import { Within } from "@/components/ui/language/within";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import type { ReportState } from "@/lib/views/editor/reader-notes";

export type ReportWords = Readonly<
  Record<
    "notSent" | "what" | "whatHint" | "contact" | "contactHint" | "sending" | "send" | "sent" | "back",
    string
  >
>;

type ReportFormProps = {
  words: ReportWords;
  about: { text: string; title: string; titleLang?: string; href: string | null };
  action: (state: ReportState, form: FormData) => Promise<ReportState>;
};

/** A plain form that is posted: it works without scripts, and what is refused stays typed. */
export function ReportForm({ about, action, words }: ReportFormProps) {
  const [state, submit, pending] = useActionState(action, null);
  const { text, contact } = state?.typed ?? NOTHING;
  if (state?.ok) return <Sent about={about} message={state.message} words={words} />;
  return (
    <form action={submit} className="mt-8 flex max-w-3xl flex-col gap-4">
      {state && (
        <Note tone="error" title={words.notSent} role="alert">
          {state.message}
        </Note>
      )}
      <input type="hidden" name="about" value={about.text} />
      <FieldShell
        id="report-text"
        label={<Within of={[{ text: about.title, lang: about.titleLang }]}>{words.what}</Within>}
        hint={words.whatHint}
      >
        <textarea
          id="report-text"
          name="text"
          rows={8}
          required
          // A new key after each answer: the browser shows what was sent, not what was there first.
          key={text}
          defaultValue={text}
          aria-describedby="report-text-hint"
          className={CONTROL_CLASSES}
        />
      </FieldShell>
      <TextField
        id="report-contact"
        name="contact"
        key={`contact ${contact}`}
        defaultValue={contact}
        label={words.contact}
        hint={words.contactHint}
        autoComplete="email"
      />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? words.sending : words.send}
        </Button>
      </div>
    </form>
  );
}

const NOTHING = { text: "", contact: "" };

function Sent({ about, message, words }: Omit<ReportFormProps, "action"> & { message: string }) {
  return (
    <div className="mt-8 max-w-3xl">
      <Note title={message} role="status">
        <p>
          <Within of={[{ text: about.title, lang: about.titleLang }]}>{words.sent}</Within>{" "}
          {about.href && <TextLink href={about.href}>{words.back}</TextLink>}
        </p>
      </Note>
    </div>
  );
}
