import { cutText, toStorable } from "@/lib/domain/text/plain-text";
import { nearMatches } from "@/lib/domain/text/slug";
import { noteGone } from "@/lib/runtime/record-reads";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { db } from "../client";
import type { RecordKind } from "../generated/enums";
import { RECORD_KINDS } from "../store/changes";
import { isDeletion } from "../store/deletion";
import { ownersOf } from "../store/past-states";
import { presentSlugs } from "../store/redirects";

/**
 * What to answer for a slug that names no published record: a redirect, a tombstone, or near matches.
 * A slug that was ever published answers for ever.
 */
export type Absent =
  | { kind: "moved"; slug: string }
  | Gone
  | { kind: "missing"; near: readonly { slug: string; label: string }[] };

/** A record that was taken out: what it was called, when and why it went, and what is left to read. */
export type Gone = {
  kind: "gone";
  title: string;
  reason: string;
  deletedAt: Date;
  successor: { kind: RecordKind; slug: string } | null;
  /** Number of its last revision, which is public for ever; null: it never had one. */
  lastRevision: number | null;
};

/** Near matches are looked for among this many slugs that resemble the one asked for. */
const CANDIDATES = 200;
const SHOWN = 5;

/** Looks a slug up among redirects, tombstones and, failing both, similar slugs. */
export async function getAbsent(kind: RecordKind, asked: string): Promise<Absent> {
  const slug = toStorable(asked); // Postgres has no text with NUL in it, and an address may
  const section = SECTION_NAMES.find((name) => RECORD_KINDS[name] === kind);
  if (section === undefined) return { kind: "missing", near: [] };
  const moved = (await presentSlugs(db(), section, [slug])).get(slug);
  if (moved !== undefined) return { kind: "moved", slug: moved };
  const gone = await getGone(section, slug);
  if (gone !== null) {
    noteGone();
    return gone;
  }
  const candidates = await similarSlugs(kind, slug);
  const near = nearMatches(
    slug,
    candidates.map((candidate) => candidate.slug),
    SHOWN,
  );
  return {
    kind: "missing",
    near: near.flatMap((match) => candidates.filter((candidate) => candidate.slug === match)),
  };
}

/** The tombstone of the record that has this slug, or once had it. */
async function getGone(section: Section, slug: string): Promise<Gone | null> {
  const recordId = (await ownersOf(db(), section, [slug])).get(slug);
  if (recordId === undefined) return null;
  const [tombstone, revisions] = await Promise.all([
    db().tombstone.findUnique({
      where: { recordId },
      select: { reason: true, deletedAt: true, successor: { select: { kind: true, ...withSlug } } },
    }),
    db().revision.findMany({
      where: { recordId },
      orderBy: { number: "desc" },
      take: 2, // its removal, and what it was before
      select: { number: true, state: true },
    }),
  ]);
  if (!tombstone) return null;
  const { reason, deletedAt, successor } = tombstone;
  const next = successor ? slugOf(successor) : null;
  const last = revisions.find(({ state }) => !isDeletion(state));
  return {
    kind: "gone",
    title: titleOf(last?.state) ?? slug,
    reason,
    deletedAt,
    lastRevision: last?.number ?? null,
    successor: successor && next !== null ? { kind: successor.kind, slug: next } : null,
  };
}

/** What a stored state is called: deals, sources and events have a title, the others a name. */
function titleOf(state: unknown): string | null {
  const { title, name } = (state ?? {}) as { title?: unknown; name?: unknown };
  return [title, name].find((text) => typeof text === "string") ?? null;
}

const slugOnly = { select: { slug: true } } as const;
const withSlug = {
  deal: slugOnly,
  partnership: slugOnly,
  organization: slugOnly,
  source: slugOnly,
  event: slugOnly,
  termKind: slugOnly,
} as const;

type Slugged = Record<keyof typeof withSlug, { slug: string } | null>;

function slugOf(record: Slugged): string | null {
  const { deal, partnership, organization, source, event, termKind } = record;
  return (deal ?? partnership ?? organization ?? source ?? event ?? termKind)?.slug ?? null;
}

/** Slugs whose trigrams resemble the one asked for; a known date cannot be honoured here, so labels stay out of past readings. */
async function similarSlugs(kind: RecordKind, slug: string): Promise<{ slug: string; label: string }[]> {
  const pattern = cutText(slug, 200);
  switch (kind) {
    case "deal":
      return db()
        .$queryRaw`SELECT slug, title AS label FROM deals ORDER BY similarity(slug, ${pattern}) DESC, slug LIMIT ${CANDIDATES}`;
    case "partnership":
      return db()
        .$queryRaw`SELECT slug, name AS label FROM partnerships ORDER BY similarity(slug, ${pattern}) DESC, slug LIMIT ${CANDIDATES}`;
    case "organization":
      return db()
        .$queryRaw`SELECT slug, name AS label FROM organizations ORDER BY similarity(slug, ${pattern}) DESC, slug LIMIT ${CANDIDATES}`;
    case "source":
      return db()
        .$queryRaw`SELECT slug, title AS label FROM sources ORDER BY similarity(slug, ${pattern}) DESC, slug LIMIT ${CANDIDATES}`;
    default:
      return [];
  }
}
