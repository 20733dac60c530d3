/**
 * What a reviewer and an author say to each other about a draft: remarks on its fields, and the rounds it has been through.
 * Decides the shapes; every request is parsed with these at the door.
 */
import { z } from "zod";
import { clean, LIMITS } from "@/lib/schema/text";
import { draftIdSchema, type Refusal } from "../outcomes";

const PLACE_LIMIT = 300;

export const noteRequestSchema = z.object({
  draftId: draftIdSchema,
  place: z.string().min(1).max(PLACE_LIMIT).check(clean),
  text: z.string().trim().min(1, "Write the note first.").max(LIMITS.prose).check(clean),
});
export const settleRequestSchema = z.object({ draftId: draftIdSchema, id: z.uuid() });

export type NoteOutcome = { ok: true } | Refusal;

export type ReviewNoteLine = {
  id: string;
  /** As marked-record.ts names it. */
  place: string;
  text: string;
  author: string;
  /** ISO 8601. */
  createdAt: string;
  /** Who called it settled; null while it is open. */
  settledBy: string | null;
};

/** One time that the draft was sent back. */
export type ReviewRoundLine = { number: number; note: string; reviewer: string; at: string };

/** The part of the editor that a place of a review is edited in. @example partOfPlace("terms/spend/claims/x7") // "claim:x7" */
export function partOfPlace(place: string): string {
  const [list, key, within, claim] = place.split("/");
  if (list !== "terms" || key === undefined) return `fact:${place}`;
  return within !== "claims" || claim === undefined ? `term:${key}` : `claim:${claim}`;
}
