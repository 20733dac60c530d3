"use client";

import { type ReactNode, useRef, useState } from "react";
import { useSignInAgain } from "@/components/session/sign-in-again-provider";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import type { IntakeView, IntakeWeight } from "@/lib/drafts/intake-view";
import type { Refusal } from "@/lib/drafts/outcomes";
import { inThisLanguage } from "@/lib/language/current";
import type { IntakeAnswer, IntakeDraft, IntakeSaves, IntakeSource } from "@/lib/schema/intake";
import type { Where } from "./places";
import { type AllAnswers, type Side, sidesOf, withAnswer, withSure } from "./sides";

/** What the server does for the page; handed in, since components never reach for the server themselves. */
export type IntakeActions = {
  answer: (saves: IntakeSaves) => Promise<{ ok: true; weight: IntakeWeight } | Refusal>;
  draft: (
    request: IntakeDraft,
  ) => Promise<
    { ok: true; href: string } | { ok: false; reason: "invalid"; issues: IntakeWeight["issues"] } | Refusal
  >;
  setStatus: (request: { id: string; status: "waiting" | "dismissed" }) => Promise<{ ok: true } | Refusal>;
  askSecond: (request: { id: string; sendText: true }) => Promise<{ ok: true } | Refusal>;
};

/** So many answers can be taken back. */
const MOST_STEPS = 100;

type Sources = Readonly<Record<string, IntakeSource>>;
type Held = { answers: AllAnswers; sources: Sources };

/** Answers as they are given: each is kept at once, and what all of them would change comes back. */
export function useIntake(views: readonly IntakeView[], actions: IntakeActions) {
  const sides = sidesOf(views);
  const [answers, setAnswers] = useState<AllAnswers>(byView(views, (view) => view.answers));
  const [sources, setSources] = useState<Sources>(byView(views, (view) => view.source));
  const [steps, setSteps] = useState<readonly AllAnswers[]>([]);
  const [weight, setWeight] = useState<IntakeWeight | null>(null);
  const [trouble, setTrouble] = useState<ReactNode>(null);
  const t = useEditorWords("intake");
  const said = useSaid();
  const [busy, setBusy] = useState(false);
  const asked = useRef(0);
  const askToSignIn = useSignInAgain();

  async function save(held: Held): Promise<void> {
    const mine = ++asked.current;
    const outcome = await actions.answer(savesOf(views, held)).catch(() => null);
    if (mine !== asked.current) return; // a later answer is on its way
    if (outcome === null) return setTrouble(t("review.unreached"));
    if (!outcome.ok) {
      if (outcome.reason === "signed_out" && (await askToSignIn())) return save(held);
      return setTrouble(said(outcome.message));
    }
    setTrouble(null);
    setWeight(outcome.weight);
  }

  function keep(next: AllAnswers): void {
    setSteps([...steps, answers].slice(-MOST_STEPS));
    setAnswers(next);
    void save({ answers: next, sources });
  }

  /** Takes the last answer back, or all that were given at one key. */
  function undo(): void {
    const before = steps.at(-1);
    if (before === undefined) return;
    setSteps(steps.slice(0, -1));
    setAnswers(before);
    void save({ answers: before, sources });
  }

  async function draft({ deal, partnership }: Where, into: string): Promise<void> {
    if (busy) return;
    setBusy(true);
    const wanted = { ...savesOf(views, { answers, sources }), deal, partnership, into };
    const outcome = await actions.draft(wanted).catch(() => null);
    if (outcome?.ok) return window.location.assign(inThisLanguage(outcome.href));
    setBusy(false);
    if (outcome === null) return setTrouble(t("review.unreached"));
    if (outcome.reason === "signed_out" && (await askToSignIn()))
      return draft({ deal, partnership, term: "" }, into);
    setTrouble(
      outcome.reason !== "invalid"
        ? said(outcome.message)
        : outcome.issues[0]
          ? said(outcome.issues[0].message)
          : t("review.unreadable"),
    );
  }

  async function putAside({ id, status: now }: IntakeView): Promise<void> {
    const status = now === "dismissed" ? "waiting" : "dismissed";
    const outcome = await actions.setStatus({ id, status }).catch(() => null);
    if (outcome?.ok) return window.location.assign(inThisLanguage("/edit/intake"));
    setTrouble(outcome ? said(outcome.message) : t("review.unreached"));
  }

  /** Sends a text away: only a press on the button that says so calls it. */
  async function askSecond(id: string): Promise<void> {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const outcome = await actions.askSecond({ id, sendText: true }).catch(() => null);
    if (outcome?.ok) return window.location.reload();
    setBusy(false);
    if (outcome?.reason === "signed_out" && (await askToSignIn())) return askSecond(id);
    setTrouble(outcome ? said(outcome.message) : t("review.unreached"));
  }

  return {
    ...{ sides, answers, sources, weight, trouble, busy, undo, draft, putAside, askSecond },
    canUndo: steps.length > 0,
    answer: (side: Side, change: Partial<IntakeAnswer>): void =>
      keep(withAnswer(answers, sides, { side, change })),
    acceptSure: (): void => keep(withSure(answers, sides)),
    describe: (id: string, change: Partial<IntakeSource>): void => {
      const own = sources[id];
      if (own !== undefined) setSources({ ...sources, [id]: { ...own, ...change } });
    },
    keepSources: (): void => void save({ answers, sources }),
  };
}

export type Intake = ReturnType<typeof useIntake>;

function byView<T>(views: readonly IntakeView[], read: (view: IntakeView) => T): Record<string, T> {
  return Object.fromEntries(views.map((view) => [view.id, read(view)]));
}

function savesOf(views: readonly IntakeView[], { answers, sources }: Held): IntakeSaves {
  return {
    documents: views.map((view) => ({
      id: view.id,
      source: sources[view.id] ?? view.source,
      answers: answers[view.id] ?? {},
    })),
  };
}
