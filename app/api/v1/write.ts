import { authorize } from "@/lib/auth/require-actor";
import { getAbsent } from "@/lib/db/read/absent";
import { getStoredRecord } from "@/lib/db/read/stored-record";
import { deleteRecord } from "@/lib/db/write/delete-record";
import type { PublishOutcome, RecordEdit } from "@/lib/db/write/edits";
import { publish } from "@/lib/db/write/publish";
import type { Actor } from "@/lib/domain/actor";
import { BadBody, readJsonBody } from "@/lib/http/read-body";
import { respondProblem } from "@/lib/http/respond";
import { respondAbsent } from "@/lib/http/respond-absent";
import { type Reader, respondPrecondition } from "@/lib/http/respond-precondition";
import { respondRefused, respondWritten } from "@/lib/http/respond-written";
import { AppError } from "@/lib/runtime/app-error";
import { env } from "@/lib/runtime/env";
import { deleteBodySchema, writeBodySchema } from "@/lib/schema/api/write";

/**
 * Writing by the API: who is it, may they, what do they send, which state did they see, save, answer.
 * The record itself is judged by the same code as every other save.
 */

const KINDS = {
  deals: "deal",
  partnerships: "partnership",
  organizations: "organization",
  sources: "source",
  events: "event",
} as const;

type Collection = keyof typeof KINDS;
type Context = { params: Promise<{ slug: string }> };
type Stored = { id: string; revision: number; record: object };

/** How the record is read at the same address: what its ETag is taken from. */
type Target = { context: Context; read: (request: Request, context: Context) => Promise<Response> };

/** Makes a new record. The same one sent twice is made once. */
export async function postTo(section: Collection, request: Request): Promise<Response> {
  return answering(async () => {
    const actor = await authorizeWrite("publish");
    const { message, record } = await readJsonBody(request, writeBodySchema);
    const edit = { section, id: null, baseRevision: 0, record } as unknown as RecordEdit;
    return toResponse(await publish(actor, { edits: [edit], message }), { section, created: true });
  });
}

/** Changes the fields that are sent; the others stay. */
export async function patchIn(section: Collection, request: Request, target: Target): Promise<Response> {
  const work: Work = async (actor, stored) => {
    const { message, record } = await readJsonBody(request, writeBodySchema);
    const whole = { ...stored.record, ...record };
    const edit = { section, id: stored.id, baseRevision: stored.revision, record: whole } as RecordEdit;
    return publish(actor, { edits: [edit], message, strict: true });
  };
  return writing(section, request, { ...target, deed: "publish", work });
}

/** Takes the record out, with the reason that stands in its place. */
export async function deleteFrom(section: Collection, request: Request, target: Target): Promise<Response> {
  const work: Work = async (actor, { id, revision }) => {
    const { reason, successor } = await readJsonBody(request, deleteBodySchema);
    return deleteRecord(actor, { section, id, baseRevision: revision, reason, successor });
  };
  return writing(section, request, { ...target, deed: "remove", work });
}

/** Where two pairs of eyes are asked for, a token is one pair. */
async function authorizeWrite(deed: "publish" | "remove"): Promise<Actor> {
  const actor = await authorize(deed);
  if (env().ENTENTE_FOUR_EYES === "1")
    throw new AppError("forbidden", "Here every change is reviewed by somebody else: make a draft at /edit.");
  return actor;
}

type Work = (actor: Actor, stored: Stored) => Promise<PublishOutcome>;

/** What every write to a stored record begins with. */
async function writing(
  section: Collection,
  request: Request,
  { context, read, deed, work }: Target & { deed: "publish" | "remove"; work: Work },
): Promise<Response> {
  return answering(async () => {
    const actor = await authorizeWrite(deed);
    const { slug } = await context.params;
    const stored = await getStoredRecord(section, slug);
    if (stored === null)
      return respondAbsent(request, { kind: KINDS[section], slug }, await getAbsent(KINDS[section], slug));
    const reader: Reader = () => read(new Request(new URL(request.url).origin), context);
    const refusal = await respondPrecondition(request, { revision: stored.revision, read: reader });
    return refusal ?? toResponse(await work(actor, stored), { section, created: false });
  });
}

function toResponse(
  outcome: PublishOutcome,
  { section, created }: { section: Collection; created: boolean },
) {
  if (!outcome.ok) return respondRefused(outcome);
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
    return respondProblem({ status: error.status, title: "Nothing was changed", detail: error.message });
  }
}
