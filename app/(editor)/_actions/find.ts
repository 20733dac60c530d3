"use server";

import { z } from "zod";
import { findRecords, findSources, partiesOfPartnership } from "@/lib/db/drafts/find-records";
import { findSaid } from "@/lib/db/drafts/find-said";
import { listPresence } from "@/lib/db/drafts/presence";
import { toStorable } from "@/lib/domain/text/plain-text";
import { now } from "@/lib/runtime/clock";
import { LIMITS } from "@/lib/schema/text";
import { valueSchema } from "@/lib/schema/value";
import { acting } from "./answer";

const MOST_TYPED = 2_000;
const wordsSchema = z.string().max(MOST_TYPED).overwrite(toStorable);
const slugSchema = z.string().max(LIMITS.slug).overwrite(toStorable);
const askedSchema = z.object({
  section: z.enum(["organizations", "partnerships", "deals", "sources", "events"]),
  q: wordsSchema,
});
const saidSchema = z.object({
  source: slugSchema,
  quote: z
    .string()
    .max(LIMITS.quote * 2)
    .overwrite(toStorable),
  value: valueSchema.nullable().catch(null),
});

const found = <T>(value: T) => ({ ok: true as const, value });

export const findRecordsAction = acting("draft", askedSchema, async (actor, asked) =>
  found(await findRecords(actor, asked)),
);

export const findSourcesAction = acting("draft", wordsSchema, async (actor, words) =>
  found(await findSources(actor, words)),
);

/** What a source is quoted with already. */
export const findSaidAction = acting("draft", saidSchema, async (actor, asked) =>
  found(await findSaid(actor, asked)),
);

export const partiesAction = acting("draft", slugSchema, async (actor, slug) =>
  found(await partiesOfPartnership(actor, slug)),
);

export const presenceAction = acting("draft", z.uuid(), async (actor, record) =>
  found(await listPresence(actor, record, now())),
);
