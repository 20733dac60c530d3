"use client";

import { useRef, useState } from "react";
import { useSignInAgain } from "@/components/session/sign-in-again-provider";
import type { IntakeView, IntakeWeight } from "@/lib/drafts/intake-view";
import type { Refusal } from "@/lib/drafts/outcomes";
import type { IntakeAnswer, IntakeAnswers, IntakeDraft, IntakeSave, IntakeSource } from "@/lib/schema/intake";
import { bestPlace } from "./places";

/** What the server does for the page; handed in, since components never reach for the server themselves. */
export type IntakeActions = {
  answer: (save: IntakeSave) => Promise<{ ok: true; weight: IntakeWeight } | Refusal>;
  draft: (
    request: IntakeDraft,
  ) => Promise<
    { ok: true; href: string } | { ok: false; reason: "invalid"; issues: IntakeWeight["issues"] } | Refusal
  >;
  setStatus: (request: { id: string; status: "waiting" | "dismissed" }) => Promise<{ ok: true } | Refusal>;
  askSecond: (request: { id: string; sendText: true }) => Promise<{ ok: true } | Refusal>;
};

const UNREACHED = "The server was not reached; what you answered is still here. Try again.";

/** Answers as they are given: each is kept at once, and what all of them would change comes back. */
export function useIntake(view: IntakeView, actions: IntakeActions) {
  const [answers, setAnswers] = useState<IntakeAnswers>(view.answers);
  const [source, setSource] = useState<IntakeSource>(view.source);
  const [weight, setWeight] = useState<IntakeWeight | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = useRef(0);
  const askToSignIn = useSignInAgain();

  async function save(next: { answers?: IntakeAnswers; source?: IntakeSource }): Promise<void> {
    const sent = { id: view.id, answers: next.answers ?? answers, source: next.source ?? source };
    const mine = ++asked.current;
    const outcome = await actions.answer(sent).catch(() => null);
    if (mine !== asked.current) return; // a later answer is on its way
    if (outcome === null) return setTrouble(UNREACHED);
    if (!outcome.ok) {
      if (outcome.reason === "signed_out" && (await askToSignIn())) return save(next);
      return setTrouble(outcome.message);
    }
    setTrouble(null);
    setWeight(outcome.weight);
  }

  /** Gives an answer, or changes the one that was given. */
  function answer(id: string, change: Partial<IntakeAnswer>): void {
    const proposal = view.proposals.find((each) => each.proposal.id === id);
    const before = answers[id] ?? {
      state: "accepted" as const,
      ...(proposal ? bestPlace(proposal) : { deal: "", term: "" }),
    };
    const next = { ...answers, [id]: { ...before, ...change } };
    setAnswers(next);
    void save({ answers: next });
  }

  function describe(change: Partial<IntakeSource>): void {
    setSource({ ...source, ...change });
  }

  async function draft(deal: string, partnership: string): Promise<void> {
    if (busy) return;
    setBusy(true);
    const outcome = await actions
      .draft({ id: view.id, answers, source, deal, partnership })
      .catch(() => null);
    if (outcome?.ok) return window.location.assign(outcome.href);
    setBusy(false);
    if (outcome === null) return setTrouble(UNREACHED);
    if (outcome.reason === "signed_out" && (await askToSignIn())) return draft(deal, partnership);
    setTrouble(
      outcome.reason === "invalid"
        ? (outcome.issues[0]?.message ?? "Something cannot be read.")
        : outcome.message,
    );
  }

  async function putAside(): Promise<void> {
    const status = view.status === "dismissed" ? "waiting" : "dismissed";
    const outcome = await actions.setStatus({ id: view.id, status }).catch(() => null);
    if (outcome?.ok) return window.location.assign("/edit/intake");
    setTrouble(outcome?.message ?? UNREACHED);
  }

  /** Sends the text away: only a press on the button that says so calls it. */
  async function askSecond(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const outcome = await actions.askSecond({ id: view.id, sendText: true }).catch(() => null);
    if (outcome?.ok) return window.location.reload();
    setBusy(false);
    if (outcome?.reason === "signed_out" && (await askToSignIn())) return askSecond();
    setTrouble(outcome?.message ?? UNREACHED);
  }

  return {
    askSecond,
    answers,
    source,
    weight,
    trouble,
    busy,
    answer,
    describe,
    keepSource: () => void save({}),
    draft,
    putAside,
  };
}

export type Intake = ReturnType<typeof useIntake>;
