import type { CompareCell, CompareRow, CompareTerm } from "@/lib/domain/compare/comparison";
import { figuresOf } from "@/lib/domain/compare/figures";
import type { CompareLine } from "@/lib/domain/compare/row-lines";
import type { ThenAndNow } from "@/lib/domain/compare/then-and-now";
import { type LeftOut, totalsOf } from "@/lib/domain/compare/totals";
import type {
  ColumnFiguresView,
  CompareCellView,
  CompareRowView,
  LeftOutView,
  ThenAndNowView,
} from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";
import { languageOf, type Telling, toTermView } from "./term-view";

/** Comparisons of the domain → what pages, files and answers receive. Decides nothing that the domain decides. */

/** How a comparison is told, and how its rows stand by who gives and who gets. */
export type RowTelling = { lines: readonly CompareLine[]; telling: Telling };

export function toCompareRowView(
  { kind, cells, ...row }: CompareRow,
  { lines, telling }: RowTelling,
): CompareRowView {
  const { vocabulary } = languageOf(telling);
  const toCell = (cell: CompareCell) => toCellView(cell, telling);
  const { verdict, differs, direction, sentence } = row;
  return {
    kind: kind.slug,
    label: vocabulary.termKind(kind.slug, kind.label),
    group: kind.group,
    verdict,
    differs,
    direction,
    sentence,
    cells: cells.map(toCell),
    lines: lines.map((line) => ({ ...line, cells: line.cells.map(toCell) })),
  };
}

/** Figures and totals of one column. */
export function toColumnFiguresView(terms: readonly CompareTerm[], telling: Telling): ColumnFiguresView {
  const viewOf = viewsIn(telling);
  const language = languageOf(telling);
  const toLeftOut = ({ term, why }: LeftOut): LeftOutView => ({ term: viewOf(term), why });
  return {
    terms: figuresOf(terms, language).map(({ term, figures }) => ({
      term: viewOf(term),
      figures: figures.map(({ inputs, ...figure }) => ({ ...figure, inputs: inputs.map(viewOf) })),
    })),
    totals: totalsOf(terms, language).map(({ kind, leftOut, counted, perYear, ...total }) => ({
      ...total,
      kind: kind.slug,
      label: language.vocabulary.termKind(kind.slug, kind.label),
      counted: counted.map(({ term, ...share }) => ({ ...share, term: viewOf(term) })),
      leftOut: leftOut.map(toLeftOut),
      perYear: perYear && { words: perYear.words, leftOut: perYear.leftOut.map(toLeftOut) },
    })),
  };
}

export function toThenAndNowView({ terms, ...rest }: ThenAndNow, telling: Telling): ThenAndNowView {
  const viewOf = viewsIn(telling);
  return {
    ...rest,
    terms: terms.map(({ before, after, ...term }) => ({
      ...term,
      before: before && viewOf(before),
      after: after && viewOf(after),
    })),
  };
}

function toCellView({ state, terms, others }: CompareCell, telling: Telling): CompareCellView {
  const viewOf = viewsIn(telling);
  return { state, terms: terms.map(viewOf), others: others.map(viewOf) };
}

/** One term stands in several places of a comparison; it is made once. */
const views = new WeakMap<CompareTerm, TermView>();

/** A term is read in one language, and told in it. */
function viewsIn(telling: Telling): (term: CompareTerm) => TermView {
  return (term) => {
    const known = views.get(term);
    if (known) return known;
    const view = toTermView(term.reading, term, telling);
    views.set(term, view);
    return view;
  };
}
