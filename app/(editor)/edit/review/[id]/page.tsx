import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { effectWords } from "@/components/editor/context/effect-words";
import { ReviewAnswer } from "@/components/editor/review/review-answer";
import { ReviewRecord } from "@/components/editor/review/review-record";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { inPage } from "@/components/ui/language/in-page";
import { Own } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { getReview } from "@/lib/db/drafts/review-draft";
import { draftIdSchema } from "@/lib/drafts/outcomes";
import { sayingLang } from "@/lib/language/current";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import { today } from "@/lib/runtime/clock";
import { recordHref, reviewHref } from "@/lib/url/record-href";
import {
  discardDraftAction,
  publishDraftAction,
  rejectDraftAction,
  returnDraftAction,
} from "../../../_actions/drafts";
import { addReviewNoteAction, settleReviewNoteAction } from "../../../_actions/notes";

export const generateMetadata = (): Metadata => ({ title: editorWords("review")("page") });

const ACTIONS = {
  publish: publishDraftAction,
  sendBack: returnDraftAction,
  reject: rejectDraftAction,
  discard: discardDraftAction,
};

/** One draft in review: the changes in words, and the answer. */
export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("review");
  const id = draftIdSchema.safeParse((await params).id);
  const review = id.success ? await getReview(actor, id.data, { today: today(), lang: sayingLang() }) : null;
  if (review === null) notFound();
  const t = editorWords("review");
  const names = [review.author, ...review.coAuthors].join(", ");
  return (
    <PageBody>
      <PageHeader
        kicker={<TextLink href={reviewHref()}>{t("kicker")}</TextLink>}
        title={review.isPendingChange ? inPage(said(review.title)) : <Own>{review.title}</Own>}
        standfirst={review.message ?? undefined}
        meta={
          <>
            <span>{`${t("by", { names })} · ${effectWords(review.effect, editorWords("home"))}`}</span>
            {review.slug !== null && (
              <TextLink href={recordHref(review.section, review.slug)}>{t("published")}</TextLink>
            )}
          </>
        }
      />
      <ReviewRecord review={review} addNote={addReviewNoteAction} settleNote={settleReviewNoteAction} />
      <ReviewAnswer review={review} actions={ACTIONS} />
    </PageBody>
  );
}
