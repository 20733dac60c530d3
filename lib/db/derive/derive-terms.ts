import type { ClaimRow, StandingRow, TermRow } from "@/lib/db/store/tables/tables";
import { say } from "@/lib/domain/say/say";
import { type Outcome, outcomesOf } from "@/lib/domain/standing/claim-outcome";
import { forceBounds } from "@/lib/domain/terms/in-force";
import type { Term } from "@/lib/domain/terms/term";
import { storedWords } from "@/lib/domain/text/cut-words";
import { LANG_CODES } from "@/lib/domain/text/language";
import { textsOf } from "@/lib/domain/text/translations";
import { amountBounds } from "@/lib/domain/values/interval";
import type { BundleClaim, BundleTerm } from "@/lib/schema/bundle/bundle";
import { isSameContent } from "../store/canonical";
import { claimId, termId } from "../store/ids/identity";
import { type Context, named } from "../store/named";
import type { DealRows, KeptDeal } from "./deal-rows";
import { datesOf } from "./derive-dates";
import { milestoneRows } from "./derive-milestones";
import { obligationRows } from "./derive-obligations";
import { type Reader, readerOf, standingsOf, type UnfoundRow } from "./derive-standings";
import { ledgerDays } from "./ledger-days";
import { sourcePlace } from "./source-place";

/**
 * The terms of a deal → rows of terms, claims and standings.
 * Decides which derived column takes which answer of the domain; computes none itself.
 */

/** Rows for all terms of one deal; `terms` are the record's terms in domain form, in the same order. */
export function termsRows(
  kept: KeptDeal,
  terms: readonly Term[],
  context: Context,
): Pick<DealRows, "terms" | "claims" | "standings" | "obligations" | "milestones"> {
  const { id, record } = kept;
  const dealStart = record.effectiveOn ?? record.announcedOn;
  const readers = terms.map(readerOf);
  const ids = record.terms.map((term) => termId(id, term.key));
  const idAt = (position: number) => ids[position] ?? "";
  const announcedOn = datesOf(record.announcedOn).sort;
  const ledger = { claims: terms.flatMap((term) => term.claims), on: ledgerDays(kept, readers, context) };
  return {
    terms: record.terms.map((term, position) => {
      return termRow(term, { id: idAt(position), dealId: id, position, dealStart }, context);
    }),
    claims: record.terms.flatMap((term, position) => {
      const reader = readers[position];
      return claimRows(idAt(position), term.claims, { context, outcomes: reader ? outcomes(reader) : [] });
    }),
    standings: standingsOf(terms, readers).flatMap((rows, position) => {
      const term = terms[position];
      if (term === undefined) return [];
      const words = wordsOf(term, record.title, saidElsewhere(kept, position, context));
      return rows.map((toRow) => {
        const row = toRow(idAt(position));
        return standingRow(row, words(row), { dealId: id, announcedOn, position });
      });
    }),
    obligations: obligationRows(kept, ledger, context),
    milestones: milestoneRows(kept, ledger),
  };
}

type Words = Pick<StandingRow, "ownWords" | "searchText" | "labelWords">;
type Place = Pick<StandingRow, "dealId" | "announcedOn" | "position">;

/** Written field by field: of all rows these are most, and to join four objects takes the engine ten times as long. */
function standingRow(row: UnfoundRow, words: Words, place: Place): StandingRow {
  return {
    id: row.id,
    termId: row.termId,
    dealId: place.dealId,
    isCurrent: row.isCurrent,
    knownFrom: row.knownFrom,
    knownUntil: row.knownUntil,
    standing: row.standing,
    state: row.state,
    value: row.value,
    display: row.display,
    displays: row.displays,
    setAside: row.setAside,
    atStake: row.atStake,
    stakeCurrency: row.stakeCurrency,
    since: row.since,
    ownWords: words.ownWords,
    searchText: words.searchText,
    labelWords: words.labelWords,
    announcedOn: place.announcedOn,
    position: place.position,
  };
}

/** What a term, its parties and its deal are called in other languages than English, where somebody wrote it. */
function saidElsewhere({ record }: KeptDeal, position: number, { organizations }: Context) {
  const term = record.terms[position];
  const sides = [term?.from ?? null, term?.to ?? null];
  return {
    labels: textsOf({ translations: term?.translations }, "label"),
    around: [
      ...sides.flatMap((slug) => (slug === null ? [] : textsOf(named(organizations, slug), "name"))),
      ...textsOf(record, "title"),
    ],
  };
}

