/**
 * Capacity in gigawatts: what is promised by which date, against what somebody claims to have delivered.
 * Promises are set side by side and never added: a site, its power, its chips and the cloud that rents it are often the same gigawatts.
 * Decides how they are drawn; by when each is promised is decided beside.
 */

import { labelOf, toldLabel } from "@/lib/domain/text/translations";
import { exactly, larger, NOTHING } from "../domain/obligations/band";
import { bandWords } from "../domain/obligations/band-words";
import type { CapacityFacts, NoteFacts } from "../domain/say/facts/drawn";
import { sidesOf } from "./ahead";
import type { Bar, FigureRow, ScaledFigure } from "./figure";
import { notesFrom, wordsOf } from "./largest-obligations";
import { type Dated, MOST_PROMISES, type Promises, promisesAmong, UNIT } from "./promises";
import { ENGLISH_BARS, type SaysBars } from "./says-bars";
import { scaleOf } from "./scale";
import { shareOf, stackOf } from "./stack";

/** The figure: promises with a date, the soonest first; those without are counted in a note. Of one part of the record, or of several. */
export function capacityByDate(
  parts: readonly Promises[],
  { whose }: { whose: string | null },
  language: SaysBars = ENGLISH_BARS,
): ScaledFigure {
  const { delivered, dated, counts } = promisesAmong(parts);
  const shown = [...delivered, ...dated];
  const scale = scaleOf(shown.reduce((most, { one }) => larger(most, one.counts?.top ?? "0"), "0"));
  return {
    id: "capacity-by-date",
    title: language.drawn.title({ is: "capacity", whose }),
    sentence: language.drawn.capacity({
      whose,
      deliveries: counts.delivered,
      dated: counts.dated,
      soonest: soonestOf(dated, language),
    }),
    bars: shown.map((each) => barOf(each, scale.whole, language)),
    ticks: scale.steps.map((step) => ({
      at: shareOf(step, scale.whole),
      words: bandWords(exactly(step), { measure: "capacity", unit: UNIT }, language),
    })),
    notes: notesOf(counts).map(language.drawn.note),
  };
}

function barOf({ one: { row, counts }, how }: Dated, whole: string, language: SaysBars): Bar {
  const sides = sidesOf(row) || row.partnership.name;
  const line: FigureRow = {
    key: row.id,
    what: language.drawn.named(sides, labelOf(row.term)),
    term: toldLabel(row.term),
    kind: language.vocabulary.termKind(row.kind.slug, row.kind.label),
    binding: row.binding,
    band: counts ?? NOTHING,
    measure: "capacity",
    unit: UNIT,
    remark: language.drawn.by(how),
    pick: { deal: [row.deal.slug], measure: "capacity" },
  };
  const note = `${labelOf(row.term)}, ${line.remark}`;
  const words = wordsOf([line], language);
  return {
    ...{ key: row.id, title: sides, note, words, term: toldLabel(row.term) },
    says: language.drawn.named(`${sides}, ${note}`, words),
    stretches: stackOf([line], whole),
  };
}

/** null: it has no amount. */
function soonestOf([first]: readonly Dated[], language: SaysBars): CapacityFacts["soonest"] {
  if (first?.one.counts == null) return null;
  const { row, counts } = first.one;
  return { sides: sidesOf(row), words: bandWords(counts, row, language), by: first.how };
}

function notesOf({ delivered, dated, undated, disputed }: Promises["counts"]): NoteFacts[] {
  const counts = {
    later_deliveries: delivered - MOST_PROMISES,
    later_promises: dated - MOST_PROMISES,
    promises_undated: undated,
    promises_disputed: disputed,
  };
  return [{ is: "not_added" }, ...notesFrom(counts)];
}
