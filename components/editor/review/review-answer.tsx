"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { inThisLanguage } from "@/lib/language/current";
import type { EditorWords } from "@/lib/language/words-in";
import type { ReviewActions } from "../context/editor-actions";
import { TextArea } from "../fields/raw-field";
import type { Review } from "./review-view";

type Answer = "publish" | "sendBack" | "reject";

/** What is said of a text, and of something that is to be done. */
const WORDS = {
  text: { verb: "answer.publish", busy: "answer.publishing", hint: "answer.hintPublish" },
  action: { verb: "answer.approve", busy: "answer.approving", hint: "answer.hintApprove" },
} as const;

/** The reviewer's answer: publish with a message, send back with a note, reject with a reason. */
export function ReviewAnswer({ review, actions }: { review: Review; actions: ReviewActions }) {
  const [text, setText] = useState("");
  const [busy, setBusy] = useState<Answer | null>(null);
  const [trouble, setTrouble] = useState<ReactNode>(null);
  const t = useEditorWords("review");
  const said = useSaid();
  const { id, version, status } = review;
  if (status !== "submitted" || !review.mayAnswer)
    return <NoAnswer review={review} discard={actions.discard} />;
  const words = WORDS[review.isPendingChange ? "action" : "text"];
  async function answer(kind: Answer) {
    const note = text.trim();
    if (busy !== null) return;
    if (kind !== "publish" && note === "") return setTrouble(t("answer.sayWhy"));
    setBusy(kind);
    setTrouble(await send(kind, note).catch(() => t("answer.unreached")));
    setBusy(null);
  }
  async function send(kind: Answer, note: string): Promise<ReactNode> {
    if (kind === "publish") {
      const outcome = await actions.publish({
        id,
        version,
        message: note || (review.message ?? t("answer.reviewed")),
      });
      if (outcome.ok) window.location.assign(inThisLanguage(outcome.href));
      return outcome.ok ? null : troubleOf(outcome, { t, said });
    }
    const outcome = await actions[kind]({ id, version, note });
    if (outcome.ok) window.location.assign(inThisLanguage("/edit/review"));
    return outcome.ok ? null : said(outcome.message);
  }
  return (
    <Section title={t("answer.title")} id="answer">
      <div className="flex max-w-measure flex-col gap-4">
        <TextArea
          id="answer-text"
          label={t("answer.label")}
          hint={t(words.hint)}
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {trouble && (
          <Note tone="error" title={t("answer.notDone")} role="alert">
            {trouble}
          </Note>
        )}
        <p className="flex flex-wrap gap-2">
          <Button variant="primary" aria-disabled={busy !== null} onClick={() => answer("publish")}>
            {busy === "publish" ? t(words.busy) : t(words.verb)}
          </Button>
          <Button aria-disabled={busy !== null} onClick={() => answer("sendBack")}>
            {t("answer.sendBack")}
          </Button>
          <Button variant="danger" aria-disabled={busy !== null} onClick={() => answer("reject")}>
            {t("answer.reject")}
          </Button>
        </p>
      </div>
    </Section>
  );
}

type NoAnswerProps = { review: Review; discard: ReviewActions["discard"] };

/** Where there is nothing to answer, or not for this reader: why, and how an action that was proposed is taken back. */
function NoAnswer({ review: { id, status, note, own, isPendingChange }, discard }: NoAnswerProps) {
  const t = useEditorWords("review");
  const home = useEditorWords("home");
  const waits = status === "submitted";
  const isOwnPendingChange = own && isPendingChange && (waits || status === "returned");
  return (
    <div className="mt-10 flex flex-col gap-4">
      {waits ? (
        <Note title={t("answer.waits")}>{t("answer.waitsDetail")}</Note>
      ) : (
        <Note title={home(`status.${status}`)}>{note ?? t("answer.noAnswer")}</Note>
      )}
      {isOwnPendingChange && <TakeBack id={id} discard={discard} again={!waits} />}
    </div>
  );
}

type TakeBackProps = Pick<NoAnswerProps, "discard"> & { id: string; again: boolean };

function TakeBack({ id, discard, again }: TakeBackProps) {
  const [trouble, setTrouble] = useState<ReactNode>(null);
  const t = useEditorWords("review");
  const said = useSaid();
  async function takeBack() {
    const outcome = await discard(id).catch(() => null);
    if (outcome?.ok) window.location.assign(inThisLanguage("/edit"));
    else setTrouble(outcome ? said(outcome.message) : t("answer.unreached"));
  }
  return (
    <>
      {again && <p className="text-ink-muted">{t("answer.again")}</p>}
      <p>
        <Button onClick={takeBack}>{t("answer.takeBack")}</Button>
      </p>
      {trouble && (
        <Note tone="error" title={t("answer.notDone")} role="alert">
          {trouble}
        </Note>
      )}
    </>
  );
}

type Refused = Exclude<Awaited<ReturnType<ReviewActions["publish"]>>, { ok: true }>;

type Says = { t: EditorWords<"review">; said: ReturnType<typeof useSaid> };

function troubleOf(outcome: Refused, { t, said }: Says): ReactNode {
  if (outcome.reason === "invalid") return said(outcome.issues.map((issue) => issue.message).join(" "));
  if (outcome.reason === "behind") return t("answer.behind");
  return said(outcome.message);
}
