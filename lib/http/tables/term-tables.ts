/** Terms, their claims and what is contested of them as cells. Decides columns. */
import { isWordOf, QUALIFIERS } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { claimHref, shortHref } from "@/lib/url/href";
import type { DisputeSide, DisputeView } from "@/lib/views/disputes";
import type { ClaimView, TermView } from "@/lib/views/parts";
import { amountCell, dateCell, measuredOf, numberCell, sourceLines, textCell } from "./cells";
import { type Column, columnsOf, defineTable, permalinkTo } from "./define-table";

const said = () => language().vocabulary;

/** What a term is, how it stands, and its value in words and as a number with its unit. */
const TERM_COLUMNS: readonly Column<TermView>[] = [
  { head: "Term", cell: ({ label }) => textCell(label) },
  { head: "Kind", cell: ({ kind }) => textCell(kind.label) },
  { head: "From", cell: ({ from }) => textCell(from?.name) },
  { head: "To", cell: ({ to }) => textCell(to?.name) },
  { head: "Standing", cell: ({ standing }) => textCell(said().standings[standing]) },
  { head: "State", cell: ({ state }) => textCell(said().termStates[state]) },
  { head: "In words", cell: ({ display }) => textCell(display) },
  { head: "Amount", cell: ({ value }) => amountCell(value) },
  { head: "Unit", cell: ({ value }) => textCell(measuredOf(value)?.unit) },
  { head: "Qualifier", cell: ({ value }) => textCell(qualifierOf(value)) },
  { head: "Period", cell: ({ value }) => textCell(value?.type === "money" ? value.period : null) },
  { head: "Begins", cell: ({ inForceFrom }) => dateCell(inForceFrom) },
  { head: "Ends", cell: ({ inForceUntil }) => dateCell(inForceUntil) },
  { head: "In force", cell: ({ inForce }) => textCell(words("share")(`table.${inForce}`)) },
  { head: "Firmness", cell: ({ binding }) => textCell(said().bindings[binding]) },
  { head: "Deal", cell: ({ deal }) => textCell(deal.title) },
  { head: "Deal slug", cell: ({ deal }) => textCell(deal.slug) },
  { head: "Short id", cell: ({ deal }) => textCell(deal.shortId) },
  { head: "Term key", cell: ({ key }) => textCell(key) },
  { head: "Kind slug", cell: ({ kind }) => textCell(kind.slug) },
  { head: "From slug", cell: ({ from }) => textCell(from?.slug) },
  { head: "To slug", cell: ({ to }) => textCell(to?.slug) },
];

export const TERMS_TABLE = defineTable<TermView>([
  ...TERM_COLUMNS,
  { head: "Why", cell: ({ because }) => textCell(because) },
  { head: "Sources", cell: (term) => textCell(sourceLines([term]).join("; ")) },
  permalinkTo(termLink),
]);

/** A term with one of its claims, or alone where it has none. */
export type TermClaim = { term: TermView; claim: ClaimView | null };

export const DEAL_TABLE = defineTable<TermClaim>([
  ...columnsOf(TERM_COLUMNS, ({ term }: TermClaim) => term),
  { head: "Claim", cell: ({ claim }) => textCell(claim?.id) },
  { head: "Publisher", cell: ({ claim }) => textCell(claim?.source.publisher) },
  { head: "Source", cell: ({ claim }) => textCell(claim?.source.title) },
  { head: "Published on", cell: ({ claim }) => dateCell(claim?.source.publishedOn?.edtf ?? null) },
  { head: "Tier", cell: ({ claim }) => textCell(claim && said().tiers[claim.source.tier]) },
  { head: "Stance", cell: ({ claim }) => textCell(claim && said().stances[claim.stance]) },
  { head: "Claimed", cell: ({ claim }) => textCell(claim?.display) },
  { head: "Quote", cell: ({ claim }) => textCell(claim?.quote) },
  { head: "Place in source", cell: ({ claim }) => textCell(claim?.locator) },
  { head: "Rank", cell: ({ claim }) => textCell(claim && said().ranks[claim.rank]) },
  { head: "Reason", cell: ({ claim }) => textCell(claim?.reason) },
  { head: "Source address", cell: ({ claim }) => textCell(claim?.source.url) },
  permalinkTo(({ term, claim }) => (claim ? claimHref(term.deal.shortId, claim.id) : termLink(term))),
]);

/** Every claim of every term, in the order of the page. */
export function termClaims(terms: readonly TermView[]): TermClaim[] {
  return terms.flatMap((term): TermClaim[] =>
    term.claims.length === 0 ? [{ term, claim: null }] : term.claims.map((claim) => ({ term, claim })),
  );
}

export const DISPUTES_TABLE = defineTable<DisputeView>([
  ...columnsOf(TERM_COLUMNS, ({ term }: DisputeView) => term),
  { head: "Partnership", cell: ({ partnership }) => textCell(partnership.name) },
  { head: "Contested since", cell: ({ since }) => dateCell(since?.edtf ?? null) },
  { head: "Days", cell: ({ days }) => (days === null ? textCell("") : numberCell(days)) },
  { head: "At stake", cell: ({ stake }) => textCell(stake) },
  { head: "Positions", cell: ({ sides }) => textCell(sides.map(positionText).join("; ")) },
  { head: "Ruling", cell: ({ ruling }) => textCell(ruling?.reason) },
  { head: "What would settle it", cell: ({ settlement }) => textCell(settlement) },
  { head: "Sources", cell: ({ term }) => textCell(sourceLines([term]).join("; ")) },
  permalinkTo(({ term }) => termLink(term)),
]);

function positionText({ stance, display, claims }: DisputeSide): string {
  const publishers = [...new Set(claims.map(({ source }) => source.publisher))].join(", ");
  const said = stance === "denies" ? words("share")("table.denied", { value: display }) : display;
  return `${said} (${publishers})`;
}

function termLink({ deal, key }: TermView): string {
  return `${shortHref(deal.shortId)}#${key}`;
}

function qualifierOf(value: TermView["value"]): string {
  const qualifier = value !== null && "qualifier" in value ? value.qualifier : null;
  return qualifier !== null && isWordOf(QUALIFIERS, qualifier) ? said().qualifiers[qualifier] : "";
}
