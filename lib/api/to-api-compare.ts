/**
 * A comparison → its JSON: cross-references are slugs, and terms are told where they stand.
 */

import { compareHref } from "@/lib/url/compare/compare-href";
import type { CompareSearch } from "@/lib/url/compare/compare-search";
import type { ColumnFiguresView, CompareRowView, CompareView, LeftOutView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";
import { answer } from "./answer";
import { type ApiCompare, apiCompareSchema } from "./compare";

export function toApiCompare(view: CompareView, search: CompareSearch, origin: string): ApiCompare {
  return answer(apiCompareSchema, {
    ...view,
    columns: view.columns.map(({ subject, ...column }) => ({
      ...{ ...column, subject, kind: subject.kind, name: subject.name },
    })),
    rows: view.rows.map(toApiRow),
    figures: view.figures.map(toApiFigures),
    permalink: `${origin}${compareHref(search, { c: view.c })}`,
  });
}

function toApiRow({ cells, lines, ...row }: CompareRowView) {
  return {
    ...row,
    cells: cells.map(({ state, terms, others }) => ({
      ...{ state, terms: terms.map(withSources), others: others.map(withSources) },
    })),
    lines: lines.map((line) => ({ ...line, cells: line.cells.map(({ terms }) => terms) })),
  };
}

function withSources(term: TermView) {
  return { ...term, sources: [...new Set(term.claims.map(({ source }) => source.slug))] };
}

function toApiFigures({ terms, totals }: ColumnFiguresView): ApiCompare["figures"][number] {
  return {
    terms: terms.map(({ term, figures }) => ({
      ...placeOf(term),
      figures: figures.map(({ inputs, ...figure }) => ({ ...figure, inputs: inputs.map(placeOf) })),
    })),
    totals: totals.map(({ label: _, payer, payee, bands, counted, leftOut, perYear, ...total }) => ({
      payer: payer?.slug ?? null,
      payee: payee?.slug ?? null,
      ...total,
      bands: [...bands],
      counted: counted.map(({ term, ...share }) => ({ ...placeOf(term), ...share })),
      leftOut: leftOut.map(toApiLeftOut),
      perYear: perYear && { words: perYear.words, leftOut: perYear.leftOut.map(toApiLeftOut) },
    })),
  };
}

function toApiLeftOut({ term, why }: LeftOutView) {
  return { ...placeOf(term), why };
}

function placeOf(term: TermView): { deal: string; key: string } {
  return { deal: term.deal.slug, key: term.key };
}
