/**
 * A deed that waits for a second person: what is to be done, and to which state of the record.
 * Decides the shapes as they are stored; why it is to be done is the draft's message.
 */
import { z } from "zod";
import { SECTION_NAMES } from "@/lib/schema/bundle";

const section = z.enum(SECTION_NAMES);
const id = z.uuid();
const revision = z.int().min(0);

/** Every deed names the revision that was seen, where there is one to be overtaken. */
export const proposedDeedSchema = z.discriminatedUnion("deed", [
  z.object({
    deed: z.literal("delete"),
    ...{ section, id, baseRevision: revision },
    successor: z.object({ section, slug: z.string() }).nullable(),
  }),
  z.object({
    deed: z.literal("merge"),
    section: z.enum(["organizations", "sources"]),
    ...{ from: id, into: id },
    seen: z.object({ from: revision, into: revision }),
  }),
  z.object({ deed: z.literal("restore"), section, id }),
  z.object({ deed: z.literal("revert"), section, id, to: revision, baseRevision: revision }),
  z.object({ deed: z.literal("undo"), changeSet: z.int().min(1) }),
]);

export type ProposedDeed = z.output<typeof proposedDeedSchema>;
export type DeedKind = ProposedDeed["deed"];
