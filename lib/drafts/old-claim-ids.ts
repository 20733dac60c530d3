/**
 * Drafts that were begun before claims had lasting ids call them by source and stance: "reuters asserts", "reuters asserts 2".
 * Decides which claim such a name means, so that a draft kept since then merges with one begun today.
 */
import { isJsonList, isJsonRecord, type JsonRecord, recordsIn } from "@/lib/domain/text/json";
import { isShortId } from "@/lib/domain/text/short-id";
import type { BundleClaim } from "@/lib/schema/bundle/bundle";

/** Names claims of a term in their order. */
export function oldNames(): (claim: Pick<BundleClaim, "source" | "stance">) => string {
  const seen = new Map<string, number>();
  return ({ source, stance }) => {
    const name = `${source} ${stance}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} ${nth}`;
  };
}

/** Whether the id of a claim in a draft is such a name: no slug and no id made since has a space in it. */
export function isOldName(id: string): boolean {
  return id.includes(" ");
}

/** The packed drafts with one id for one claim, whichever of them were begun when; `base` knows best what a name meant. */
export function withLastingIds<S extends { base: JsonRecord; mine: JsonRecord; theirs: JsonRecord }>(
  sides: S,
): S {
  const ids = new Map<string, string>();
  for (const draft of [sides.base, sides.theirs, sides.mine])
    for (const term of termsOf(draft)) noteNames(term, ids);
  if (ids.size === 0) return sides;
  const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map((draft) => renamed(draft, ids));
  return { ...sides, base, mine, theirs };
}

function noteNames(term: JsonRecord, ids: Map<string, string>): void {
  const nameOf = oldNames();
  for (const claim of recordsIn(term.claims)) {
    const name = nameOf(claim as Pick<BundleClaim, "source" | "stance">);
    const key = `${String(term.id)}/${name}`;
    if (isShortId(String(claim.id)) && !ids.has(key)) ids.set(key, String(claim.id));
  }
}

function renamed(draft: JsonRecord, ids: ReadonlyMap<string, string>): JsonRecord {
  const { record = null } = draft;
  if (!isJsonRecord(record) || !isJsonList(record.terms)) return draft;
  const terms = termsOf(draft).map((term) => {
    const claims = recordsIn(term.claims);
    const taken = new Set(claims.map(({ id }) => String(id)));
    const lasting = claims.map((claim) => {
      const id = ids.get(`${String(term.id)}/${String(claim.id)}`);
      return id === undefined || taken.has(id) ? claim : { ...claim, id };
    });
    return { ...term, claims: lasting };
  });
  return { ...draft, record: { ...record, terms } };
}

function termsOf({ record = null }: JsonRecord): readonly JsonRecord[] {
  return isJsonRecord(record) ? recordsIn(record.terms) : [];
}
