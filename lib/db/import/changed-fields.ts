import { canonicalJson } from "../store/canonical";

/**
 * Which fields of a record differ, as paths a person can look up: `title`, `terms.investment-2019.claims`.
 * Decides the names for a report; the record's own difference is the domain's.
 */

type Fields = Readonly<Record<string, unknown>>;

export function changedFields(before: object, after: object): string[] {
  const [old, now] = [before as Fields, after as Fields];
  return namesOf(old, now).flatMap((name) =>
    name === "terms" ? changedTerms(old[name], now[name]) : differs(old[name], now[name]) ? [name] : [],
  );
}

function namesOf(before: Fields, after: Fields): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function differs(before: unknown, after: unknown): boolean {
  return canonicalJson([before]) !== canonicalJson([after]);
}

function changedTerms(before: unknown, after: unknown): string[] {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const inside = keys.flatMap((key) => {
    const [a, b] = [old.get(key), now.get(key)];
    if (!a || !b) return [`terms.${key}`];
    return namesOf(a, b).flatMap((name) => (differs(a[name], b[name]) ? [`terms.${key}.${name}`] : []));
  });
  return inside.length > 0 || !differs(before, after) ? inside : ["terms (order)"];
}

function byKey(terms: unknown): Map<string, Fields> {
  return new Map((terms as readonly Fields[]).map((term) => [String(term.key), term]));
}
