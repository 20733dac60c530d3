import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewAnswer } from "@/components/editor/review/review-answer";
import { ReviewRecord } from "@/components/editor/review/review-record";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { getReview } from "@/lib/db/drafts/review-draft";
import { draftIdSchema } from "@/lib/drafts/outcomes";
import { today } from "@/lib/runtime/clock";
import { recordHref, reviewHref } from "@/lib/url/record-href";
import {
  discardDraftAction,
  publishDraftAction,
  rejectDraftAction,
  returnDraftAction,
} from "../../../_actions/drafts";
import { addReviewNoteAction, settleReviewNoteAction } from "../../../_actions/notes";

export const metadata: Metadata = { title: "Review a draft" };

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
  const review = id.success ? await getReview(actor, id.data, today()) : null;
  if (review === null) notFound();
  return (
    <PageBody>
      <PageHeader
        kicker={<TextLink href={reviewHref()}>Review</TextLink>}
        title={review.title}
        standfirst={review.message ?? undefined}
        meta={
          <>
            <span>{`By ${[review.author, ...review.coAuthors].join(", ")} · ${review.effect.words}`}</span>
            {review.slug !== null && (
              <TextLink href={recordHref(review.section, review.slug)}>Published page</TextLink>
            )}
          </>
        }
      />
      <ReviewRecord review={review} addNote={addReviewNoteAction} settleNote={settleReviewNoteAction} />
      <ReviewAnswer review={review} actions={ACTIONS} />
    </PageBody>
  );
}
