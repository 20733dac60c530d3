/**
 * A conflict in a draft: what each side says, in words, and the draft in which one of them holds.
 * Decides where in the draft as it is now a conflict is, whatever was typed or moved since it was found.
 */

import type { Step } from "@/lib/domain/records/diff";
import type { Choice, Conflict } from "@/lib/domain/records/merge-records";
import { placeWords } from "@/lib/domain/records/record-words";
import type { Says } from "@/lib/domain/say/language";
import { isJsonList, isJsonRecord, type Json, type JsonRecord } from "@/lib/domain/text/json";
import type { DraftDocument } from "./document";
import { packDraft, unpackDraft } from "./merge";

/** Whether the conflict is about the order of a list. */
export function isOrder({ path }: Conflict): boolean {
  return path.at(-1) === "order" && path.length > 1;
}

/** The draft as one side has it at the conflict; the same draft where that place is gone. */
export function settled(document: DraftDocument, conflict: Conflict, choice: Choice): DraftDocument {
  const packed = packDraft(document);
  const wanted = conflict[choice];
  const next = isOrder(conflict)
    ? changedAt(packed, conflict.path.slice(0, -1), (list) => reordered(list, wanted))
    : changedAt(packed, conflict.path, () => wanted);
  return next === packed ? document : unpackDraft((next ?? packed) as JsonRecord);
}

/** What is said of a side that has no words of its own. */
export type SideWords = { removed: string; empty: string; entry: string };
const ENGLISH: SideWords = { removed: "(removed)", empty: "(empty)", entry: "(an entry)" };

/** Where a conflict is, in words; entries are looked up in the draft, which keeps both sides until somebody chose. */
export function conflictPlace(
  { path }: Conflict,
  document: DraftDocument,
  language: Says<"records">,
): string {
  const packed = packDraft(document);
  const { record = null } = packed;
  return path[0] === "record" && isJsonRecord(record)
    ? placeWords(path.slice(1), [record], language)
    : placeWords(path, [packed], language);
}

/** What one side says, as a person reads it; `document` has the names of entries. */
export function sideWords(
  conflict: Conflict,
  side: Choice | "base",
  { document, told = ENGLISH }: { document: DraftDocument; told?: SideWords },
): string {
  const value = conflict[side];
  if (value === undefined) return told.removed;
  if (!isOrder(conflict) || !isJsonList(value)) return words(value, told);
  const list = valueIn(packDraft(document), conflict.path.slice(0, -1));
  const entries = isJsonList(list) ? list : [];
  return value
    .map((key) => words(entries.find((entry) => isJsonRecord(entry) && entry.id === key) ?? key, told))
    .join(" · ");
}

/** A field as it was typed, or the most telling field of an entry. */
function words(value: Json, told: SideWords): string {
  if (typeof value === "string") return value === "" ? told.empty : value;
  if (isJsonList(value)) return value.map((entry) => words(entry, told)).join(" · ");
  if (!isJsonRecord(value)) return String(value);
  const parts = ["label", "title", "organization", "role", "text", "source", "value", "quote"].flatMap(
    (field) => {
      const part = value[field];
      const plain = isJsonRecord(part) ? part.value : part;
      return typeof plain === "string" && plain !== "" ? [plain] : [];
    },
  );
  return parts.length > 0 ? parts.slice(0, 3).join(", ") : told.entry;
}

type Change = (value: Json | undefined) => Json | undefined;

/** What is at a place, changed; undefined takes it away. What holds no such place is given back as it is. */
function changedAt(value: Json | undefined, path: readonly Step[], change: Change): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (typeof step === "string") {
    if (!isJsonRecord(value)) return value;
    const next = changedAt(value[step], rest, change);
    if (next === value[step]) return value;
    const { [step]: _, ...others } = value;
    return next === undefined ? others : { ...value, [step]: next };
  }
  if (!isJsonList(value)) return value;
  const index = value.findIndex((entry) => isJsonRecord(entry) && entry.id === step.item);
  const next = changedAt(value[index], rest, change);
  if (next === value[index]) return value;
  if (next === undefined) return value.filter((_, place) => place !== index);
  return index < 0 ? [...value, next] : value.with(index, next);
}

/** What stands at a place of a packed draft. */
export function valueIn(value: Json | undefined, path: readonly Step[]): Json | undefined {
  return path.reduce<Json | undefined>((here, step) => {
    if (typeof step === "string") return isJsonRecord(here) ? here[step] : undefined;
    return isJsonList(here) ? here.find((entry) => isJsonRecord(entry) && entry.id === step.item) : undefined;
  }, value);
}

/** The list in the order of these ids; what they do not name stays behind what it stood behind, as in a merge. */
function reordered(list: Json | undefined, ids: Json | undefined): Json | undefined {
  if (!isJsonList(list) || !isJsonList(ids)) return list;
  const rankOf = (entry: Json) => (isJsonRecord(entry) ? ids.indexOf(entry.id ?? null) : -1);
  const runs: { rank: number; entries: Json[] }[] = [{ rank: -1, entries: [] }];
  for (const entry of list) {
    const rank = rankOf(entry);
    if (rank < 0) runs.at(-1)?.entries.push(entry);
    else runs.push({ rank, entries: [entry] });
  }
  return runs.toSorted((a, b) => a.rank - b.rank).flatMap(({ entries }) => entries);
}
