import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import type { Day } from "@/lib/domain/dates/day";
import { isSamePlace } from "@/lib/drafts/accepted-claims";
import type { IntakeWeight } from "@/lib/drafts/intake-view";
import { AppError } from "@/lib/runtime/app-error";
import type { IntakeDraft, IntakeSave, IntakeSaves, IntakeStatusRequest } from "@/lib/schema/intake";
import { editHref, newHref } from "@/lib/url/record-href";
import { db } from "../client";
import { saveDraft } from "../drafts/save-draft";
import { requirePermission } from "../store/require-permission";
import { openDocument } from "./open-document";
import { type At, acceptedOf, type Reviewed, weighAnswers, weighDeal } from "./weigh";

/** What an editor does with articles: answers are kept, weighed, and made a draft. */

const GONE = "This article is not there any more.";

/** Keeps the answers and says what everything accepted would change, over all the articles. */
export async function answerIntake(actor: Actor, saves: IntakeSaves, at: At): Promise<IntakeWeight> {
  requirePermission(actor, "review");
  const reviewed = await openAll(saves);
  await keepAll(saves);
  return weighAnswers(db(), reviewed, at);
}

/** @throws {AppError} gone */
async function openAll({ documents }: IntakeSaves): Promise<Reviewed> {
  const reviewed: Reviewed[number][] = [];
  for (const { id, source, answers } of documents) {
    const opened = await openDocument(db(), id, source);
    if (opened === null) throw new AppError("gone", GONE);
    reviewed.push({ opened, answers });
  }
  return reviewed;
}

async function keepAll({ documents }: IntakeSaves): Promise<void> {
  for (const { id, source, answers } of documents)
    await db().intakeDocument.update({ where: { id }, data: { source, answers } });
}

export type IntakeDraftOutcome =
  | { ok: true; href: string }
  | { ok: false; reason: "invalid"; issues: IntakeWeight["issues"] };

/** Makes one draft of everything accepted for one deal, whichever article says it; it is reviewed, published and undone like any other. */
export async function draftIntake(
  actor: Actor,
  request: IntakeDraft,
  today: Day,
): Promise<IntakeDraftOutcome> {
  requirePermission(actor, "review");
  const reviewed = await openAll(request);
  const { accepted, issues } = acceptedOf(reviewed);
  const own = accepted.filter((each) => isSamePlace(each, request));
  const claims = own.map(({ claim }) => claim);
  if (issues.length > 0) return { ok: false, reason: "invalid", issues };
  if (claims.length === 0) throw new AppError("invalid", "Nothing was accepted for this deal.");
  const { deal, partnership, into } = request;
  const wanted = { deal, partnership: partnership || into, claims, today };
  const weight = await weighDeal(db(), reviewed, wanted);
  if (weight === null)
    throw new AppError("gone", "The deal is not there any more. Put what you accepted to another one.");
  await keepAll(request);
  const id = randomUUID();
  const { document, recordId, revision } = weight;
  const saved = await saveDraft(actor, { id, recordId, baseRevision: revision, version: 0, document });
  if (!saved.ok) throw new AppError("stale", "The draft could not be saved. Try again.");
  const quoted = reviewed.filter(({ opened }) => claims.some((claim) => claim.id.startsWith(opened.row.id)));
  await db().draft.update({
    where: { id },
    data: { message: messageOf(quoted.map(({ opened }) => opened.source)) },
  });
  for (const { opened } of quoted) {
    const rest = accepted.some(
      (each) => each.claim.id.startsWith(opened.row.id) && !isSamePlace(each, request),
    );
    await db().intakeDocument.update({
      where: { id: opened.row.id },
      data: { draftId: id, ...(rest ? {} : { status: "done" }) },
    });
  }
  return { ok: true, href: deal === "" ? newHref("deals", id) : editHref("deals", deal, id) };
}

/** More are not all named. */
const MOST_NAMED = 3;

/** What the publishing dialog begins with. */
function messageOf(sources: readonly IntakeSave["source"][]): string {
  const named = sources
    .slice(0, MOST_NAMED)
    .map(({ title, publisher }) => `“${title}”${publisher === "" ? "" : `, ${publisher}`}`);
  const more = sources.length - named.length;
  return `From ${named.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Puts an article aside, or back. */
export async function setIntakeStatus(actor: Actor, { id, status }: IntakeStatusRequest): Promise<void> {
  requirePermission(actor, "review");
  await db().intakeDocument.updateMany({ where: { id }, data: { status } });
}
