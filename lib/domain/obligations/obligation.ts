/**
 * Who owes whom: one row for each term of money, capacity or chips.
 * Decides the shapes alone.
 */

import type { CountingFacts } from "../say/facts/ledger";
import type { AssessedTerm, DealRef, InForce, OrganizationRef, Phase, TermKind } from "../terms/term";
import type { Label, Langs } from "../text/translations";
import type { DecimalText } from "../values/value";
import type { Binding, Lifecycle, MoneyPeriod, Standing, TermState } from "../vocabulary/vocabulary";
import type { Band } from "./band";
import type { LabelRole } from "./label-roles";

export type Measure = "money" | "capacity" | "count";

/** A deal as the ledger needs it: its terms as they stand at two clocks. */
export type LedgerDeal = {
  deal: DealRef;
  partnership: { slug: string; name: string } & Langs<"name">;
  binding: Binding;
  lifecycle: Lifecycle;
  /** All EDTF. */
  announcedOn: string | null;
  effectiveOn: string | null;
  endsOn: string | null;
  terms: readonly AssessedTerm[];
};

export type Obligation = {
  /** "deal/term", the same for ever. */
  id: string;
  deal: DealRef;
  partnership: { slug: string; name: string } & Langs<"name">;
  term: { key: string } & Label;
  kind: TermKind;
  /** The kind it is summed with: a programme's total of what its deal buys between the same two is summed with that. */
  sumKind: { slug: string; label: string };
  measure: Measure;
  payer: OrganizationRef | null;
  payee: OrganizationRef | null;
  /** For each period where there is one, else in all. null: no amount, see why. */
  amount: Band | null;
  /** A currency, "MW", or what is counted; "" when there is no amount. */
  unit: string;
  period: MoneyPeriod | null;
  perYear: Band | null;
  /** In all: the amount, or a rate over its whole span; null when that is not known. */
  total: Band | null;
  /** EDTF. */
  from: string | null;
  /** Whether the start is the term's own or its deal's. */
  fromIs: "stated" | "deal" | null;
  until: string | null;
  /** deal: the deal's stated end. derived: start plus a stated length. */
  untilIs: "stated" | "deal" | "derived" | null;
  inForce: InForce;
  phase: Phase;
  binding: Binding;
  lifecycle: Lifecycle;
  standing: Standing;
  state: TermState;
  /** The calibrated sentence of the term. */
  display: string;
  /** Why there is no amount, or how a disputed one came about; null: nothing to say. */
  why: CountingFacts | null;
  /** Sources that count, by slug. */
  sources: readonly string[];
  role: LabelRole;
  /** The deal that ended it. */
  endedBy: string | null;
  /** First day of the deal; EDTF. */
  dealStart: string | null;
};

/** A part of a total in one year. */
export type YearShare = { year: number; band: Band };

/** One dated, sourced rate that a reader chose: one unit of `from` is so many of `to`. */
export type ExchangeRate = { from: string; to: string; rate: DecimalText; on: string; source: string };
