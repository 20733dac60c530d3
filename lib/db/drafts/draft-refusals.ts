import { DRAFT_STATUSES, type DraftStatus, type SubmitOutcome } from "@/lib/drafts/outcomes";

/** Why a draft, of a text or of an action, is not published: the sentences. */

export function isWritable(status: DraftStatus): boolean {
  return status === "open" || status === "returned";
}

export function ownDraft(): SubmitOutcome {
  const message = "Someone who did not write in it must publish this draft. Submit it for review.";
  return { ok: false, reason: "forbidden", message };
}

/** Where the rule is four eyes, nobody publishes what its authors did not call ready. */
export function notSubmitted(): SubmitOutcome {
  const message =
    "This draft was not submitted for review. It is published as it was submitted, and not before.";
  return { ok: false, reason: "forbidden", message };
}

export function movedOn(
  { status, version }: { status: DraftStatus; version: number },
  seen: number,
): SubmitOutcome {
  if (version !== seen && (isWritable(status) || status === "submitted"))
    return {
      ok: false,
      reason: "stale",
      message: "This draft was saved elsewhere meanwhile. Load it again.",
    };
  const word = DRAFT_STATUSES[status].toLowerCase();
  return { ok: false, reason: "closed", message: `This draft is ${word} by now. Load it again.` };
}

export function gone(): SubmitOutcome {
  return {
    ok: false,
    reason: "gone",
    message: "This draft, or the record it changes, is not there any more.",
  };
}
