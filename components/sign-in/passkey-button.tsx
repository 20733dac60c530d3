"use client";

import { useState, useSyncExternalStore } from "react";
import { signInByPasskey } from "@/components/session/passkeys";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { Said } from "@/lib/domain/text/said";
import { inThisLanguage } from "@/lib/language/current";
import { FormError } from "./sign-in-form";

const never = () => () => {};

/** Signing in with the device's PIN, finger or face. Only scripts speak with a device, so it is not there without them. */
export function PasskeyButton({ next }: { next: string }) {
  const t = useEditorWords("signIn");
  const [error, setError] = useState<Said | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isAlive) return null;

  async function signIn(): Promise<void> {
    setIsAsking(true);
    const done = await signInByPasskey(inThisLanguage("/login/passkey"), t);
    // A whole page: everything of it is another for somebody who is signed in.
    if (done.ok) return location.assign(next);
    setIsAsking(false);
    setError(done.message);
  }

  return (
    <div className="flex flex-col gap-4 border-rule border-t pt-5">
      <FormError text={error} />
      <div>
        <Button type="button" variant="quiet" onClick={signIn} disabled={isAsking}>
          {isAsking ? t("passkey.asking") : t("passkey.submit")}
        </Button>
      </div>
    </div>
  );
}
