import { type Change, keyOf, type Step } from "@/lib/domain/records/diff";
import {
  fieldOf,
  isJsonList,
  isJsonRecord,
  type Json,
  type JsonRecord,
  sameJson,
} from "@/lib/domain/text/json";

/** Changes carried out and taken back: that a difference is whole is shown by what it makes of the state before. */

/** The changes that undo others. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map(inverted);
}

/** The state that changes lead to; the one they start from stays as it is. Throws when they were made for another state. */
export function applyChanges(record: JsonRecord, changes: readonly Change[]): JsonRecord {
  const state = changes.reduce<Json | undefined>(
    (before, change) => applyAt(before, change.path, change),
    record,
  );
  return isJsonRecord(state) ? state : {};
}

function inverted(change: Change): Change {
  switch (change.kind) {
    case "added":
      return { kind: "removed", path: change.path, before: change.after };
    case "removed":
      return { kind: "added", path: change.path, after: change.before };
    default:
      return { ...change, before: change.after, after: change.before } as Change;
  }
}

function applyAt(target: Json | undefined, path: readonly Step[], change: Change): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return outcome(target, change);
  if (typeof step === "string") {
    const record = isJsonRecord(target) ? target : mismatch(path);
    const { [step]: _, ...others } = record;
    const next = applyAt(fieldOf(record, step), rest, change);
    return next === undefined ? others : { ...record, [step]: next };
  }
  const list = isJsonList(target) ? target : mismatch(path);
  const at = list.findIndex((item) => isJsonRecord(item) && keyOf(item, step.by) === step.item);
  const next = applyAt(at < 0 ? undefined : list[at], rest, change);
  if (next === undefined) return list.filter((_, i) => i !== at);
  return at < 0 ? [...list, next] : list.map((item, i) => (i === at ? next : item));
}

/** What a change leaves at the place it is about. */
function outcome(target: Json | undefined, change: Change): Json | undefined {
  switch (change.kind) {
    case "added":
      return target === undefined ? change.after : mismatch(change.path);
    case "reordered":
      return isJsonList(target) ? reordered(target, change) : mismatch(change.path);
    default:
      if (target === undefined || !sameJson(target, change.before)) return mismatch(change.path);
      return change.kind === "changed" ? change.after : undefined;
  }
}

function reordered(
  list: readonly Json[],
  { by, after }: { by: readonly string[]; after: readonly string[] },
): Json {
  const place = (item: Json) => (isJsonRecord(item) ? after.indexOf(keyOf(item, by)) : -1);
  return [...list].sort((a, b) => place(a) - place(b));
}

function mismatch(path: readonly Step[]): never {
  const words = path.map((step) => (typeof step === "string" ? step : step.item)).join(" → ");
  throw new RangeError(
    `These changes were made for another state of the record: ${words || "the end of a path"} does not match.`,
  );
}
