/**
 * A draft that could not be published, because the record moved on in the same places: the draft with both sides' changes, and
 * what someone must choose.
 * Decides nothing about the merge: what was merged and what conflicts is the save's own answer, put into the words of the draft.
 */
import type { Step } from "@/lib/domain/records/diff";
import type { Conflict } from "@/lib/domain/records/merge-records";
import { isJsonList, isJsonRecord, type Json, type JsonRecord } from "@/lib/domain/text/json";
import type { BundleRecords, Section } from "@/lib/schema/bundle/bundle";
import { isOrder, valueIn } from "./conflicts";
import type { DraftDocument } from "./document";
import { draftOfRecord, type ValueTypes } from "./from-record";
import { type Merged, mergeDrafts, packDraft } from "./merge";

/** One record of the draft that was behind. */
export type BehindRecord = {
  section: Section;
  /** Where it stands in the draft: the record itself, or an event beside it. */
  place: { at: "record" } | { at: "event"; index: number };
  /** The revision that stands now. */
  revision: number;
  base: BundleRecords[Section];
  /** What the draft says, entry by entry in its order. */
  mine: BundleRecords[Section];
  theirs: BundleRecords[Section];
  merged: BundleRecords[Section];
  /** In the record's own places. */
  conflicts: readonly Conflict[];
};

/** The draft with one record of it merged, and its conflicts in places of the draft. */
export function takenIn(document: DraftDocument, behind: BehindRecord, types: ValueTypes): Merged {
  const { section, place, mine } = behind;
  const own = partAt(document, place);
  const labels = new Map<string, string>();
  noteLabels(asJson(draftOfRecord(section, mine, types)), own, { path: "", labels });
  const draftOf = (record: BundleRecords[Section]) => {
    const part = relabeled(asJson(draftOfRecord(section, record, types)), { path: "", labels });
    return withPart(document, place, isJsonRecord(part) ? part : {});
  };
  // What the merge left as it was keeps the spelling that was typed; what it changed is as it stands there.
  const sides = { base: draftOf(mine), mine: document, theirs: draftOf(behind.merged) };
  const merged = mergeDrafts(sides, () => "theirs").document;
  const [base, typed, theirs] = [draftOf(behind.base), document, draftOf(behind.theirs)].map(packDraft);
  const conflicts = behind.conflicts.map((conflict): Conflict => {
    const path = [...pathOf(document, place), ...draftPath(conflict.path, labels)];
    if (isOrder(conflict)) return { ...ordersIn(conflict, labels), path };
    const side = (state: JsonRecord | undefined) => valueIn(state, path);
    return { ...conflict, path, base: side(base), mine: side(typed), theirs: side(theirs) };
  });
  return { document: atRevision(merged, behind), conflicts };
}

type Place = BehindRecord["place"];

function partAt(document: DraftDocument, place: Place): Json {
  return asJson(place.at === "record" ? document.record : (document.events[place.index] ?? {}));
}

function withPart(document: DraftDocument, place: Place, part: JsonRecord): DraftDocument {
  if (place.at === "record") return { ...document, record: part } as unknown as DraftDocument;
  const { id, recordId, baseRevision } = document.events[place.index] ?? {};
  const event = { ...part, id, recordId, baseRevision } as unknown as DraftDocument["events"][number];
  return { ...document, events: document.events.with(place.index, event) };
}

function pathOf(document: DraftDocument, place: Place): Step[] {
  if (place.at === "record") return ["record"];
  return ["events", { item: document.events[place.index]?.id ?? "", by: ["id"] }];
}

/** An event stands on its own revision; that of the record is the draft's. */
function atRevision(document: DraftDocument, { place, revision }: BehindRecord): DraftDocument {
  const event = place.at === "event" ? document.events[place.index] : undefined;
  if (place.at !== "event" || !event) return document;
  return { ...document, events: document.events.with(place.index, { ...event, baseRevision: revision }) };
}

/** The ids that entries have in the draft, by those that a draft of the record would give them. */
type Labels = { path: string; labels: Map<string, string> };

function noteLabels(fresh: Json | undefined, own: Json | undefined, { path, labels }: Labels): void {
  if (isJsonList(fresh) && isJsonList(own)) {
    for (const [index, entry] of fresh.entries()) {
      const mine = own[index];
      if (!isJsonRecord(entry) || !isJsonRecord(mine)) continue;
      const here = `${path}/${String(entry.id)}`;
      labels.set(here, String(mine.id));
      noteLabels(entry, mine, { path: here, labels });
    }
  } else if (isJsonRecord(fresh) && isJsonRecord(own)) {
    for (const [field, value] of Object.entries(fresh))
      noteLabels(value, own[field], { path: `${path}/${field}`, labels });
  }
}

/** The id of an entry in the draft. One that the draft does not have keeps its own, unless another entry is called so there. */
function labelOf(list: string, id: string, labels: Labels["labels"]): string {
  const label = labels.get(`${list}/${id}`);
  if (label !== undefined) return label;
  const isTaken = [...labels].some(
    ([key, other]) => other === id && key.slice(0, key.lastIndexOf("/")) === list,
  );
  return isTaken ? `${id} (theirs)` : id;
}

function relabeled(value: Json, { path, labels }: Labels): Json {
  if (isJsonList(value))
    return value.map((entry) => {
      if (!isJsonRecord(entry)) return entry;
      const id = String(entry.id);
      const inner = relabeled(entry, { path: `${path}/${id}`, labels });
      return { ...(inner as JsonRecord), id: labelOf(path, id, labels) };
    });
  if (!isJsonRecord(value)) return value;
  const fields = Object.entries(value).map(([field, part]): [string, Json] => [
    field,
    relabeled(part, { path: `${path}/${field}`, labels }),
  ]);
  return Object.fromEntries(fields);
}

/** A place in the record as a place in its draft. */
function draftPath(path: readonly Step[], labels: Labels["labels"]): Step[] {
  let here = "";
  return path.map((step): Step => {
    const list = here;
    const id = typeof step === "string" ? step : freshId(step.item);
    here = `${list}/${id}`;
    return typeof step === "string" ? step : { item: labelOf(list, id, labels), by: ["id"] };
  });
}

/** The key of an entry as the id of its draft: keys of several fields are JSON lists. */
function freshId(key: string): string {
  if (!key.startsWith("[")) return key;
  const parts: unknown = JSON.parse(key);
  return Array.isArray(parts) ? parts.join(" ") : key;
}

function ordersIn(conflict: Conflict, labels: Labels["labels"]): Conflict {
  const list = draftPath(conflict.path.slice(0, -1), new Map())
    .map((step) => `/${typeof step === "string" ? step : step.item}`)
    .join("");
  const side = (keys: Json | undefined) =>
    isJsonList(keys) ? keys.map((key) => labelOf(list, freshId(String(key)), labels)) : keys;
  return {
    ...conflict,
    base: side(conflict.base),
    mine: side(conflict.mine),
    theirs: side(conflict.theirs),
  };
}

function asJson(part: object): Json {
  return part as unknown as Json;
}
