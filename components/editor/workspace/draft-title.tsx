import { inPage } from "@/components/ui/language/in-page";
import { Own } from "@/components/ui/language/own";
import type { DraftLine } from "@/lib/drafts/editor";
import { said } from "@/lib/language/editing/editor-words";

/** What a draft is called: by the record, in the record's own words; by what it does, in those of the page. */
export function DraftTitle({
  line: { title, isPendingChange },
}: {
  line: Pick<DraftLine, "title" | "isPendingChange">;
}) {
  return isPendingChange ? inPage(said(title)) : <Own>{title}</Own>;
}
