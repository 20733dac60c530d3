/**
 * A record as it will be, with everything marked that differs from what it is: for whoever reviews a draft.
 * Decides what is one thing to look at (a fact, a term, a claim), what it is called in a remark, and what its two sides say.
 */

import { fieldOf, type Json, type JsonRecord, recordsIn, sameJson, textIn } from "../text/json";
import { displayValue } from "../values/display-value";
import type { Value } from "../values/value";
import { ENGLISH, lines, type SaysChanges } from "./change-words";
import { matchClaimIds, withClaimIds } from "./claim-ids";
import { TRANSLATIONS, textsIn, translatedAt } from "./translated-fields";

export type Mark = "same" | "new" | "changed" | "gone";

/** `place` names it in remarks and lasts as long as the entry: "title", "terms/spend/label". */
export type MarkedField = {
  place: string;
  name: string;
  mark: Mark;
  before: readonly string[];
  after: readonly string[];
};

/** What a claim says, in words. */
export type ClaimWords = {
  source: string;
  stance: string;
  value: string;
  quote: string;
  locator: string;
  rank: string;
  reason: string;
  /** The reason in other languages: "reason in French: …". */
  elsewhere: string;
  repeats: string;
};

export type MarkedClaim = {
  place: string;
  id: string;
  mark: Mark;
  before: ClaimWords | null;
  after: ClaimWords | null;
};

export type MarkedTerm = {
  place: string;
  key: string;
  label: string;
  mark: Mark;
  fields: readonly MarkedField[];
  claims: readonly MarkedClaim[];
};

/** Terms are those of a deal; other records have none. What is gone stands behind what is there. */
export type MarkedRecord = { fields: readonly MarkedField[]; terms: readonly MarkedTerm[] };

/** Marks a record; `before` is null for a new one. Claims without ids are matched by what they say. */
export function markRecord(
  before: JsonRecord | null,
  after: JsonRecord,
  language: SaysChanges = ENGLISH,
): MarkedRecord {
  const old = withClaimIds(before ?? {});
  const next = matchClaimIds(after, old);
  return {
    fields: markFields([old, next], {
      ...{ root: "", language },
      isShown: (field) => field !== "terms" && field !== "shortId",
    }),
    terms: paired([old, next], "terms", "key").map((pair) => markTerm(pair, language)),
  };
}

/** The places of everything that is not the same, terms and claims by themselves. */
export function markedPlaces({ fields, terms }: MarkedRecord): string[] {
  const changed = <T extends { mark: Mark; place: string }>(list: readonly T[]) =>
    list.filter(({ mark }) => mark !== "same").map(({ place }) => place);
  return [
    ...changed(fields),
    ...terms.flatMap((term) => [...changed([term]), ...changed(term.fields), ...changed(term.claims)]),
  ];
}

type Sides = readonly [before: JsonRecord, after: JsonRecord];
type Pair = { id: string; before: JsonRecord | null; after: JsonRecord | null };

function markTerm({ id, before, after }: Pair, language: SaysChanges): MarkedTerm {
  const place = `terms/${id}`;
  const sides: Sides = [before ?? {}, after ?? {}];
  const fields = markFields(sides, {
    ...{ root: `${place}/`, language },
    isShown: (field) => field !== "claims" && field !== "key",
  });
  const claims = paired(sides, "claims", "id").map((pair) => markClaim(pair, place, language));
  const inside = [...fields, ...claims].some(({ mark }) => mark !== "same");
  const mark = markOf(before, after) === "changed" && !inside ? "same" : markOf(before, after);
  return { ...{ place, key: id, mark, fields, claims }, label: textIn(after ?? before ?? {}, "label") || id };
}

function markClaim({ id, before, after }: Pair, term: string, language: SaysChanges): MarkedClaim {
  return {
    ...{ place: `${term}/claims/${id}`, id, mark: markOf(before, after) },
    before: before && claimWords(before, language),
    after: after && claimWords(after, language),
  };
}

function claimWords(claim: JsonRecord, language: SaysChanges): ClaimWords {
  const words = (field: string) => (lines(field, fieldOf(claim, field) ?? null, language) ?? []).join(", ");
  return {
    ...{ source: textIn(claim, "source"), stance: words("stance"), quote: textIn(claim, "quote") },
    value: displayValue(fieldOf(claim, "value") as unknown as Value, language),
    ...{ locator: words("locator"), rank: words("rank"), reason: words("reason"), repeats: words("repeats") },
    elsewhere: Object.entries(withTextsApart({ [TRANSLATIONS]: fieldOf(claim, TRANSLATIONS) ?? {} }))
      .map(([field, text]) => language.records.line(nameOf(field, language), String(text)))
      .join(" · "),
  };
}

type Shown = { root: string; isShown: (field: string) => boolean; language: SaysChanges };

/** Fields in the order of the new state; what only the old one has comes last. */
function markFields(sides: Sides, { root, isShown, language }: Shown): MarkedField[] {
  const [before, after] = sides.map(withTextsApart) as [JsonRecord, JsonRecord];
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(isShown);
  return fields.flatMap((field) => {
    const [old, next] = [contentOf(before, field, language), contentOf(after, field, language)];
    if (old.length === 0 && next.length === 0) return [];
    const isSame = sameJson(fieldOf(before, field) ?? null, fieldOf(after, field) ?? null);
    const mark = isSame ? "same" : old.length === 0 ? "new" : next.length === 0 ? "gone" : "changed";
    return [
      {
        place: `${root}${field}`,
        name: nameOf(field, language),
        mark,
        before: old,
        after: next,
      } as const,
    ];
  });
}

/** A record with each text of another language as a field of its own: "translations/fr/title". */
function withTextsApart(record: JsonRecord): JsonRecord {
  const { [TRANSLATIONS]: said, ...rest } = record;
  const texts = said === undefined ? [] : textsIn(said);
  return {
    ...rest,
    ...Object.fromEntries(texts.map(([steps, text]) => [[TRANSLATIONS, ...steps].join("/"), text])),
  };
}

function nameOf(field: string, language: SaysChanges): string {
  const said = translatedAt(field.split("/"));
  return said ? language.records.fieldIn(said.field, said.lang) : language.records.field(field);
}

function contentOf(record: JsonRecord, field: string, language: SaysChanges): readonly string[] {
  return lines(field, fieldOf(record, field) ?? null, language) ?? [];
}

function markOf(before: Json | null, after: Json | null): Mark {
  if (before === null) return "new";
  if (after === null) return "gone";
  return sameJson(before, after) ? "same" : "changed";
}

function paired([before, after]: Sides, field: string, key: string): Pair[] {
  const byKey = (side: JsonRecord) =>
    new Map(recordsIn(fieldOf(side, field)).map((entry) => [textIn(entry, key), entry]));
  const [old, next] = [byKey(before), byKey(after)];
  return [...new Set([...next.keys(), ...old.keys()])].map((id) => ({
    ...{ id, before: old.get(id) ?? null, after: next.get(id) ?? null },
  }));
}
