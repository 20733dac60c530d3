import type { ReactNode } from "react";
import { Within } from "@/components/ui/language/within";
import type { CompareColumnView } from "@/lib/views/compare";

type WithSubjectsProps = { of: readonly Pick<CompareColumnView, "subject">[]; children: ReactNode };

/** A sentence that names columns: a deal by its title, which is the record's own; a partnership's name is a name. */
export function WithSubjects({ of, children }: WithSubjectsProps) {
  const titles = of
    .filter(({ subject }) => subject.kind === "deal")
    .map(({ subject }) => ({ text: subject.name, lang: subject.nameLang }));
  return <Within of={titles}>{children}</Within>;
}
