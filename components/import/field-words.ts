import type { CsvField } from "@/lib/csv/csv-field";
import { say } from "@/lib/domain/say/say";
import { fieldLabel } from "@/lib/domain/vocabulary/field-names";
import { sayingLang } from "@/lib/language/current";

/** What a field of a table is called on the page: as in every form, or by the name that it has in tables alone. */
export function fieldWords({ key, label }: CsvField, saidText: (text: string) => string): string {
  return label === fieldLabel(key) ? say(sayingLang()).records.label(key) : saidText(label);
}

/** A kind of term by its name in the language of the page. */
export function kindWords({ slug, label }: { slug: string; label: string }): string {
  return say(sayingLang()).vocabulary.termKind(slug, label);
}
