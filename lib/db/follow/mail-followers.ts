import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import type { Lang } from "@/lib/domain/text/language";
import { toStorable } from "@/lib/domain/text/plain-text";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { FollowerView } from "@/lib/views/share/follow";
import { db } from "../client";
import type { Prisma } from "../generated/client";
import { titleOf } from "../history/subject";
import { sectionOf } from "../store/changes";
import { isDeletion } from "../store/deletion";

/**
 * Who has changes sent by e-mail. Decides that a mailbox is written to once when somebody names it, and again only when it has
 * confirmed; and that who stops is forgotten.
 */

const SECRET_BYTES = 24;
/** Whoever names a mailbox again and again sends it no second mail within this time. */
const AGAIN_AFTER_MS = 3_600_000;
/** What nobody confirmed by then is forgotten. */
const FORGOTTEN_AFTER_MS = 2 * 86_400_000;
/** So that whoever asks without end fills no disk, and sends no flood. */
const MOST_UNCONFIRMED = 1_000;

type Asked = { email: string; recordId: string | null; lang: Lang };

/** @returns the secret for the one mail that asks whether it is meant; null when none may be sent: to whoever asks, all is alike */
export async function askToFollow({ email, recordId, lang }: Asked, at: Date): Promise<string | null> {
  const address = email.toLowerCase();
  const [known] = await db().mailFollower.findMany({ where: { email: address, recordId }, take: 1 });
  if (known?.confirmedAt) return null;
  if (known && at.getTime() - known.askedAt.getTime() < AGAIN_AFTER_MS) return null;
  if (known) {
    await db().mailFollower.update({ where: { id: known.id }, data: { askedAt: at, lang } });
    return known.secret;
  }
  if ((await db().mailFollower.count({ where: { confirmedAt: null } })) >= MOST_UNCONFIRMED) return null;
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  await db().mailFollower.create({
    data: { id: randomUUID(), email: address, recordId, lang, secret, askedAt: at },
  });
  return secret;
}

export type Followed = { section: Section; slug: string; title: string; deleted: string | null };
export type MailFollower = {
  email: string;
  lang: string;
  secret: string;
  /** Null: every save. */
  followed: Followed | null;
  toldAt: Date | null;
};

/** Whom a secret belongs to; null when there is none, or no longer. */
export async function viewFollower(secret: string): Promise<FollowerView | null> {
  const row = await db().mailFollower.findUnique({ where: { secret: toStorable(secret) }, select });
  if (row === null) return null;
  const { email, followed, toldAt } = toFollower(row);
  return { email, title: followed?.title ?? null, isConfirmed: toldAt !== null };
}

/** From now on they are told. @returns whether there is such a follower, who had not confirmed before */
export async function confirmFollower(secret: string, at: Date): Promise<boolean> {
  const { count } = await db().mailFollower.updateMany({
    where: { secret: toStorable(secret), confirmedAt: null },
    data: { confirmedAt: at, toldAt: at },
  });
  return count > 0;
}

/** Forgets them. @returns whether there was one */
export async function stopFollowing(secret: string): Promise<boolean> {
  const { count } = await db().mailFollower.deleteMany({ where: { secret: toStorable(secret) } });
  return count > 0;
}

/** Who has confirmed, one after the other. */
export async function listFollowers(): Promise<MailFollower[]> {
  const rows = await db().mailFollower.findMany({
    where: { confirmedAt: { not: null } },
    orderBy: { id: "asc" },
    select,
  });
  return rows.map(toFollower);
}

/** They know of every save up to this one. */
export async function noteTold(secret: string, toldAt: Date): Promise<void> {
  await db().mailFollower.updateMany({ where: { secret }, data: { toldAt } });
}

/** @returns how many had not confirmed in time */
export async function forgetUnconfirmed(at: Date): Promise<number> {
  const before = new Date(at.getTime() - FORGOTTEN_AFTER_MS);
  const { count } = await db().mailFollower.deleteMany({
    where: { confirmedAt: null, askedAt: { lt: before } },
  });
  return count;
}

const select = {
  ...{ email: true, lang: true, secret: true, toldAt: true },
  record: {
    select: { kind: true, revisions: { select: { state: true }, orderBy: { number: "desc" }, take: 2 } },
  },
} satisfies Prisma.MailFollowerSelect;

type Row = Prisma.MailFollowerGetPayload<{ select: typeof select }>;

function toFollower({ record, ...row }: Row): MailFollower {
  return { ...row, followed: record && followedOf(record) };
}

function followedOf({ kind, revisions }: NonNullable<Row["record"]>): Followed {
  const section = sectionOf(kind);
  const [newest, before] = revisions.map(({ state }) => state);
  const deletion = isDeletion(newest) ? newest : null;
  const state = deletion ? before : newest;
  const { slug } = (state ?? {}) as { slug?: unknown };
  return {
    ...{ section, slug: String(slug ?? ""), title: titleOf(section, state) },
    deleted: deletion?.reason ?? null,
  };
}
