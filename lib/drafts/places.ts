/**
 * Places in a draft: the path of every field, in the notation of issues, and the changes that can be made there.
 * Decides how one change makes the next document; knows no form and no record.
 */
import { isJsonList, isJsonRecord, type Json } from "@/lib/domain/text/json";
import type { DraftDocument } from "./document";

/** Where in a document: ["record", "terms", 0, "label"]. */
export type Place = readonly (string | number)[];

/** One change that a person makes. */
export type Edit =
  | { do: "set"; at: Place; value: Json }
  | { do: "insert"; at: Place; index: number; entry: Json }
  | { do: "remove"; at: Place; index: number }
  | { do: "move"; at: Place; from: number; to: number };

/** The document after a change; the one before stays as it is. A place that is not there changes nothing. */
export function edited(document: DraftDocument, edit: Edit): DraftDocument {
  return changedAt(document as unknown as Json, edit.at, edit) as unknown as DraftDocument;
}

function childOf(at: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === "number") return isJsonList(at) ? at[step] : undefined;
  return isJsonRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined;
}

function changedAt(at: Json, place: Place, edit: Edit): Json {
  const [step, ...rest] = place;
  if (step === undefined) return outcome(at, edit);
  const child = childOf(at, step);
  if (child === undefined) return at;
  const next = changedAt(child, rest, edit);
  if (next === child) return at;
  if (isJsonList(at)) return at.map((entry, index) => (index === step ? next : entry));
  return { ...(at as Readonly<Record<string, Json>>), [step]: next };
}

function outcome(at: Json, edit: Edit): Json {
  if (edit.do === "set") return edit.value;
  if (!isJsonList(at)) return at;
  switch (edit.do) {
    case "insert":
      return [...at.slice(0, edit.index), edit.entry, ...at.slice(edit.index)];
    case "remove":
      return at.filter((_, index) => index !== edit.index);
    case "move":
      return moved(at, edit.from, edit.to);
  }
}

function moved(list: readonly Json[], from: number, to: number): readonly Json[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}
