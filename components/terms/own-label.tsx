import { Own } from "@/components/ui/language/own";
import type { OtherLang } from "@/lib/domain/text/language";
import { type Label, labelOf } from "@/lib/domain/text/translations";
import { sayingLang } from "@/lib/language/current";

/** The label of a term, of which the English words are kept beside those that the reader is given. */
export function OwnLabel({ term }: { term: Label }) {
  return <Own lang={labelLang(term)}>{labelOf(term)}</Own>;
}

/** The language of a label where it is not English: that of the page, in which it was read. */
export function labelLang({ labelTold }: Label): OtherLang | undefined {
  const lang = sayingLang();
  return labelTold === undefined || lang === "en" ? undefined : lang;
}
