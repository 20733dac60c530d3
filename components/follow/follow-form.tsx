"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { Note } from "@/components/ui/note";
import type { FollowState } from "@/lib/views/share/follow";

type FollowFormProps = {
  about: string;
  action: (state: FollowState, form: FormData) => Promise<FollowState>;
  words: Readonly<Record<"notSent" | "email" | "emailHint" | "send" | "sending" | "next", string>>;
};

/** A plain form that is posted: it works without scripts, and what is refused stays typed. */
export function FollowForm({ about, action, words }: FollowFormProps) {
  const [state, submit, pending] = useActionState(action, null);
  if (state?.ok)
    return (
      <Note title={state.message} role="status">
        {words.next}
      </Note>
    );
  const typed = state?.typed ?? "";
  return (
    <form action={submit} className="flex max-w-3xl flex-col gap-4">
      {state && (
        <Note tone="error" title={words.notSent} role="alert">
          {state.message}
        </Note>
      )}
      <input type="hidden" name="about" value={about} />
      <TextField
        id="follow-email"
        name="email"
        type="email"
        required
        autoComplete="email"
        // A new key after each answer: the browser shows what was sent, not what was there first.
        key={typed}
        defaultValue={typed}
        label={words.email}
        hint={words.emailHint}
      />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? words.sending : words.send}
        </Button>
      </div>
    </form>
  );
}
