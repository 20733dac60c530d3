"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { Modal } from "@/components/ui/controls/modal";
import { useEditorWords } from "@/components/ui/language/editor-words";
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
  onSubmitDraft: (message: string) => Promise<ReactNode>;
};

/** What is said of each way out of a draft. */
const WORDS = {
  publish: { title: "send.publish", verb: "send.publish", busy: "send.publishing", hint: "send.publishHint" },
  submit: {
    title: "send.submitTitle",
    verb: "send.submit",
    busy: "send.submitting",
    hint: "send.submitHint",
  },
} as const;

/** Asks for the message that goes with a change, and sends it once. */
export function SubmitDialog({ kind, isOpen, message, onClose, onSubmitDraft }: SubmitDialogProps) {
  const t = useEditorWords("draft");
  return (
    <Modal title={t(WORDS[kind].title)} isOpen={isOpen} onClose={onClose}>
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
  const t = useEditorWords("draft");
  const [trouble, setTrouble] = useState<ReactNode>(null);
  const [isBusy, setBusy] = useState(false);
  const words = WORDS[kind];
  async function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    if (message.trim() === "") return setTrouble(t("send.empty"));
    setBusy(true);
    setTrouble(await onSubmitDraft(message.trim()));
    setBusy(false);
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-4">
      <TextArea
        id="submit-message"
        label={t("send.what")}
        hint={t(words.hint)}
        rows={3}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      {trouble && (
        <Note tone="error" title={t("send.notDone")} role="alert">
          {trouble}
        </Note>
      )}
      <p>
        <Button type="submit" variant="primary" aria-disabled={isBusy}>
          {isBusy ? t(words.busy) : t(words.verb)}
        </Button>
      </p>
    </form>
  );
}
