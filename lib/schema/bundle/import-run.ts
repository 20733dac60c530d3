/**
 * An import in the browser: what a dry run shows, and what the server says while it works.
 * Decides the shapes that cross the wire, and how large a file may be; reads no bundle itself.
 */
import { z } from "zod";
import type { ChangeWords } from "@/lib/domain/records/change-words";
import type { Issue } from "@/lib/schema/explain";
import { proseSchema } from "@/lib/schema/text";
import type { Section } from "./bundle";

/** Larger ones go in from a shell on the server. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** So many issues, and so many records of a section, are listed; the rest is counted. */
export const MOST_LISTED = 200;

export type ImportStep = "read" | "check" | "compare" | "save" | "commit";

export type PlannedRecord = {
  slug: string;
  title: string;
  /** Where the file speaks of it, where that is told by lines. */
  lines: string | null;
  /** null: the record is new. */
  changes: ChangeWords[] | null;
  /** What deserves a second look: values of a type that is unusual for their term. */
  remarks: string[];
  /** Who has begun a draft of it that this import would overtake. */
  draftsBy: string[];
};

export type PlannedSection = {
  section: Section;
  created: number;
  changed: number;
  unchanged: number;
  /** How many of those to be changed have a draft open. */
  conflicts: number;
  /** The changed first, then the new; at most MOST_LISTED of each. */
  records: PlannedRecord[];
};

/** What importing a file would do, and the fingerprint of exactly that. */
export type ImportPreview = {
  fingerprint: string;
  sections: PlannedSection[] /** What would be taken in and should be looked at. */;
  warnings: Issue[];
};

/** One line of the answer. The last one is none of progress. */
export type ImportEvent =
  | { kind: "progress"; step: ImportStep; done: number; total: number }
  | { kind: "issues"; issues: Issue[]; total: number }
  | { kind: "plan"; preview: ImportPreview }
  /** The plan no longer holds, and nothing was saved. */
  | { kind: "moved" }
  /** null: the record said all of it already. */
  | { kind: "saved"; changeSet: number | null }
  | { kind: "refused"; reason: "signed_out" | "other"; message: string };

/** What goes along with the file when a plan is to be carried out. */
export const applyImportSchema = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/, { error: "is not what a dry run gave" }),
  message: proseSchema,
});
