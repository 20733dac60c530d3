import type { ReactNode } from "react";
import { type OwnWords, Within } from "@/components/ui/language/within";
import type { CompareColumnView, CompareRowView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";

type WithSubjectsProps = {
  of: readonly Pick<CompareColumnView, "subject">[];
  /** Labels of terms that it names, too. */
  labels?: readonly OwnWords[];
  children: ReactNode;
};

/** A sentence that names columns: a deal by its title, which is the record's own; a partnership's name is a name. */
export function WithSubjects({ of, labels = [], children }: WithSubjectsProps) {
  const titles = of
    .filter(({ subject }) => subject.kind === "deal")
    .map(({ subject }) => ({ text: subject.name, lang: subject.nameLang }));
  return <Within of={[...titles, ...labels]}>{children}</Within>;
}

/** The label of a term, as the record has it. */
export const labelWords = ({ label, labelLang }: Pick<TermView, "label" | "labelLang">): OwnWords => ({
  text: label,
  lang: labelLang,
});

/** Labels of all terms of some rows, each once. */
export function labelsIn(rows: readonly Pick<CompareRowView, "cells">[]): OwnWords[] {
  const terms = rows.flatMap(({ cells }) => cells.flatMap((cell) => [...cell.terms, ...cell.others]));
  return [...new Map(terms.map((term) => [term.label, labelWords(term)])).values()];
}
