import { deleteBodySchema, writeBodySchema } from "@/lib/api/write";
import { writerOf } from "@/lib/auth/write-limit";
import { type ChangeOutcome, changeOrPropose, publishOrPropose } from "@/lib/db/drafts/change-or-propose";
import { listConflictsSince } from "@/lib/db/publish/conflicts-since";
import type { RecordEdit } from "@/lib/db/publish/edits";
import { getAbsent } from "@/lib/db/read/absent";
import { getStoredRecord } from "@/lib/db/store/stored-record";
import type { Actor } from "@/lib/domain/access/actor";
import { readJsonBody } from "@/lib/http/read-body";
import { respondAbsent } from "@/lib/http/respond-absent";
import { respondPrecondition, respondStale, staleRevisionOf } from "@/lib/http/respond-precondition";
import { respondProposed, respondRefused, respondWritten } from "@/lib/http/respond-written";
import { once } from "./once";
import { writeAs } from "./write-request";

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
/** Who asks, and for which record. */
type Asked = { request: Request; slug: string };
type Stored = { id: string; revision: number; record: object };

/** Makes a new record. The same one sent twice is made once. */
export function postTo(section: Collection) {
  return (_asked: unknown, { request }: { request: Request }): Promise<Response> =>
    writeAs("draft", (actor) => once(request, writerOf(actor), (sent) => create(actor, section, sent)));
}

async function create(actor: Actor, section: Collection, request: Request): Promise<Response> {
  const { message, record } = await readJsonBody(request, writeBodySchema);
  const edit = { section, id: null, baseRevision: 0, record } as unknown as RecordEdit;
  return saveOrPropose(actor, { edit, message }, { section, created: true });
}

/** Changes the fields that are sent; the others stay. */
export async function patchIn(section: Collection, { request, slug }: Asked): Promise<Response> {
  const work: Work = async (actor, stored) => {
    const { message, record } = await readJsonBody(request, writeBodySchema);
    const whole = { ...stored.record, ...record };
    const edit = { section, id: stored.id, baseRevision: stored.revision, record: whole } as RecordEdit;
    return saveOrPropose(actor, { edit, message, strict: true }, { section, created: false });
  };
  /** The write is refused, whatever overlaps; but the answer names what would have to be chosen. */
  const stale = async ({ id, revision }: Stored, seen: number) => {
    const { record } = await readJsonBody(request, writeBodySchema);
    return respondStale(revision, await listConflictsSince({ section, id, revision: seen, fields: record }));
  };
  return writing(section, request, { slug, permission: "draft", work, stale });
}

/** Takes the record out, with the reason that stands in its place. */
export async function deleteFrom(section: Collection, { request, slug }: Asked): Promise<Response> {
  const work: Work = async (actor, { id, revision }) => {
    const { reason, successor } = await readJsonBody(request, deleteBodySchema);
    const deleting = { action: "delete", section, id, baseRevision: revision, successor } as const;
    return toResponse(await changeOrPropose(actor, deleting, reason), { section, created: false });
  };
  return writing(section, request, { slug, permission: "remove", work });
}

type Edit = { edit: RecordEdit; message: string; strict?: boolean };
type Where = { section: Collection; created: boolean };

/** Where two pairs of eyes are asked for a token is one pair, and one made to propose is none: what it writes waits for another. */
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

type Writing = {
  slug: string;
  permission: "draft" | "remove";
  work: Work;
  /** The answer to a write that was made from an older revision. */
  stale?: (stored: Stored, seen: number) => Promise<Response>;
};

/** What every write to a stored record begins with. */
async function writing(
  section: Collection,
  request: Request,
  { slug, permission, work, stale }: Writing,
): Promise<Response> {
  return writeAs(permission, async (actor) => {
    const stored = await getStoredRecord(section, slug);
    if (stored === null)
      return respondAbsent(request, { kind: KINDS[section], slug }, await getAbsent(KINDS[section], slug));
    const refusal = respondPrecondition(request, stored.revision);
    if (refusal === null) return work(actor, stored);
    const seen = staleRevisionOf(request, stored.revision);
    return stale && seen !== null ? stale(stored, seen) : refusal;
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
