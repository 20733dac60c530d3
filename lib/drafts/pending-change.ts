/**
 * An action that waits for a second person: what is to be done, and to which state of the record.
 * Decides the shapes as they are stored; why it is to be done is the draft's message.
 */
import { z } from "zod";
import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";

const section = z.enum(SECTION_NAMES);
const id = z.uuid();
const revision = z.int().min(0);

/** Every action names the revision that was seen, where there is one to be overtaken. */
export const pendingChangeSchema = z.discriminatedUnion("action", [
  z.object({
    action: z.literal("delete"),
    ...{ section, id, baseRevision: revision },
    successor: z.object({ section, slug: z.string() }).nullable(),
  }),
  z.object({
    action: z.literal("merge"),
    section: z.enum(["organizations", "sources"]),
    ...{ from: id, into: id },
    seen: z.object({ from: revision, into: revision }),
  }),
  z.object({ action: z.literal("restore"), section, id }),
  z.object({ action: z.literal("revert"), section, id, to: revision, baseRevision: revision }),
  z.object({ action: z.literal("undo"), changeSet: z.int().min(1) }),
]);

export type PendingChange = z.output<typeof pendingChangeSchema>;
export type PendingAction = PendingChange["action"];
