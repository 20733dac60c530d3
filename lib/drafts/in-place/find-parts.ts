/**
 * The parts of a deal's draft in which some words stand: names of fields, what is typed in them, and what slugs are called.
 * Decides what a long form shows while somebody looks for something in it.
 */

import { say } from "@/lib/domain/say/say";
import { foldText } from "@/lib/domain/text/fold-text";
import { LANG_CODES } from "@/lib/domain/text/language";
import type { DraftClaim, DraftOf, DraftTerm } from "../document";
import { typedTexts } from "../translations";

/** Ids of the terms, and of the claims in them, in which all words stand; and which other sections have them. */
export type FoundParts = {
  facts: boolean;
  parties: boolean;
  terms: ReadonlySet<string>;
  /** Of terms in which the words stand in single claims alone: those claims. */
  claims: ReadonlySet<string>;
  sources: boolean;
  events: boolean;
};

/** What a slug, or a source, is called. */
export type Naming = (slug: string) => string;

/** Every word by which people may look for one of these fields, in any language. */
function fieldWords(fields: readonly string[]): string {
  const said = LANG_CODES.map((lang) => say(lang).records);
  return said.flatMap(({ label, field }) => fields.flatMap((name) => [label(name), field(name)])).join(" ");
}

const FACT_WORDS = `facts ${fieldWords([
  ...["title", "partnership", "slug", "kind", "binding", "lifecycle"],
  ...["announcedOn", "effectiveOn", "endsOn", "summary", "amends"],
])}`;
const PARTY_WORDS = fieldWords(["parties", "organization", "role"]);
const TERM_WORDS = fieldWords([
  ...["kind", "label", "from", "to"],
  ...["inForceFrom", "inForceUntil", "endedByDeal", "key"],
]);
const CLAIM_WORDS = `claim own words ${fieldWords([
  ...["source", "stance", "value", "quote"],
  ...["locator", "rank", "reason", "repeats"],
])} locator`;

/** Null when nothing is looked for: then all is shown. */
export function findParts(document: DraftOf<"deals">, typed: string, nameOf: Naming): FoundParts | null {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const has = (...texts: readonly string[]) => {
    const text = foldText(texts.join(" "));
    return words.every((word) => text.includes(word));
  };
  const { record, newSources, newOrganizations, newPartnerships, events } = document;
  const { parties, terms, amends, translations, ...facts } = record;
  const claims = new Set<string>();
  const found = terms.filter((term) => {
    const own = termTexts(term, nameOf);
    if (has(TERM_WORDS, ...own)) return true;
    const inside = term.claims.filter((claim) => has(CLAIM_WORDS, ...own, ...claimTexts(claim, nameOf)));
    for (const { id } of inside) claims.add(id);
    return inside.length > 0;
  });
  const texts = (entry: object) => Object.values(entry).filter((value) => typeof value === "string");
  return {
    facts: has(
      FACT_WORDS,
      ...texts(facts),
      ...typedTexts(translations),
      nameOf(facts.partnership),
      ...amends.map(({ text }) => nameOf(text)),
    ),
    parties: has(PARTY_WORDS, ...parties.flatMap((p) => [nameOf(p.organization), p.role])),
    terms: new Set(found.map(({ id }) => id)),
    claims,
    sources: [...newSources, ...newOrganizations, ...newPartnerships].some((entry) =>
      has("new", ...texts(entry)),
    ),
    events: events.some((event) => has("event", ...texts(event))),
  };
}

function termTexts(term: DraftTerm, nameOf: Naming): string[] {
  const { key, kind, label, from, to, inForceFrom, inForceUntil } = term;
  const own = [label, ...typedTexts(term.translations)];
  return [key, kind.replaceAll("_", " "), ...own, nameOf(from), nameOf(to), inForceFrom, inForceUntil];
}

function claimTexts(claim: DraftClaim, nameOf: Naming): string[] {
  const { source, stance, value, quote, locator, reason } = claim;
  return [nameOf(source), stance, value, quote, locator, reason, ...typedTexts(claim.translations)];
}
