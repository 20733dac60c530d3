import { randomUUID } from "node:crypto";
import { blankDocument } from "@/lib/drafts/blank";
import { draftOfRecord, type ValueTypes } from "@/lib/drafts/from-record";
import type { BundleRecords, Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import { RECORD_KINDS } from "../store/changes";
import { loadValueTypes, type PublishedDraft } from "../store/present-state";
import { readStored } from "../store/stored";
import type { Proposal } from "./plan-update";

/**
 * What shipped and edited record both changed becomes a draft in review, under the name of an account.
 * Decides under whose name and in which words; the draft says what the shipped side wants, on top of what was saved.
 */

export type Author = { id: string; name: string };

/** The account that drafts are put under: the one asked for, else the admin who has been there longest; null when there is none. */
export async function findAuthor(tx: Transaction, email: string | null): Promise<Author | null> {
  const where = email === null ? { role: "admin" as const } : { email: email.toLowerCase() };
  return tx.user.findFirst({
    where: { ...where, disabledAt: null },
    select: { id: true, name: true },
    orderBy: { createdAt: "asc" },
  });
}

/** Puts the proposal into the queue of reviews. @returns the draft's id */
export async function proposeShipped(tx: Transaction, proposal: Proposal, author: Author): Promise<string> {
  const { section, id: recordId, record } = proposal;
  const [stored] = await readStored(tx, section, { id: { in: [recordId] } });
  if (!stored) throw new Error(`"${proposal.slug}" was there a moment ago, in this very transaction.`);
  const id = randomUUID();
  await tx.draft.create({
    data: {
      ...{
        id,
        recordId,
        kind: RECORD_KINDS[section],
        baseRevision: stored.headRevision,
        authorId: author.id,
      },
      document: documentOf(section, record, await loadValueTypes(tx)),
      message: messageOf(proposal),
    },
  });
  await tx.$executeRaw`UPDATE drafts SET status = 'submitted', submitted_at = now() WHERE id = ${id}::uuid`;
  return id;
}

function documentOf<S extends Section>(
  section: S,
  record: BundleRecords[Section],
  types: ValueTypes,
): PublishedDraft["document"] {
  const draft = draftOfRecord(section, record as BundleRecords[S], types);
  return { ...blankDocument(section), record: draft } as PublishedDraft["document"];
}

/** As many places as can be read at once; the draft shows all. */
const MOST_PLACES = 5;

function messageOf({ places }: Proposal): string {
  const more = places.length - MOST_PLACES;
  const listed = places.slice(0, MOST_PLACES).join("; ");
  return `The shipped record changed what was also changed here: ${listed}${more > 0 ? `; and ${more} more` : ""}`;
}
