"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { Modal } from "@/components/ui/controls/modal";
import { Note } from "@/components/ui/note";
import { TextArea } from "../fields/raw-field";

export type SubmitKind = "publish" | "submit";

type SubmitDialogProps = {
  kind: SubmitKind;
  isOpen: boolean;
  /** What was said the last time it was submitted. */
  message: string;
  onClose: () => void;
  /** Resolves to what stands in the way; null when it is done, or is shown elsewhere. */
  onSubmitDraft: (message: string) => Promise<string | null>;
};

const WORDS = {
  publish: { title: "Publish", verb: "Publish", busy: "Publishing…", hint: "Readers see it in the history." },
  submit: {
    title: "Submit for review",
    verb: "Submit",
    busy: "Submitting…",
    hint: "An editor reads it; it becomes the message of the change.",
  },
} as const;

/** Asks for the message that goes with a change, and sends it once. */
export function SubmitDialog({ kind, isOpen, message, onClose, onSubmitDraft }: SubmitDialogProps) {
  return (
    <Modal title={WORDS[kind].title} isOpen={isOpen} onClose={onClose}>
      <SubmitForm kind={kind} message={message} onSubmitDraft={onSubmitDraft} />
    </Modal>
  );
}

function SubmitForm({
  kind,
  message: first,
  onSubmitDraft,
}: Pick<SubmitDialogProps, "kind" | "message" | "onSubmitDraft">) {
  const [message, setMessage] = useState(first);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const words = WORDS[kind];
  async function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    if (message.trim() === "") return setTrouble("Say in a few words what this changes and why.");
    setBusy(true);
    setTrouble(await onSubmitDraft(message.trim()));
    setBusy(false);
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-4">
      <TextArea
        id="submit-message"
        label="What changes, and why"
        hint={words.hint}
        rows={3}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      {trouble && (
        <Note tone="error" title="Not done" role="alert">
          {trouble}
        </Note>
      )}
      <p>
        <Button type="submit" variant="primary" aria-disabled={isBusy}>
          {isBusy ? words.busy : words.verb}
        </Button>
      </p>
    </form>
  );
}
