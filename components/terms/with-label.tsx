import { Within } from "@/components/ui/language/within";
import { type Label, labelOf } from "@/lib/domain/text/translations";
import { labelLang } from "./label-lang";

/** A sentence that names a term by its label, or none. */
export function WithLabel({ term, children }: { term: Label | undefined; children: string }) {
  if (term === undefined) return children;
  return <Within of={[{ text: labelOf(term), lang: labelLang(term) }]}>{children}</Within>;
}
