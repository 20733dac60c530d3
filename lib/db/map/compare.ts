import "server-only";
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
import { toTermView } from "./term-view";

/** Comparisons of the domain → what pages, files and answers receive. Decides nothing that the domain decides. */

export function toCompareRowView(
  { kind, cells, ...row }: CompareRow,
  lines: readonly CompareLine[],
): CompareRowView {
  const { verdict, differs, direction, sentence } = row;
  return {
    kind: kind.slug,
    label: kind.label,
    group: kind.group,
    verdict,
    differs,
    direction,
    sentence,
    cells: cells.map(toCellView),
    lines: lines.map((line) => ({ ...line, cells: line.cells.map(toCellView) })),
  };
}

/** Figures and totals of one column. */
export function toColumnFiguresView(terms: readonly CompareTerm[]): ColumnFiguresView {
  return {
    terms: figuresOf(terms).map(({ term, figures }) => ({
      term: viewOf(term),
      figures: figures.map(({ inputs, ...figure }) => ({ ...figure, inputs: inputs.map(viewOf) })),
    })),
    totals: totalsOf(terms).map(({ kind, leftOut, counted, perYear, ...total }) => ({
      ...total,
      kind: kind.slug,
      label: kind.label,
      counted: counted.map(({ term, ...share }) => ({ ...share, term: viewOf(term) })),
      leftOut: leftOut.map(toLeftOutView),
      perYear: perYear && { words: perYear.words, leftOut: perYear.leftOut.map(toLeftOutView) },
    })),
  };
}

export function toThenAndNowView({ terms, ...rest }: ThenAndNow): ThenAndNowView {
  return {
    ...rest,
    terms: terms.map(({ before, after, ...term }) => ({
      ...term,
      before: before && viewOf(before),
      after: after && viewOf(after),
    })),
  };
}

function toCellView({ state, terms, others }: CompareCell): CompareCellView {
  return { state, terms: terms.map(viewOf), others: others.map(viewOf) };
}

function toLeftOutView({ term, why }: LeftOut): LeftOutView {
  return { term: viewOf(term), why };
}

/** One term stands in several places of a comparison; it is made once. */
const views = new WeakMap<CompareTerm, TermView>();

function viewOf(term: CompareTerm): TermView {
  const known = views.get(term);
  if (known) return known;
  const view = toTermView(term.reading, term.deal, term.binding);
  views.set(term, view);
  return view;
}
