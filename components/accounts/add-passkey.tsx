"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { makePasskey } from "@/components/session/passkeys";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { Note } from "@/components/ui/note";

const ADDRESS = "/edit/account/passkey";

type Outcome = { ok: boolean; message: string } | null;

/** Asks the device for a passkey and keeps it. Only scripts speak with a device; without them a sentence stands here. */
export function AddPasskey({ wantsPassword }: { wantsPassword: boolean }) {
  const router = useRouter();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [isAsking, setIsAsking] = useState(false);

  async function add(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const name = String(typed.get("name") ?? "");
    setIsAsking(true);
    const done = await makePasskey(ADDRESS, name, String(typed.get("present") ?? ""));
    setIsAsking(false);
    setOutcome(done.ok ? { ok: true, message: `“${name}” opens your account from now on.` } : done);
    if (!done.ok) return;
    form.reset();
    router.refresh();
  }

  return (
    <>
      <noscript>
        <p className="text-ink-muted">
          Adding a passkey needs JavaScript, by which the page asks your device.
        </p>
      </noscript>
      <form onSubmit={add} className="flex max-w-md flex-col gap-4">
        {outcome !== null && (
          <Note tone={outcome.ok ? "info" : "error"} role={outcome.ok ? "status" : "alert"}>
            {outcome.message}
          </Note>
        )}
        <TextField
          id="passkey-name"
          name="name"
          label="Name of the passkey"
          hint="Such as the device that it is on."
          autoComplete="off"
          maxLength={60}
          required
        />
        {wantsPassword && (
          <TextField
            id="passkey-present"
            name="present"
            type="password"
            label="Present password"
            autoComplete="current-password"
            required
          />
        )}
        <div>
          <Button type="submit" variant="quiet" disabled={isAsking}>
            {isAsking ? "Asking your device …" : "Add a passkey"}
          </Button>
        </div>
      </form>
    </>
  );
}
