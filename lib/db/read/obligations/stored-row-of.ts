import type { Clocks } from "@/lib/domain/dates/clocks";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { roleOf } from "@/lib/domain/obligations/label-roles";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import { wasReportedBy } from "@/lib/domain/standing/known";
import { forceBounds } from "@/lib/domain/terms/in-force";
import type { DealRef, TermKind } from "@/lib/domain/terms/term";
import type { Binding, Lifecycle, Standing } from "@/lib/domain/vocabulary/vocabulary";
import { obligationFactsSchema } from "@/lib/schema/obligation";
import type { FactsPart, StoredRow } from "./stored-row";

/**
 * What the database says of an obligation → the stored row.
 * Decides what depends on the day by which a reader knew: whether its end was known.
 */

export type ReadRow = {
  unit: string;
  binding: Binding;
  standing: Standing;
  /** As it is stored. */
  facts: unknown;
  key: string;
  label: string;
  kind: TermKind;
  deal: DealRef;
  partnership: Obligation["partnership"];
  lifecycle: Lifecycle;
  /** All EDTF. */
  dealStart: string | null;
  termFrom: string | null;
  termUntil: string | null;
  /** The deal that ended it, and the first day on which anyone could know of that one. */
  endedBy: string | null;
  enderKnown: string | null;
};

export function storedRowOf(read: ReadRow, { known }: Pick<Clocks, "known">): StoredRow {
  const { unit, binding, standing, key, label, kind, deal, partnership, lifecycle, dealStart } = read;
  const isEndKnown = isEndKnownBy(read, known);
  const facts = factsOf(read, isEndKnown);
  return {
    deal: { deal, partnership, lifecycle, dealStart },
    term: { term: { key, label }, kind, role: roleOf(label, kind.slug) },
    facts,
    state: { unit, binding, standing },
    time: {
      bounds: forceBounds({
        inForceFrom: read.termFrom,
        inForceUntil: isEndKnown ? read.termUntil : null,
        dealStart,
      }),
      ends: facts.until === null ? null : edtfDate(facts.until).first,
      endedBy: isEndKnown ? read.endedBy : null,
    },
  };
}

/** A reader who could not know what ended it did not know that it ended. */
function isEndKnownBy({ endedBy, enderKnown }: ReadRow, known: Clocks["known"]): boolean {
  return endedBy === null || wasReportedBy(enderKnown, known);
}

function factsOf(read: ReadRow, isEndKnown: boolean): FactsPart {
  const { sources: _ids, ...facts } = obligationFactsSchema.parse(read.facts);
  return isEndKnown || facts.untilIs !== "stated"
    ? facts
    : { ...facts, until: null, untilIs: null, perYear: null };
}
