/**
 * What the editor asks of the server and what it is answered: the words between the form and the data layer.
 * Decides the shapes; every request is parsed with these at the door.
 */
import { z } from "zod";
import type { Conflict } from "@/lib/domain/records/merge-records";
import { RANKS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { Issue } from "@/lib/schema/explain";
import { clean, LIMITS } from "@/lib/schema/text";
import { type DraftDocument, draftDocumentSchema } from "./document";

export const draftIdSchema = z.uuid();
const version = z.int().min(0).max(1_000_000_000);
const note = z.string().trim().max(LIMITS.prose).check(clean);
/** As large as the database counts. */
const revision = z.int().min(0).max(2_147_483_647);

/** Version 0: never saved. `recordId` null: the record does not exist yet. */
export const saveRequestSchema = z.object({
  id: draftIdSchema,
  recordId: z.uuid().nullable(),
  baseRevision: revision,
  version,
  document: draftDocumentSchema,
});
export type SaveRequest = z.output<typeof saveRequestSchema>;

/** Publish, or submit, what was saved as this version. */
export const submitRequestSchema = z.object({
  id: draftIdSchema,
  version,
  message: note.min(1, "Say in a few words what this changes and why."),
});
export type SubmitRequest = z.output<typeof submitRequestSchema>;

/** What a reviewer answers instead of publishing. */
export const answerRequestSchema = z.object({
  id: draftIdSchema,
  version,
  note: note.min(1, "Say why; the author will read it."),
});
export type AnswerRequest = z.output<typeof answerRequestSchema>;

export const draftRequestSchema = z.object({ id: draftIdSchema, version });
export type DraftRequest = z.output<typeof draftRequestSchema>;

/** What every action may answer instead: the sentence is for the person. */
export type Refusal = {
  ok: false;
  reason: "signed_out" | "forbidden" | "bad_request" | "gone";
  message: string;
};

/** The published state that a draft falls behind. */
export type Present = { revision: number; document: DraftDocument };

/** The draft with what was published meanwhile, as the save that was refused merged them. */
export type TakenIn = { revision: number; document: DraftDocument; conflicts: readonly Conflict[] };

export type SaveOutcome =
  | { ok: true; version: number }
  /** Saved elsewhere meanwhile: what stands there, to be merged with. */
  | { ok: false; reason: "stale"; version: number; document: DraftDocument }
  | { ok: false; reason: "closed"; status: DraftStatus; message: string }
  | Refusal;

export type SubmitOutcome =
  | { ok: true; href: string; changeSet: number | null; merged: boolean }
  | { ok: false; reason: "invalid"; issues: readonly Issue[] }
  /** Someone published meanwhile, in the same places: the draft on top of that revision, and what is to be chosen. */
  | ({ ok: false; reason: "behind" } & TakenIn)
  /** The draft was saved elsewhere meanwhile, or published, returned or rejected. */
  | { ok: false; reason: "stale" | "closed"; message: string }
  | Refusal;

export type AnswerOutcome =
  | { ok: true }
  | { ok: false; reason: "stale" | "closed"; message: string }
  | Refusal;

export const DRAFT_STATUSES = {
  open: "Open",
  submitted: "In review",
  returned: "Sent back",
  rejected: "Rejected",
  published: "Published",
} as const;
export type DraftStatus = keyof typeof DRAFT_STATUSES;

/** A ruling: a rank for every claim of the term in their stored order, and the reason, which only reopening lacks. */
export const ruleRequestSchema = z.object({
  deal: z.string().max(LIMITS.slug),
  key: z.string().max(LIMITS.slug),
  baseRevision: revision,
  ranks: z.array(z.enum(slugsOf(RANKS))).max(500),
  reason: note,
});
export type RuleRequest = z.output<typeof ruleRequestSchema>;
export type RuleOutcome =
  /** `draft`: it waits for review, as that draft. */
  { ok: true; draft: string | null } | { ok: false; reason: "stale"; message: string } | Refusal;
