import { deleteBodySchema, writeBodySchema } from "@/lib/api/write";
import { authorize } from "@/lib/auth/require-actor";
import { type ChangeOutcome, changeOrPropose, publishOrPropose } from "@/lib/db/drafts/change-or-propose";
import type { RecordEdit } from "@/lib/db/publish/edits";
import { getAbsent } from "@/lib/db/read/absent";
import { getStoredRecord } from "@/lib/db/store/stored-record";
import type { Actor } from "@/lib/domain/access/actor";
import { BadBody, readJsonBody } from "@/lib/http/read-body";
import { respondProblem, respondUnauthenticated } from "@/lib/http/respond";
import { respondAbsent } from "@/lib/http/respond-absent";
import { type Reader, respondPrecondition } from "@/lib/http/respond-precondition";
import { respondProposed, respondRefused, respondWritten } from "@/lib/http/respond-written";
import { AppError } from "@/lib/runtime/app-error";

/**
 * Writing by the API: who is it, may they, what do they send, which state did they see, save, answer.
 * The record itself is judged by the same code as every other save.
 */

export const KINDS = {
  deals: "deal",
  partnerships: "partnership",
  organizations: "organization",
  sources: "source",
  events: "event",
} as const;

export type Collection = keyof typeof KINDS;
type Context = { params: Promise<{ slug: string }> };
type Stored = { id: string; revision: number; record: object };

/** How the record is read at the same address: what its ETag is taken from. */
type Target = { context: Context; read: (request: Request, context: Context) => Promise<Response> };

/** Makes a new record. The same one sent twice is made once. */
export function postTo(section: Collection) {
  return (request: Request): Promise<Response> =>
    answering(async () => {
      const actor = await authorize("publish");
      const { message, record } = await readJsonBody(request, writeBodySchema);
      const edit = { section, id: null, baseRevision: 0, record } as unknown as RecordEdit;
      return saveOrPropose(actor, { edit, message }, { section, created: true });
    });
}

/** Changes the fields that are sent; the others stay. */
export async function patchIn(section: Collection, request: Request, target: Target): Promise<Response> {
  const work: Work = async (actor, stored) => {
    const { message, record } = await readJsonBody(request, writeBodySchema);
    const whole = { ...stored.record, ...record };
    const edit = { section, id: stored.id, baseRevision: stored.revision, record: whole } as RecordEdit;
    return saveOrPropose(actor, { edit, message, strict: true }, { section, created: false });
  };
  return writing(section, request, { ...target, permission: "publish", work });
}

/** Takes the record out, with the reason that stands in its place. */
export async function deleteFrom(section: Collection, request: Request, target: Target): Promise<Response> {
  const work: Work = async (actor, { id, revision }) => {
    const { reason, successor } = await readJsonBody(request, deleteBodySchema);
    const deleting = { action: "delete", section, id, baseRevision: revision, successor } as const;
    return toResponse(await changeOrPropose(actor, deleting, reason), { section, created: false });
  };
  return writing(section, request, { ...target, permission: "remove", work });
}

type Edit = { edit: RecordEdit; message: string; strict?: boolean };
type Where = { section: Collection; created: boolean };

/** Where two pairs of eyes are asked for, a token is one pair: what it writes waits for another. */
async function saveOrPropose(actor: Actor, { edit, ...save }: Edit, where: Where): Promise<Response> {
  const outcome = await publishOrPropose(actor, edit, save);
  return "draft" in outcome && outcome.draft === null ? unchanged(edit, where) : toResponse(outcome, where);
}

/** The record says so already. */
function unchanged({ id, baseRevision, record }: RecordEdit, { section }: Where): Response {
  const { slug } = record;
  return toResponse(
    {
      ok: true,
      changeSet: null,
      merged: false,
      revisions: [{ section, slug, id: id ?? "", revision: baseRevision }],
    },
    { section, created: false },
  );
}

type Work = (actor: Actor, stored: Stored) => Promise<Response>;

/** What every write to a stored record begins with. */
async function writing(
  section: Collection,
  request: Request,
  { context, read, permission, work }: Target & { permission: "publish" | "remove"; work: Work },
): Promise<Response> {
  return answering(async () => {
    const actor = await authorize(permission);
    const { slug } = await context.params;
    const stored = await getStoredRecord(section, slug);
    if (stored === null)
      return respondAbsent(request, { kind: KINDS[section], slug }, await getAbsent(KINDS[section], slug));
    const reader: Reader = () => read(new Request(new URL(request.url).origin), context);
    const refusal = await respondPrecondition(request, { revision: stored.revision, read: reader });
    return refusal ?? (await work(actor, stored));
  });
}

function toResponse(outcome: ChangeOutcome, { section, created }: Where): Response {
  if (!outcome.ok) return respondRefused(outcome);
  if ("draft" in outcome) return respondProposed(outcome.draft ?? "");
  const [revision] = outcome.revisions;
  return respondWritten({
    created: created && outcome.changeSet !== null,
    changeSet: outcome.changeSet,
    saved: revision
      ? { slug: revision.slug, revision: revision.revision, path: `${section}/${revision.slug}` }
      : null,
  });
}

/** An expected refusal is a problem with its status, never a 500. */
async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadBody) return respondProblem(error.problem);
    if (!(error instanceof AppError)) throw error;
    if (error.kind === "unauthenticated") return respondUnauthenticated();
    return respondProblem({ status: error.status, title: "Nothing was changed", detail: error.message });
  }
}
