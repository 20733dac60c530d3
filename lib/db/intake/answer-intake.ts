import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import type { Day } from "@/lib/domain/dates/day";
import { acceptedClaims } from "@/lib/drafts/accepted-claims";
import type { IntakeWeight } from "@/lib/drafts/intake-view";
import { AppError } from "@/lib/runtime/app-error";
import type { IntakeDraft, IntakeSave, IntakeStatusRequest } from "@/lib/schema/intake";
import { editHref, newHref } from "@/lib/url/record-href";
import { db } from "../client";
import { saveDraft } from "../drafts/save-draft";
import { requirePermission } from "../store/require-permission";
import { answeredOf, contextOf, openDocument } from "./open-document";
import { weighAnswers, weighDeal } from "./weigh";

/** What an editor does with an article: answers are kept, weighed, and made a draft. */

const GONE = "This article is not there any more.";

/** Keeps the answers and says what everything accepted would change. */
export async function answerIntake(actor: Actor, save: IntakeSave, today: Day): Promise<IntakeWeight> {
  requirePermission(actor, "review");
  const opened = await openDocument(db(), save.id, save.source);
  if (opened === null) throw new AppError("gone", GONE);
  await keep(save);
  return weighAnswers(db(), opened, { answers: save.answers, today });
}

async function keep({ id, source, answers }: IntakeSave): Promise<void> {
  await db().intakeDocument.update({ where: { id }, data: { source, answers } });
}

export type IntakeDraftOutcome =
  | { ok: true; href: string }
  | { ok: false; reason: "invalid"; issues: IntakeWeight["issues"] };

/** Makes one draft of everything accepted for one deal; it is reviewed, published and undone like any other. */
export async function draftIntake(
  actor: Actor,
  request: IntakeDraft,
  today: Day,
): Promise<IntakeDraftOutcome> {
  requirePermission(actor, "review");
  const opened = await openDocument(db(), request.id, request.source);
  if (opened === null) throw new AppError("gone", GONE);
  const { accepted, issues } = acceptedClaims(answeredOf(opened, request.answers), contextOf(opened));
  const claims = accepted.filter(({ deal }) => deal === request.deal).map(({ claim }) => claim);
  if (issues.length > 0) return { ok: false, reason: "invalid", issues };
  if (claims.length === 0) throw new AppError("invalid", "Nothing was accepted for this deal.");
  const { deal: slug, partnership } = request;
  const weight = await weighDeal(db(), opened, { slug, partnership, claims, today });
  if (weight === null)
    throw new AppError("gone", "The deal is not there any more. Put what you accepted to another one.");
  await keep(request);
  const id = randomUUID();
  const { document, recordId, revision } = weight;
  const saved = await saveDraft(actor, { id, recordId, baseRevision: revision, version: 0, document });
  if (!saved.ok) throw new AppError("stale", "The draft could not be saved. Try again.");
  await db().draft.update({ where: { id }, data: { message: messageOf(opened.source) } });
  await db().intakeDocument.update({ where: { id: request.id }, data: { draftId: id, status: "done" } });
  return { ok: true, href: slug === "" ? newHref("deals", id) : editHref("deals", slug, id) };
}

/** What the publishing dialog begins with. */
function messageOf({ title, publisher }: IntakeSave["source"]): string {
  return `From “${title}”${publisher === "" ? "" : `, ${publisher}`}`;
}

/** Puts an article aside, or back. */
export async function setIntakeStatus(actor: Actor, { id, status }: IntakeStatusRequest): Promise<void> {
  requirePermission(actor, "review");
  await db().intakeDocument.updateMany({ where: { id }, data: { status } });
}
