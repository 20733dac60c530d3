import type { Day } from "@/lib/domain/dates/day";
import { measureOf } from "@/lib/domain/obligations/measures";
import type { LedgerDeal, Obligation } from "@/lib/domain/obligations/obligation";
import { obligationsOf } from "@/lib/domain/obligations/obligations-of";
import { LENGTH_KIND } from "@/lib/domain/obligations/span";
import type { ReadTerm } from "@/lib/domain/terms/contract-length";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import { keptIn } from "@/lib/domain/text/maps";
import { type Context, named } from "../store/named";
import type { KeptDeal } from "./deal-rows";
import type { Reader } from "./derive-standings";

/**
 * A deal as the domain's ledger reads it, now and on every day of the reader's clock, and what is owed by it then.
 * Decides only what need not be worked out twice: obligations and milestones ask for the same days, and on most of them nothing
 * was published of what is owed.
 */

export type LedgerDay = { deal: LedgerDeal; owed: readonly Obligation[] };

/** What depends on the day asked about is not stored. */
const UNTIMED = { inForce: "yes", phase: "in_force", display: "", span: "" } as const;

/** The ledger's reading of one deal, each day made once; `readers` are its terms, in the order of the record. */
export function ledgerDays(
  kept: KeptDeal,
  readers: readonly Reader[],
  context: Context,
): (known: Day | null) => LedgerDay {
  const days = new Map<Day | null, LedgerDay>();
  const assessed = new Map<ReadTerm, AssessedTerm>();
  const counted: { readings: readonly ReadTerm[]; owed: readonly Obligation[] }[] = [];
  const owedBy = (deal: LedgerDeal, read: readonly ReadTerm[]) => {
    const readings = read.filter(({ term }) => isCounted(term.kind));
    const before = counted.findLast((one) => one.readings.every((reading, at) => reading === readings[at]));
    if (before) return before.owed;
    const owed = obligationsOf([deal]);
    counted.push({ readings, owed });
    return owed;
  };
  return (known) => {
    const found = days.get(known);
    if (found) return found;
    const read = readers.map((reader) => reader.on(known));
    const deal = toLedgerDeal(
      kept,
      read.map((one) => keptIn(assessed, one, untimed)),
      context,
    );
    const made = { deal, owed: owedBy(deal, read) };
    days.set(known, made);
    return made;
  };
}

function untimed({ term, reading }: ReadTerm): AssessedTerm {
  return { term, reading, ...UNTIMED };
}

/** What an obligation is made of: terms that are owed themselves, and those that say how long. */
function isCounted(kind: ReadTerm["term"]["kind"]): boolean {
  return kind.slug === LENGTH_KIND || measureOf(kind, kind.valueType) !== null;
}

function toLedgerDeal({ shortId, record }: KeptDeal, terms: AssessedTerm[], context: Context): LedgerDeal {
  const { slug, title, binding, lifecycle, announcedOn, effectiveOn, endsOn } = record;
  const { name } = named(context.partnerships, record.partnership);
  return {
    deal: { slug, shortId, title },
    partnership: { slug: record.partnership, name },
    ...{ binding, lifecycle, announcedOn, effectiveOn, endsOn, terms },
  };
}
