"use server";

import { z } from "zod";
import { findRecords, findSources } from "@/lib/db/drafts/find-records";
import { listPresence } from "@/lib/db/drafts/presence";
import { toStorable } from "@/lib/domain/text/plain-text";
import { now } from "@/lib/runtime/clock";
import { acting } from "./answer";

const MOST_TYPED = 2_000;
const wordsSchema = z.string().max(MOST_TYPED).overwrite(toStorable);
const askedSchema = z.object({
  section: z.enum(["organizations", "partnerships", "deals", "sources", "events"]),
  q: wordsSchema,
});

const found = <T>(value: T) => ({ ok: true as const, value });

export const findRecordsAction = acting("draft", askedSchema, async (actor, asked) =>
  found(await findRecords(actor, asked)),
);

export const findSourcesAction = acting("draft", wordsSchema, async (actor, words) =>
  found(await findSources(actor, words)),
);

export const presenceAction = acting("draft", z.uuid(), async (actor, record) =>
  found(await listPresence(actor, record, now())),
);
