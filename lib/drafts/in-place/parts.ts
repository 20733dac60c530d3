/**
 * One part of a record, as an address of the editor names it: "term:spend", "claim:x7", "fact:announcedOn".
 * Decides where in a draft it stands and which field is gone to first; what a draft no longer has is null.
 */
import { translatedAt } from "@/lib/domain/records/translated-fields";
import type { DraftOf } from "../document";
import { keysOf } from "../made-names";
import type { Place } from "../places";

export const PART_KINDS = ["fact", "term", "claim"] as const;
export type Part = { kind: (typeof PART_KINDS)[number]; id: string };

/** @example readPart("claim:x7") // { kind: "claim", id: "x7" } */
export function readPart(text: string): Part | null {
  const [kind = "", ...rest] = text.split(":");
  const found = PART_KINDS.find((known) => known === kind);
  const id = rest.join(":");
  return found === undefined || id === "" || id.length > 200 ? null : { kind: found, id };
}

/** Where its own page has it: an anchor. */
export function partAnchor({ kind, id }: Part): string {
  if (kind === "fact") return "";
  return kind === "claim" ? `#c-${id}` : `#${id}`;
}

/** Where a part stands: its own place, that of the term around it, and the field to begin in. */
export type FoundPart = { term: number | null; claim: number | null; focus: Place };

/** Where a deal's draft has the part; null where it has none such. */
export function findPart({ record }: DraftOf<"deals">, part: Part): FoundPart | null {
  if (part.kind === "fact") return findFact(record, part.id);
  const keys = keysOf(record.terms);
  for (const [t, term] of record.terms.entries()) {
    const at = ["record", "terms", t];
    if (part.kind === "term" && keys[t] === part.id) return { term: t, claim: null, focus: [...at, "label"] };
    const c = part.kind === "claim" ? term.claims.findIndex(({ id }) => id === part.id) : -1;
    if (c >= 0) return { term: t, claim: c, focus: [...at, "claims", c, "quote"] };
  }
  return null;
}

/** Lists begin in their first entry. */
function findFact(record: DraftOf<"deals">["record"], field: string): FoundPart | null {
  const at = { term: null, claim: null };
  if (field === "parties") return { ...at, focus: ["record", "parties", 0, "organization"] };
  const steps = field.split("/");
  const said = translatedAt(steps);
  if (said !== null && Object.hasOwn(record.translations[said.lang], said.field))
    return { ...at, focus: ["record", ...steps] };
  if (!Object.hasOwn(record, field) || typeof record[field as keyof typeof record] !== "string") return null;
  return { ...at, focus: ["record", field] };
}
