/**
 * A published source in the place of one that the draft brings along.
 * Decides that everything in the draft that cited the one cites the other.
 */
import type { DraftDocument } from "../document";
import { newRef } from "../to-edits";

/** The draft without the new source at `index`, citing the source of that slug instead. */
export function citing(
  document: DraftDocument,
  { index, slug }: { index: number; slug: string },
): DraftDocument {
  const source = document.newSources[index];
  if (source === undefined) return document;
  const newSources = document.newSources.filter((_, at) => at !== index);
  return replaced({ ...document, newSources }, newRef(source), slug) as DraftDocument;
}

function replaced(part: unknown, from: string, to: string): unknown {
  if (part === from) return to;
  if (Array.isArray(part)) return part.map((entry) => replaced(entry, from, to));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([field, value]) => [field, replaced(value, from, to)]));
}
