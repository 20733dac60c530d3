"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { DRAFT_STATUSES } from "@/lib/schema/draft/outcomes";
import type { ReviewActions } from "./desk-actions";
import { TextArea } from "./raw-field";
import type { Review } from "./review-view";

type Answer = "publish" | "sendBack" | "reject";

/** The reviewer's answer: publish with a message, send back with a note, reject with a reason. */
export function ReviewAnswer({ review, actions }: { review: Review; actions: ReviewActions }) {
  const [text, setText] = useState("");
  const [busy, setBusy] = useState<Answer | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { id, version, status } = review;
  if (status !== "submitted")
    return (
      <div className="mt-10">
        <Note title={DRAFT_STATUSES[status]}>This draft waits for no answer.</Note>
      </div>
    );
  async function answer(kind: Answer) {
    const words = text.trim();
    if (busy !== null) return;
    if (kind !== "publish" && words === "") return setTrouble("Say why; the author will read it.");
    setBusy(kind);
    setTrouble(await send(kind, words).catch(() => "The server was not reached; try again."));
    setBusy(null);
  }
  async function send(kind: Answer, words: string): Promise<string | null> {
    if (kind === "publish") {
      const outcome = await actions.publish({
        id,
        version,
        message: words || (review.message ?? "Reviewed"),
      });
      if (outcome.ok) window.location.assign(outcome.href);
      return outcome.ok ? null : troubleOf(outcome);
    }
    const outcome = await actions[kind]({ id, version, note: words });
    if (outcome.ok) window.location.assign("/edit/review");
    return outcome.ok ? null : outcome.message;
  }
  return (
    <Section title="Your answer" id="answer">
      <div className="flex max-w-measure flex-col gap-4">
        <TextArea
          id="answer-text"
          label="Note or message"
          hint="Needed to send back or reject; the author reads it. When you publish it replaces the author’s message."
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
            {busy === "publish" ? "Publishing…" : "Publish"}
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

type Refused = Exclude<Awaited<ReturnType<ReviewActions["publish"]>>, { ok: true }>;

function troubleOf(outcome: Refused): string {
  if (outcome.reason === "invalid") return outcome.flaws.map((flaw) => flaw.message).join(" ");
  if (outcome.reason === "behind")
    return "The record has changed since, in the same fields. Send it back, so that its author can choose.";
  return outcome.message;
}
