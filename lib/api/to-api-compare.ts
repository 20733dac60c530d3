/**
 * A comparison → its JSON: cross-references are slugs, and terms are told where they stand.
 */

import { compareHref } from "@/lib/url/compare/compare-href";
import type { CompareSearch } from "@/lib/url/compare/compare-search";
import type {
  ColumnFiguresView,
  CompareRowView,
  CompareView,
  LeftOutView,
  ThenAndNowView,
} from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";
import type { ApiCompare, ApiCompareTerm } from "./compare";

export function toApiCompare(view: CompareView, search: CompareSearch, origin: string): ApiCompare {
  return {
    columns: view.columns.map(({ subject, on, known, note }) => ({
      subject: subject.slug,
      kind: subject.kind,
      name: subject.name,
      on,
      known,
      note,
    })),
    rows: view.rows.map(toApiRow),
    figures: view.figures.map(toApiFigures),
    thenAndNow: view.thenAndNow.map(toApiThenAndNow),
    problems: view.problems.map(({ asked, message, near }) => ({
      asked,
      message,
      near: near.map(({ slug }) => slug),
    })),
    taken: view.taken.map(({ near, ...one }) => ({ ...one, near: near.map(({ slug }) => slug) })),
    changeSet: view.changeSet,
    permalink: `${origin}${compareHref(search, { c: view.c })}`,
  };
}

function toApiRow({ cells, lines, ...row }: CompareRowView): ApiCompare["rows"][number] {
  const { kind, label, group, differs, verdict, direction, sentence } = row;
  return {
    kind,
    label,
    group,
    differs,
    verdict,
    direction,
    sentence,
    cells: cells.map(({ state, terms, others }) => ({
      state,
      terms: terms.map(toApiCompareTerm),
      others: others.map(toApiCompareTerm),
    })),
    lines: lines.map(({ giver, words, verdict: own, cells: parts }) => ({
      giver,
      words,
      verdict: own,
      cells: parts.map(({ terms }) => terms.map((term) => ({ deal: term.deal.slug, key: term.key }))),
    })),
  };
}

function toApiCompareTerm(term: TermView): ApiCompareTerm {
  return {
    key: term.key,
    label: term.label,
    deal: term.deal.slug,
    kind: term.kind.slug,
    from: term.from?.slug ?? null,
    to: term.to?.slug ?? null,
    inForceFrom: term.inForceFrom,
    inForceUntil: term.inForceUntil,
    inForce: term.inForce,
    endedByDeal: term.endedByDeal?.slug ?? null,
    standing: term.standing,
    state: term.state,
    value: term.value,
    display: term.display,
    sources: [...new Set(term.claims.map(({ source }) => source.slug))],
  };
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

function toApiThenAndNow({
  subject,
  from,
  to,
  paragraph,
  terms,
}: ThenAndNowView): ApiCompare["thenAndNow"][number] {
  return {
    subject: subject.slug,
    from,
    to,
    paragraph,
    terms: terms.map(({ fate, label, direction, by, words, before, after }) => ({
      fate,
      label,
      direction,
      by: by?.slug ?? null,
      words,
      before: before && { ...placeOf(before), display: before.display },
      after: after && { ...placeOf(after), display: after.display },
    })),
  };
}

function toApiLeftOut({ term, why }: LeftOutView) {
  return { ...placeOf(term), why };
}

function placeOf(term: TermView): { deal: string; key: string } {
  return { deal: term.deal.slug, key: term.key };
}
