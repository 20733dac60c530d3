/**
 * Two drafts that grew from one, merged as records are: by the same function, entries of lists matched by their ids.
 * Decides only how a draft is shown to that function: what was typed for a value, and as what it is read, are one thing said.
 */

import { type Choose, type Conflict, type Matching, mergeMatched } from "@/lib/domain/records/merge-records";
import { placeWords } from "@/lib/domain/records/record-words";
import type { Says } from "@/lib/domain/say/language";
import { isJsonList, isJsonRecord, type Json, type JsonRecord } from "@/lib/domain/text/json";
import type { DraftDocument } from "./document";
import { withLastingIds } from "./old-claim-ids";

export type Merged = { document: DraftDocument; conflicts: readonly Conflict[] };

/** Merges two drafts with the one that both began from. Paths of conflicts lead through packed drafts. */
export function mergeDrafts(
  sides: { base: DraftDocument; mine: DraftDocument; theirs: DraftDocument },
  choose?: Choose,
  language?: Says<"records">,
): Merged {
  const { base, mine, theirs } = sides;
  const packed = { base: packDraft(base), mine: packDraft(mine), theirs: packDraft(theirs) };
  const { record, conflicts } = mergeMatched(withLastingIds(packed), matchingIn(language), choose);
  return { document: unpackDraft(record), conflicts };
}

const VALUE_FIELDS = ["value", "readAs", "stored"] as const;
const WHOLE_VALUE = "record.terms.claims.value";

/** The words of a conflict are English where no language is named. */
const matchingIn = (language?: Says<"records">): Matching => ({
  keysOf: () => ["id"],
  isWhole: (place) => place === WHOLE_VALUE,
  words: (path, states) => {
    if (path[0] !== "record") return placeWords(path, states, language);
    const records = states.flatMap(({ record }) => (isJsonRecord(record) ? [record] : []));
    return placeWords(path.slice(1), records, language);
  },
});

/** A draft in which the value of a claim is one thing: `{ value, readAs, stored }`. */
export function packDraft(document: DraftDocument): JsonRecord {
  return withClaims(document as unknown as JsonRecord, (claim) => {
    const { value = "", readAs = "", stored = null, ...rest } = claim;
    return { ...rest, value: { value, readAs, stored } };
  });
}

/** The draft that was packed. */
export function unpackDraft(packed: JsonRecord): DraftDocument {
  return withClaims(packed, ({ value = null, ...rest }) => ({
    ...rest,
    ...unpackedValue(value),
  })) as unknown as DraftDocument;
}

/** The three fields of a claim that its packed value stands for. */
function unpackedValue(value: Json): JsonRecord {
  return isJsonRecord(value)
    ? Object.fromEntries(VALUE_FIELDS.map((field) => [field, value[field] ?? null]))
    : {};
}

function withClaims(document: JsonRecord, change: (claim: JsonRecord) => JsonRecord): JsonRecord {
  const { record = null } = document;
  if (!isJsonRecord(record) || !isJsonList(record.terms)) return document;
  const terms = record.terms.map((term) =>
    isJsonRecord(term) && isJsonList(term.claims)
      ? { ...term, claims: term.claims.map((claim) => (isJsonRecord(claim) ? change(claim) : claim)) }
      : term,
  );
  return { ...document, record: { ...record, terms } };
}
