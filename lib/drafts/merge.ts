/**
 * Two drafts that grew from one: what both changed apart is merged by itself, what both changed alike is one, and the rest is a clash.
 * Decides field by field; entries of lists are matched by id. Where there is a clash the merged draft says "mine" until someone chooses.
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
export type Clash = { at: Place; base: Json | null; mine: Json | null; theirs: Json | null };

export type Merged = { document: DraftDocument; clashes: readonly Clash[] };

type Three = { base: Json | undefined; mine: Json | undefined; theirs: Json | undefined };
type Outcome = { value: Json | undefined; clashes: readonly Clash[] };

/** Merges two drafts with the one that both began from. */
export function mergeDrafts(base: DraftDocument, mine: DraftDocument, theirs: DraftDocument): Merged {
  const { value, clashes } = mergeAt({ base, mine, theirs } as unknown as Three, []);
  return { document: value as unknown as DraftDocument, clashes };
}

function mergeAt(three: Three, at: Place): Outcome {
  const { base, mine, theirs } = three;
  if (same(mine, theirs) || same(base, theirs)) return { value: mine, clashes: [] };
  if (same(base, mine)) return { value: theirs, clashes: [] };
  return mergeInside(three, at) ?? clashOf(three, at);
}

/** What both changed may have parts that only one changed; null when it has no parts. */
function mergeInside({ base, mine, theirs }: Three, at: Place): Outcome | null {
  if (isJsonRecord(mine) && isJsonRecord(theirs))
    return mergeFields({ base: isJsonRecord(base) ? base : {}, mine, theirs }, at);
  if (isKeyed(mine) && isKeyed(theirs))
    return mergeLists({ base: isKeyed(base) ? base : [], mine, theirs }, at);
  return null;
}

function clashOf({ base, mine, theirs }: Three, at: Place): Outcome {
  const clash = { at, base: base ?? null, mine: mine ?? null, theirs: theirs ?? null };
  return { value: mine ?? theirs, clashes: [clash] };
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
  return { value: Object.fromEntries(entries), clashes: outcomes.flatMap(([, outcome]) => outcome.clashes) };
}

type Keyed = readonly (JsonRecord & { readonly id: string })[];

function mergeLists({ base, mine, theirs }: { base: Keyed; mine: Keyed; theirs: Keyed }, at: Place): Outcome {
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)];
  const order = mergedOrder({ base, mine, theirs });
  const value: Json[] = [];
  const clashes: Clash[] = [];
  for (const id of order) {
    const three = { base: inBase.get(id), mine: inMine.get(id), theirs: inTheirs.get(id) };
    const outcome = mergeAt(three, [...at, value.length]);
    if (outcome.value === undefined) continue;
    value.push(outcome.value);
    clashes.push(...outcome.clashes);
  }
  return { value, clashes };
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
