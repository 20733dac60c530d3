import type { ComboOption } from "@/components/ui/controls/combo-list";
import { blankOrganization, blankPartnership } from "@/lib/drafts/blank";
import type { DraftDocument } from "@/lib/drafts/document";
import type { RecordChoice } from "@/lib/drafts/editor";
import type { Edit } from "@/lib/drafts/places";
import { newRef } from "@/lib/drafts/to-edits";
import type { Section } from "@/lib/schema/bundle/bundle";
import { idOf } from "../context/editor-context";
import { newId } from "../context/new-id";

/** What a field that names a record offers, what it says while it looks, and what it makes where there is none. */

export function toOptions(choices: readonly RecordChoice[]): ComboOption[] {
  return choices.map(({ slug, name, detail }) => ({ value: slug, label: name, detail }));
}

type Looking = { value: readonly RecordChoice[] | null; status: string };

/** Whether what is typed was looked for and nothing has that name. */
export function isNothingFound(search: Looking, typed: string | null): boolean {
  return search.status === "" && Boolean(typed) && search.value?.length === 0;
}

/** A record of that name that the draft brings along: the change, how it is named, and the field to go on in. */
export function madeOf(
  section: Section,
  name: string,
  document: DraftDocument,
): { edit: Edit; ref: string; focus: string } | null {
  if (section !== "organizations" && section !== "partnerships") return null;
  const isOrganization = section === "organizations";
  const entry = isOrganization ? blankOrganization(newId(), name) : blankPartnership(newId(), name);
  const list = isOrganization ? "newOrganizations" : "newPartnerships";
  const index = document[list].length;
  return {
    edit: { do: "insert", at: [list], index, entry },
    ref: newRef(entry),
    focus: idOf([list, index, isOrganization ? "kind" : "summary"]),
  };
}
