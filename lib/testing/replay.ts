import { db, type Transaction } from "@/lib/db/client";
import { saveRecords } from "@/lib/db/publish/save-records";
import { contentHashOf, toState } from "@/lib/db/store/canonical";
import {
  type Change,
  type ChangeNote,
  type Changes,
  RECORD_KINDS,
  type Removal,
} from "@/lib/db/store/changes";
import { isDeletion } from "@/lib/db/store/deletion";
import { nextPlaces } from "@/lib/db/store/ids/next-places";
import { parseState } from "@/lib/db/store/past-states";
import { shortIdOf } from "@/lib/domain/text/short-id";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { perSection } from "@/lib/schema/bundle/located";

/**
 * The whole history, and the same saves made again in an empty database: what comes of it must be the same record.
 */

type PastRevision = { id: string; section: Section; number: number; state: unknown };
type PastSave = {
  kind: ChangeNote["kind"];
  message: string;
  authorId: string | null;
  createdAt: Date;
  hash: string;
  revisions: PastRevision[];
};

/** Every change set with what it saved, oldest first. */
export async function readHistory(): Promise<PastSave[]> {
  const changeSets = await db().changeSet.findMany({
    orderBy: { number: "asc" },
    select: {
      ...{ kind: true, message: true, authorId: true, createdAt: true, hash: true },
      revisions: {
        orderBy: { position: "asc" },
        select: { number: true, state: true, record: { select: { id: true, kind: true } } },
      },
    },
  });
  return changeSets.map(({ revisions, ...changeSet }) => ({
    ...changeSet,
    revisions: revisions.map(({ number, state, record }) => ({
      ...{ id: record.id, number, state },
      section: SECTION_NAMES.find((section) => RECORD_KINDS[section] === record.kind) ?? "deals",
    })),
  }));
}

/** Makes the saves again, in order; answers the hash of the last. */
export async function replay(history: readonly PastSave[]): Promise<string | undefined> {
  for (const id of new Set(history.flatMap(({ authorId }) => authorId ?? [])))
    await db().user.create({ data: { id, name: id, email: `${id}@example.org` } });
  const live: Live = { records: new Map(), tombstoned: new Map() };
  for (const save of history)
    await db().$transaction((tx) => replaySave(tx, save, live), { timeout: 60_000 });
  const last = await db().changeSet.findFirst({ orderBy: { number: "desc" }, select: { hash: true } });
  return last?.hash;
}

type Known = { slug: string; shortId: string; position: number };
/** What is published at this moment, and of what was deleted the place where it stood. */
type Live = { records: Map<string, Known>; tombstoned: Map<string, number> };

async function replaySave(tx: Transaction, save: PastSave, live: Live): Promise<void> {
  const { kind, message, authorId, createdAt, revisions } = save;
  const changes = perSection(() => []) as Changes;
  const removals: Removal[] = [];
  for (const section of SECTION_NAMES) {
    const place = await nextPlaces(tx, section);
    for (const revision of revisions.filter((candidate) => candidate.section === section)) {
      if (isDeletion(revision.state)) removals.push(toRemoval(revision, live));
      else (changes[section] as Change[]).push(toChange(revision, live, place));
    }
  }
  for (const { id } of changesOf(changes)) await tx.tombstone.deleteMany({ where: { recordId: id } });
  const order = revisions.map(({ id }) => id);
  removals.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  await saveRecords(tx, changes, { note: { kind, message, authorId, savedAt: createdAt }, removals });
  for (const { id, position } of removals) {
    live.records.delete(id);
    live.tombstoned.set(id, position);
  }
}

function changesOf(changes: Changes): Change[] {
  return SECTION_NAMES.flatMap((section): Change[] => changes[section]);
}

function toChange({ id, section, number, state }: PastRevision, live: Live, place: () => number): Change {
  const record = parseState(section, state);
  const before = live.records.get(id);
  const stated = (record as { shortId?: string }).shortId ?? shortIdOf(record.slug);
  const shortId = section === "deals" ? stated : "";
  const position = before?.position ?? live.tombstoned.get(id) ?? place();
  live.records.set(id, { slug: record.slug, shortId, position });
  return {
    ...{ id, isNew: before === undefined, headRevision: number - 1, position, shortId, record },
    ...(before && before.slug !== record.slug ? { previousSlug: before.slug } : {}),
    contentHash: contentHashOf(toState(record)),
  };
}

function toRemoval({ id, section, number, state }: PastRevision, live: Live): Removal {
  if (!isDeletion(state)) throw new Error("no deletion");
  const { slug, reason, successor } = state;
  const [successorId] = [...live.records].find(([, entry]) => entry.slug === successor) ?? [];
  const { shortId = "", position = 0 } = live.records.get(id) ?? {};
  return {
    ...{ id, section, slug, shortId, position, headRevision: number - 1, reason },
    successor: successor === null || successorId === undefined ? null : { id: successorId, slug: successor },
  };
}
