/**
 * A published record → the draft that says the same.
 * Decides how each field looks while it is edited. A claim keeps its own id; ids of other entries are made of what they say, so
 * that two drafts of one record match.
 */

import { sameJson } from "@/lib/domain/text/json";
import { displayValue } from "@/lib/domain/values/display-value";
import { parseValue } from "@/lib/domain/values/parse-value";
import type { Value } from "@/lib/domain/values/value";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type {
  BundleDeal,
  BundleEvent,
  BundleOrganization,
  BundlePartnership,
  BundleRecords,
  BundleSource,
  BundleTerm,
  BundleTermKind,
  Section,
} from "@/lib/schema/bundle/bundle";
import type { DraftClaim, DraftEvent, DraftItem, DraftParty, DraftRecords, DraftTerm } from "./document";
import { oldNames } from "./old-claim-ids";
import { rateLine } from "./rate-lines";
import { typedTranslations } from "./translations";
import { unitLine } from "./unit-lines";

/** The usual type of value of each kind of term. */
export type ValueTypes = Readonly<Record<string, ValueType>>;

type Converters = {
  readonly [S in Section]: (record: BundleRecords[S], types: ValueTypes) => DraftRecords[S];
};

const converters: Converters = {
  termKinds: ({ units, cues, ...kind }: BundleTermKind) => ({
    ...kind,
    units: toItems((units ?? []).map(unitLine)),
    cues: toItems(cues ?? []),
  }),
  organizations: (organization: BundleOrganization) => ({
    ...organization,
    aliases: toItems(organization.aliases),
    homepage: organization.homepage ?? "",
    fiscalYearEnd: String(organization.fiscalYearEnd ?? ""),
    translations: typedTranslations("organizations", organization),
  }),
  sources: fromSource,
  partnerships: (partnership: BundlePartnership) => ({
    ...partnership,
    translations: typedTranslations("partnerships", partnership),
    parties: toParties(partnership.parties),
  }),
  deals: fromDeal,
  events: fromEvent,
};

/** The draft of a published record. */
export function draftOfRecord<S extends Section>(
  section: S,
  record: BundleRecords[S],
  types: ValueTypes,
): DraftRecords[S] {
  return converters[section](record, types);
}

/** A published event as it is edited beside its deal. */
export function draftOfEvent(event: BundleEvent, recordId: string, baseRevision: number): DraftEvent {
  return { ...fromEvent(event), id: event.slug, recordId, baseRevision };
}

/** What to type for a value, and as which type it must be read when that is not the usual one. */
export function typedValue(
  value: Value,
  usual: ValueType | undefined,
): Pick<DraftClaim, "value" | "readAs" | "stored"> {
  const words = displayValue(value);
  if (readsAs(words, usual, value))
    return { value: words, readAs: "", stored: readsAlike(words, value) ? null : value };
  const stored = readsAs(words, value.type, value) ? null : value;
  return { value: words, readAs: value.type, stored };
}

/** Languages that stand for every convention of numbers. */
const CONVENTIONS = ["fr", "de", "ja"];

/** Whether the words say the same in a source of any language: “$38 billion” does not in a French one. */
function readsAlike(words: string, value: Value): boolean {
  return CONVENTIONS.every((language) => {
    const read = parseValue(words, value.type, { language });
    return read.ok && sameJson(read.value, value);
  });
}

function readsAs(words: string, type: ValueType | undefined, value: Value): boolean {
  const read = parseValue(words, type);
  return read.ok && sameJson(read.value, value);
}

function fromSource(source: BundleSource): DraftRecords["sources"] {
  return {
    ...source,
    url: source.url ?? "",
    publishedOn: source.publishedOn ?? "",
    via: source.via ?? "",
    cites: toItems(source.cites),
    exchangeRates: toItems((source.exchangeRates ?? []).map(rateLine)),
  };
}

function fromEvent(event: BundleEvent): DraftRecords["events"] {
  const translations = typedTranslations("events", event);
  return { ...event, translations, deal: event.deal ?? "", sources: toItems(event.sources) };
}

function fromDeal(deal: BundleDeal, types: ValueTypes): DraftRecords["deals"] {
  return {
    ...deal,
    shortId: deal.shortId ?? "",
    translations: typedTranslations("deals", deal),
    announcedOn: deal.announcedOn ?? "",
    effectiveOn: deal.effectiveOn ?? "",
    endsOn: deal.endsOn ?? "",
    parties: toParties(deal.parties),
    amends: toItems(deal.amends),
    terms: deal.terms.map((term) => fromTerm(term, types)),
  };
}

function fromTerm(term: BundleTerm, types: ValueTypes): DraftTerm {
  const nameOf = oldNames();
  return {
    ...term,
    id: term.key,
    translations: typedTranslations("terms", term),
    from: term.from ?? "",
    to: term.to ?? "",
    inForceFrom: term.inForceFrom ?? "",
    inForceUntil: term.inForceUntil ?? "",
    endedByDeal: term.endedByDeal ?? "",
    claims: term.claims
      .map((claim) => ({ claim, name: nameOf(claim) }))
      .map(({ claim, name }) => ({
        ...claim,
        ...typedValue(claim.value, types[term.kind]),
        id: claim.id ?? name,
        reason: claim.reason ?? "",
        translations: typedTranslations("claims", claim),
        locator: claim.locator ?? "",
        repeats: claim.repeats ?? "",
      })),
  };
}

function toItems(texts: readonly string[]): DraftItem[] {
  return texts.map((text) => ({ id: text, text }));
}

function toParties(parties: BundleDeal["parties"]): DraftParty[] {
  return parties.map(({ organization, role }) => ({ id: `${organization} ${role}`, organization, role }));
}
