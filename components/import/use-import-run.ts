"use client";

import { useState } from "react";
import { useSignInAgain } from "@/components/session/sign-in-again-provider";
import { inThisLanguage } from "@/lib/language/current";
import type { ImportEvent, ImportPreview } from "@/lib/schema/bundle/import-run";
import { createPace } from "@/lib/schema/pace";
import type { Progress } from "./import-progress";
import { postImport } from "./read-events";

/** What is to be imported, what it is called, and how it is to be read. */
export type Upload = { name: string; content: Blob; reading: Readonly<Record<string, string>> };

export type ImportState = { upload: Upload; preview: ImportPreview | null; outcome: ImportEvent | null };

export type ImportRun = {
  progress: Progress | null;
  busy: boolean;
  state: ImportState | null;
  plan: (upload: Upload) => Promise<void>;
  apply: (state: ImportState, message: string) => Promise<void>;
  /** Forgets what was seen, since something else is chosen. */
  forget: () => void;
};

/** Look at what would happen, do exactly that. The file stays in the browser and is sent again with the plan. */
export function useImportRun(): ImportRun {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [state, setState] = useState<ImportState | null>(null);
  const askToSignIn = useSignInAgain();

  async function run(step: string, upload: Upload, asked: Record<string, string>): Promise<ImportEvent> {
    const pace = createPace(() => performance.now());
    setProgress({ step: "read", done: 0, total: 0, pace: null });
    const query = new URLSearchParams({ name: upload.name, ...upload.reading, ...asked });
    const outcome = await postImport(
      inThisLanguage(`/edit/import/${step}?${query}`),
      upload.content,
      (event) => {
        if (event.kind === "progress") setProgress({ ...event, pace: pace(event.step, event) });
      },
    );
    if (outcome.kind === "refused" && outcome.reason === "signed_out" && (await askToSignIn()))
      return run(step, upload, asked);
    setProgress(null);
    return outcome;
  }

  async function plan(upload: Upload) {
    setState(null);
    const outcome = await run("plan", upload, {});
    const preview = outcome.kind === "plan" ? outcome.preview : null;
    setState({ upload, preview, outcome: preview ? null : outcome });
  }

  async function apply({ upload, preview }: ImportState, message: string) {
    if (preview === null) return;
    const outcome = await run("apply", upload, { fingerprint: preview.fingerprint, message });
    const isOver = outcome.kind === "saved" || outcome.kind === "moved";
    setState({ upload, preview: isOver ? null : preview, outcome });
  }

  return { progress, busy: progress !== null, state, plan, apply, forget: () => setState(null) };
}
