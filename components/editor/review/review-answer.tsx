"use client";

import { useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { DRAFT_STATUSES } from "@/lib/drafts/outcomes";
import type { ReviewActions } from "../context/editor-actions";
import { TextArea } from "../fields/raw-field";
import type { Review } from "./review-view";

type Answer = "publish" | "sendBack" | "reject";

const WORDS = {
  text: { verb: "Publish", busy: "Publishing…", when: "publish" },
  action: { verb: "Approve", busy: "Approving…", when: "approve" },
} as const;

/** The reviewer's answer: publish with a message, send back with a note, reject with a reason. */
export function ReviewAnswer({ review, actions }: { review: Review; actions: ReviewActions }) {
  const [text, setText] = useState("");
  const [busy, setBusy] = useState<Answer | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { id, version, status } = review;
  if (status !== "submitted" || !review.mayAnswer)
    return <NoAnswer review={review} discard={actions.discard} />;
  const words = WORDS[review.isPendingChange ? "action" : "text"];
  async function answer(kind: Answer) {
    const note = text.trim();
    if (busy !== null) return;
    if (kind !== "publish" && note === "") return setTrouble("Say why; the author will read it.");
    setBusy(kind);
    setTrouble(await send(kind, note).catch(() => "The server was not reached; try again."));
    setBusy(null);
  }
  async function send(kind: Answer, note: string): Promise<string | null> {
    if (kind === "publish") {
      const outcome = await actions.publish({
        id,
        version,
        message: note || (review.message ?? "Reviewed"),
      });
      if (outcome.ok) window.location.assign(outcome.href);
      return outcome.ok ? null : troubleOf(outcome);
    }
    const outcome = await actions[kind]({ id, version, note });
    if (outcome.ok) window.location.assign("/edit/review");
    return outcome.ok ? null : outcome.message;
  }
  return (
    <Section title="Your answer" id="answer">
      <div className="flex max-w-measure flex-col gap-4">
        <TextArea
          id="answer-text"
          label="Note or message"
          hint={`Needed to send back or reject; the author reads it. When you ${words.when} it replaces the author’s message.`}
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {trouble && (
          <Note tone="error" title="Not done" role="alert">
            {trouble}
          </Note>
        )}
        <p className="flex flex-wrap gap-2">
          <Button variant="primary" aria-disabled={busy !== null} onClick={() => answer("publish")}>
            {busy === "publish" ? words.busy : words.verb}
          </Button>
          <Button aria-disabled={busy !== null} onClick={() => answer("sendBack")}>
            Send back
          </Button>
          <Button variant="danger" aria-disabled={busy !== null} onClick={() => answer("reject")}>
            Reject
          </Button>
        </p>
      </div>
    </Section>
  );
}

type NoAnswerProps = { review: Review; discard: ReviewActions["discard"] };

/** Where there is nothing to answer, or not for this reader: why, and how an action that was proposed is taken back. */
function NoAnswer({ review: { id, status, note, own, isPendingChange }, discard }: NoAnswerProps) {
  const waits = status === "submitted";
  const isOwnPendingChange = own && isPendingChange && (waits || status === "returned");
  return (
    <div className="mt-10 flex flex-col gap-4">
      {waits ? (
        <Note title="It waits for somebody else">
          You proposed it, so another editor approves it or sends it back.
        </Note>
      ) : (
        <Note title={DRAFT_STATUSES[status]}>{note ?? "It waits for no answer."}</Note>
      )}
      {isOwnPendingChange && <TakeBack id={id} discard={discard} again={!waits} />}
    </div>
  );
}

type TakeBackProps = Pick<NoAnswerProps, "discard"> & { id: string; again: boolean };

function TakeBack({ id, discard, again }: TakeBackProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  async function takeBack() {
    const unreached = { ok: false, message: "The server was not reached; try again." } as const;
    const outcome = await discard(id).catch(() => unreached);
    if (outcome.ok) window.location.assign("/edit");
    else setTrouble(outcome.message);
  }
  return (
    <>
      {again && <p className="text-ink-muted">Propose it again where you did before, and it waits anew.</p>}
      <p>
        <Button onClick={takeBack}>Take it back</Button>
      </p>
      {trouble && (
        <Note tone="error" title="Not done" role="alert">
          {trouble}
        </Note>
      )}
    </>
  );
}

type Refused = Exclude<Awaited<ReturnType<ReviewActions["publish"]>>, { ok: true }>;

function troubleOf(outcome: Refused): string {
  if (outcome.reason === "invalid") return outcome.issues.map((issue) => issue.message).join(" ");
  if (outcome.reason === "behind")
    return "The record has changed since, in the same fields. Send it back, so that its author can choose.";
  return outcome.message;
}