/** The words by which a term is found, in every language: its own, which change with its sentence, and those of its parties and deal. */
function wordsOf(
  { label: own, kind, from, to }: Term,
  dealTitle: string,
  elsewhere: ReturnType<typeof saidElsewhere>,
) {
  const kinds = LANG_CODES.map((lang) => say(lang).vocabulary.termKind(kind.slug, kind.label));
  const label = storedWords(own, ...elsewhere.labels, ...new Set([kind.label, ...kinds]));
  const labelAlone = storedWords(own, ...elsewhere.labels);
  const around = storedWords(from?.name ?? null, to?.name ?? null, dealTitle, ...elsewhere.around);
  const ofLabel = new Set(label.split(" "));
  const found = ({ display, displays }: Said) => {
    const sentence = storedWords(String(display));
    const others = storedWords(...Object.values(displays as Record<string, string>));
    const more = furtherWords(others, ofLabel, sentence.split(" "));
    const ownWords = [label, sentence, ...more].filter((words) => words !== "").join(" ");
    return { ownWords, searchText: `${ownWords} ${around}`.trim() };
  };
  // Most spans of a term are told by a sentence that another has too, and most of those by one outcome.
  const before: { said: Said; words: ReturnType<typeof found> }[] = [];
  return (said: Said & Pick<UnfoundRow, "isCurrent">) => {
    const known = before.find((one) => isSaidTheSame(one.said, said));
    const words = known?.words ?? found(said);
    if (known === undefined) before.push({ said, words });
    const { ownWords, searchText } = words;
    return { ownWords, searchText, labelWords: said.isCurrent ? labelAlone : "" };
  };
}

/** What a term's outcome is told by, in every language. */
type Said = Pick<UnfoundRow, "display" | "displays">;

function isSaidTheSame(a: Said, b: Said): boolean {
  if (a.displays === b.displays) return true;
  return a.display === b.display && isSameContent(a.displays, b.displays);
}

/** The words of the same sentence in other languages that neither the label nor the sentence has, each once: half of them are names and numbers. */
function furtherWords(
  words: string,
  ofLabel: ReadonlySet<string>,
  ofSentence: readonly string[],
): readonly string[] {
  const further: string[] = [];
  for (const word of words.split(" "))
    if (word !== "" && !ofLabel.has(word) && !ofSentence.includes(word) && !further.includes(word))
      further.push(word);
  return further;
}

type TermPlace = { id: string; dealId: string; position: number; dealStart: string | null };

function termRow(
  term: BundleTerm,
  { id, dealId, position, dealStart }: TermPlace,
  context: Context,
): TermRow {
  const { inForceFrom, inForceUntil } = term;
  const bounds = forceBounds({ inForceFrom, inForceUntil, dealStart });
  return {
    id,
    dealId,
    position,
    key: term.key,
    kindId: named(context.termKinds, term.kind).id,
    label: term.label,
    translations: term.translations ?? null,
    labelWords: storedWords(term.label, ...textsOf(term, "label")),
    fromId: term.from === null ? null : named(context.organizations, term.from).id,
    toId: term.to === null ? null : named(context.organizations, term.to).id,
    endedByDealId: term.endedByDeal === null ? null : named(context.deals, term.endedByDeal).id,
    inForceFromEdtf: inForceFrom,
    inForceFromEarliest: bounds.fromEarliest,
    inForceFromLatest: bounds.fromLatest,
    inForceUntilEdtf: inForceUntil,
    inForceUntilEarliest: bounds.untilEarliest,
    inForceUntilLatest: bounds.untilLatest,
  };
}

/** What became of each claim of a term, in their order, with everything published. */
function outcomes(reader: Reader): (Outcome | null)[] {
  const became = outcomesOf(reader.on(null).reading);
  return reader.term.claims.map((claim) => became.get(claim) ?? null);
}

type ClaimFrame = { context: Context; outcomes: readonly (Outcome | null)[] };

/** What a claim states is stored as it was written; its unit is only read otherwise. */
function claimRows(
  term: string,
  claims: readonly BundleClaim[],
  { context, outcomes: became }: ClaimFrame,
): ClaimRow[] {
  return claims.map((claim, position) => {
    const { low, high, unit } = amountBounds(claim.value);
    const shortId = claim.id ?? "";
    const source = named(context.sources, claim.source);
    return {
      id: claimId(term, shortId),
      shortId,
      termId: term,
      sourceId: source.id,
      repeatsId: claim.repeats === undefined ? null : named(context.sources, claim.repeats).id,
      stance: claim.stance,
      valueType: claim.value.type,
      value: claim.value,
      amountLow: low,
      amountHigh: high,
      unit,
      quote: claim.quote,
      quoteWords: storedWords(claim.quote),
      locator: claim.locator,
      rank: claim.rank,
      reason: claim.reason,
      translations: claim.translations ?? null,
      outcome: became[position] ?? null,
      sourcePlace: sourcePlace(source),
      position,
    };
  });
}
