"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { FormOutcome } from "@/components/session/form-outcome";
import { makePasskey } from "@/components/session/passkeys";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inThisLanguage } from "@/lib/language/current";
import type { FormState } from "@/lib/views/editor/form-state";

/** Asks the device for a passkey and keeps it. Only scripts speak with a device; without them a sentence stands here. */
export function AddPasskey({ wantsPassword }: { wantsPassword: boolean }) {
  const router = useRouter();
  const t = useEditorWords("account");
  const signIn = useEditorWords("signIn");
  const [outcome, setOutcome] = useState<FormState>(null);
  const [isAsking, setIsAsking] = useState(false);

  async function add(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const name = String(typed.get("name") ?? "");
    setIsAsking(true);
    const done = await makePasskey(
      inThisLanguage("/edit/account/passkey"),
      { name, present: String(typed.get("present") ?? "") },
      signIn,
    );
    setIsAsking(false);
    setOutcome(done.ok ? { ok: true, message: t("passkeys.opens", { name }) } : done);
    if (!done.ok) return;
    form.reset();
    router.refresh();
  }

  return (
    <>
      <noscript>
        <p className="text-ink-muted">{t("passkeys.noScript")}</p>
      </noscript>
      <form onSubmit={add} className="flex max-w-md flex-col gap-4">
        <FormOutcome state={outcome} />
        <TextField
          id="passkey-name"
          name="name"
          label={t("passkeys.name")}
          hint={t("passkeys.nameHint")}
          autoComplete="off"
          maxLength={60}
          required
        />
        {wantsPassword && (
          <TextField
            id="passkey-present"
            name="present"
            type="password"
            label={t("password.present")}
            autoComplete="current-password"
            required
          />
        )}
        <div>
          <Button type="submit" variant="quiet" disabled={isAsking}>
            {isAsking ? signIn("passkey.asking") : t("passkeys.add")}
          </Button>
        </div>
      </form>
    </>
  );
}
