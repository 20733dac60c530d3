"use server";

import { z } from "zod";
import { authorize } from "@/lib/auth/require-actor";
import { findRecords, findSources, type SourceFinding } from "@/lib/db/drafts/find-records";
import { listPresence, type PresenceRow } from "@/lib/db/drafts/presence";
import { toStorable } from "@/lib/domain/text/plain-text";
import type { RecordChoice } from "@/lib/drafts/editor";
import type { Refusal } from "@/lib/drafts/outcomes";
import { now } from "@/lib/runtime/clock";
import { answered, parsed } from "./answer";

const MOST_TYPED = 2_000;
const wordsSchema = z.string().max(MOST_TYPED).overwrite(toStorable);
const askedSchema = z.object({
  section: z.enum(["organizations", "partnerships", "deals", "sources", "events"]),
  q: wordsSchema,
});

type Found<T> = { ok: true; value: T } | Refusal;

export async function findRecordsAction(input: unknown): Promise<Found<RecordChoice[]>> {
  return answered(async () => {
    const actor = await authorize("draft");
    return { ok: true as const, value: await findRecords(actor, parsed(askedSchema, input)) };
  });
}

export async function findSourcesAction(input: unknown): Promise<Found<SourceFinding>> {
  return answered(async () => {
    const actor = await authorize("draft");
    return { ok: true as const, value: await findSources(actor, parsed(wordsSchema, input)) };
  });
}

export async function presenceAction(input: unknown): Promise<Found<PresenceRow[]>> {
  return answered(async () => {
    const actor = await authorize("draft");
    return { ok: true as const, value: await listPresence(actor, parsed(z.uuid(), input), now()) };
  });
}
