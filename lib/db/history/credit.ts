import type { Prisma } from "../generated/client";

/**
 * Whom a save is owed to: who wrote it and who reviewed it. Decides that a review is only one by somebody who wrote nothing in
 * the draft. Names only, never addresses.
 */

const named = { select: { id: true, name: true } } as const;

export const creditSelect = {
  author: { select: { name: true } },
  drafts: {
    where: { status: "published" },
    select: {
      reviewer: named,
      authors: { select: { user: named }, orderBy: [{ since: "asc" }, { userId: "asc" }] },
    },
  },
} satisfies Prisma.ChangeSetSelect;

type Row = Prisma.ChangeSetGetPayload<{ select: typeof creditSelect }>;
export type Credit = { author: string | null; reviewer: string | null };

/** The chain of saves names who published; with a draft behind it that is its reviewer, and its authors wrote it. */
export function creditOf({ author, drafts: [draft] }: Row): Credit {
  const reviewer = draft?.reviewer;
  const authors = draft?.authors.map(({ user }) => user) ?? [];
  if (!reviewer || authors.length === 0 || authors.some(({ id }) => id === reviewer.id))
    return { author: author?.name ?? null, reviewer: null };
  return { author: authors.map(({ name }) => name).join(", "), reviewer: reviewer.name };
}
