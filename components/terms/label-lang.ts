import type { OtherLang } from "@/lib/domain/text/language";
import type { Label } from "@/lib/domain/text/translations";
import { sayingLang } from "@/lib/language/current";

/** The language of a label where it is not English: that of the page, in which it was read. */
export function labelLang({ labelTold }: Label): OtherLang | undefined {
  const lang = sayingLang();
  return labelTold === undefined || lang === "en" ? undefined : lang;
}
