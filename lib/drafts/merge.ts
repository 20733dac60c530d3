/**
 * Two drafts that grew from one: what both changed apart is merged by itself, what both changed alike is one, and the rest is a conflict.
 * Decides field by field; entries of lists are matched by id. Where there is a conflict the merged draft says "mine" until someone chooses.
 */
import {
  fieldOf,
  isJsonList,
  isJsonRecord,
  type Json,
  type JsonRecord,
  sameJson,
} from "@/lib/domain/text/json";
import type { DraftDocument } from "./document";
import type { Place } from "./places";

/** A field that both changed in different ways. `null` stands for an entry that is not there. */
export type Conflict = { at: Place; base: Json | null; mine: Json | null; theirs: Json | null };

export type Merged = { document: DraftDocument; conflicts: readonly Conflict[] };

type Three = { base: Json | undefined; mine: Json | undefined; theirs: Json | undefined };
type Outcome = { value: Json | undefined; conflicts: readonly Conflict[] };

/** Merges two drafts with the one that both began from. */
export function mergeDrafts(base: DraftDocument, mine: DraftDocument, theirs: DraftDocument): Merged {
  const { value, conflicts } = mergeAt({ base, mine, theirs } as unknown as Three, []);
  return { document: value as unknown as DraftDocument, conflicts };
}

function mergeAt(three: Three, at: Place): Outcome {
  const { base, mine, theirs } = three;
  if (same(mine, theirs) || same(base, theirs)) return { value: mine, conflicts: [] };
  if (same(base, mine)) return { value: theirs, conflicts: [] };
  return mergeInside(three, at) ?? conflictOf(three, at);
}

/** What both changed may have parts that only one changed; null when it has no parts. */
function mergeInside({ base, mine, theirs }: Three, at: Place): Outcome | null {
  if (isJsonRecord(mine) && isJsonRecord(theirs))
    return mergeFields({ base: isJsonRecord(base) ? base : {}, mine, theirs }, at);
  if (isKeyed(mine) && isKeyed(theirs))
    return mergeLists({ base: isKeyed(base) ? base : [], mine, theirs }, at);
  return null;
}

function conflictOf({ base, mine, theirs }: Three, at: Place): Outcome {
  const conflict = { at, base: base ?? null, mine: mine ?? null, theirs: theirs ?? null };
  return { value: mine ?? theirs, conflicts: [conflict] };
}

function mergeFields(
  { base, mine, theirs }: { base: JsonRecord; mine: JsonRecord; theirs: JsonRecord },
  at: Place,
): Outcome {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const outcomes = names.map((name) => {
    const three = {
      base: fieldOf(base, name),
      mine: fieldOf(mine, name),
      theirs: fieldOf(theirs, name),
    };
    return [name, mergeAt(three, [...at, name])] as const;
  });
  const entries = outcomes.flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    value: Object.fromEntries(entries),
    conflicts: outcomes.flatMap(([, outcome]) => outcome.conflicts),
  };
}

type Keyed = readonly (JsonRecord & { readonly id: string })[];

function mergeLists({ base, mine, theirs }: { base: Keyed; mine: Keyed; theirs: Keyed }, at: Place): Outcome {
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)];
  const order = mergedOrder({ base, mine, theirs });
  const value: Json[] = [];
  const conflicts: Conflict[] = [];
  for (const id of order) {
    const three = { base: inBase.get(id), mine: inMine.get(id), theirs: inTheirs.get(id) };
    const outcome = mergeAt(three, [...at, value.length]);
    if (outcome.value === undefined) continue;
    value.push(outcome.value);
    conflicts.push(...outcome.conflicts);
  }
  return { value, conflicts };
}

/** My order where I changed it, else theirs; what only the other added follows what it followed there. */
function mergedOrder({ base, mine, theirs }: { base: Keyed; mine: Keyed; theirs: Keyed }): string[] {
  const [was, my, their] = [base, mine, theirs].map((list) => list.map((entry) => entry.id));
  const kept = (ids: readonly string[] = []) => ids.filter((id) => was?.includes(id));
  const myMoves = kept(my).some((id, index) => id !== (was ?? []).filter((w) => my?.includes(w))[index]);
  const [lead, other] = myMoves ? [my ?? [], their ?? []] : [their ?? [], my ?? []];
  const order = [...lead];
  other.forEach((id, index) => {
    if (order.includes(id)) return;
    const before = other.slice(0, index).findLast((earlier) => order.includes(earlier));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}

function byId(list: Keyed): ReadonlyMap<string, JsonRecord> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function isKeyed(value: Json | undefined): value is Keyed {
  return isJsonList(value) && value.every((entry) => isJsonRecord(entry) && typeof entry.id === "string");
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return sameJson(a, b);
}
