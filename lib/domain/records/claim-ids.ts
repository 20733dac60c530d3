/**
 * The lasting id of a claim: what a reader cites, and what difference, merge, drafts and tables know a claim by.
 * Decides the id of a claim that has none yet, and which ids need not be written because everyone derives the same.
 * An id is unique in its deal and stays through every edit; it is made of the term's key and the claim's source, stance and quote.
 */
import {
  fieldOf,
  isJsonList,
  isJsonRecord,
  type Json,
  type JsonRecord,
  recordsIn,
  sameJson,
} from "../text/json";
import { shortIdOf } from "../text/short-id";

/** A claim, the key of its term, and its place: nothing else is believed of the record around it. */
type Spot = { term: string; claim: JsonRecord };

/**
 * The record with an id on every claim; those that are stated stay. Records without terms are given back as they are.
 * @example withClaimIds({ terms: [{ key: "spend", claims: [{ source: "reuters", stance: "asserts", quote: "q" }] }] })
 */
export function withClaimIds<R extends object>(record: R): R {
  const spots = spotsOf(record);
  if (spots.length === 0) return record;
  const known = spots.map(({ claim }) => idOf(claim));
  const made = filled(record, derivedIds(spots, known, new Set()));
  if (spots.every(({ claim }) => !Object.hasOwn(claim, "id"))) bare.set(made, record);
  return made;
}

/** Records that were given every id here, as they came. Records never change. */
const bare = new WeakMap<object, object>();

/**
 * The record without the ids that are derived anyway: the form in which it is written, hashed and exported, so that a
 * record whose claims were never edited reads as it did before there were ids. `withClaimIds` gives the ids back.
 */
export function withoutDerivedIds<R extends object>(record: R): R {
  const known = bare.get(record);
  if (known !== undefined) return known as R;
  const spots = spotsOf(record);
  if (spots.length === 0) return record;
  const ids = spots.map(({ claim }) => idOf(claim));
  const written = new Set<number>();
  for (;;) {
    const stated = ids.map((id, index) => (written.has(index) ? id : null));
    const derived = derivedIds(spots, stated, new Set());
    const wrong = ids.flatMap((id, index) => (id === derived[index] || written.has(index) ? [] : [index]));
    if (wrong.length === 0) return filled(record, ids, written);
    for (const index of wrong) written.add(index);
  }
}

/**
 * The record with an id on every claim, each claim without one being the one of `before` that it restates: of the same term
 * the one that says the same, else that has its source, stance and quote, else whose id it would be given, else of its
 * source and stance; what restates none is new.
 */
export function matchClaimIds<R extends object>(record: R, before: object | null): R {
  const spots = spotsOf(record);
  if (spots.length === 0) return record;
  if (before === null) return withClaimIds(record);
  const old = spotsOf(withClaimIds(before));
  const ids: (string | null)[] = spots.map(({ claim }) => idOf(claim));
  const free = new Map(old.map((spot) => [idOf(spot.claim) ?? "", spot]));
  for (const id of ids) if (id !== null) free.delete(id);
  for (const isSame of RESEMBLANCES)
    for (const [index, spot] of spots.entries()) {
      if (ids[index] !== null) continue;
      const match = [...free].find(([, other]) => other.term === spot.term && isSame(spot, other));
      if (match === undefined) continue;
      ids[index] = match[0];
      free.delete(match[0]);
    }
  return filled(record, derivedIds(spots, ids, new Set(free.keys())));
}

/** Whether a claim that came without an id restates another, the closest resemblance first. */
const RESEMBLANCES: readonly ((spot: Spot, other: Spot) => boolean)[] = [
  (spot, other) =>
    spot.claim.quote === other.claim.quote && sameJson(withoutId(spot.claim), withoutId(other.claim)),
  (spot, other) => sameFields(spot, other, ["source", "stance", "quote", "value"]),
  (spot, other) => sameFields(spot, other, ["source", "stance", "quote"]),
  (spot, other) => ownId(spot, 0) === idOf(other.claim),
  (spot, other) => sameFields(spot, other, ["source", "stance"]),
];

function sameFields({ claim }: Spot, other: Spot, fields: readonly string[]): boolean {
  return fields.every((field) =>
    sameJson(fieldOf(claim, field) ?? null, fieldOf(other.claim, field) ?? null),
  );
}

/** The ids of claims in their order, what they state themselves apart; one that is `known` holds, and no other is given a claim. */
function derivedIds(
  spots: readonly Spot[],
  known: readonly (string | null)[],
  taken: ReadonlySet<string>,
): string[] {
  const used = new Set(taken);
  for (const id of known) if (id !== null) used.add(id);
  return spots.map((spot, at) => {
    const stated = known[at] ?? null;
    if (stated !== null) return stated;
    for (let salt = 0; ; salt++) {
      const id = ownId(spot, salt);
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  });
}

/** The id that a claim has of itself. */
function ownId({ term, claim }: Spot, salt: number): string {
  const text = (field: string) => String(fieldOf(claim, field) ?? "");
  return shortIdOf([term, text("source"), text("stance"), text("quote")].join("\n"), salt);
}

function idOf(claim: JsonRecord): string | null {
  const id = fieldOf(claim, "id");
  return typeof id === "string" ? id : null;
}

function withId(claim: JsonRecord, id: string | null): JsonRecord {
  const rest = withoutId(claim);
  return id === null ? rest : { id, ...rest };
}

function withoutId(claim: JsonRecord): JsonRecord {
  if (!Object.hasOwn(claim, "id")) return claim;
  const { id: _, ...rest } = claim;
  return rest;
}

function spotsOf(record: object): Spot[] {
  const terms = fieldOf(record as JsonRecord, "terms");
  return recordsIn(terms).flatMap((term) =>
    recordsIn(fieldOf(term, "claims")).map((claim) => ({ term: String(fieldOf(term, "key") ?? ""), claim })),
  );
}

/** The record with these ids on its claims, in their order; `only`: on these claims, and none on the others. */
function filled<R extends object>(record: R, ids: readonly (string | null)[], only?: ReadonlySet<number>): R {
  let index = 0;
  const each = (claim: Json): Json => {
    if (!isJsonRecord(claim)) return claim;
    const at = index++;
    return withId(claim, only && !only.has(at) ? null : (ids[at] ?? null));
  };
  const inTerm = (term: Json): Json => {
    const claims = isJsonRecord(term) ? fieldOf(term, "claims") : undefined;
    return isJsonRecord(term) && isJsonList(claims) ? { ...term, claims: claims.map(each) } : term;
  };
  const { terms } = record as { terms?: Json };
  return isJsonList(terms) ? { ...record, terms: terms.map(inTerm) } : record;
}
