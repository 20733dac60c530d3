import type { ComboOption } from "@/components/ui/controls/combo-list";
import type { RecordChoice } from "@/lib/drafts/editor";

/** What a field that names a record offers, and what it says while it looks. */

export function toOptions(choices: readonly RecordChoice[]): ComboOption[] {
  return choices.map(({ slug, name, detail }) => ({ value: slug, label: name, detail }));
}

export function statusOf(
  search: { value: readonly RecordChoice[] | null; status: string },
  typed: string | null,
  noun: string,
): string {
  if (search.status !== "") return search.status;
  return typed && search.value?.length === 0 ? `No ${noun} of that name.` : "";
}
