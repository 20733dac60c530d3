import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import type { EditorStart } from "@/lib/drafts/editor";
import { partOfPlace, type ReviewNoteLine } from "@/lib/drafts/in-place/review";
import { editorWords } from "@/lib/language/editing/editor-words";
import { editPartHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { NoteLine } from "./note-line";

type ReviewNotesProps = {
  notes: readonly ReviewNoteLine[];
  start: Pick<EditorStart, "section" | "slug" | "stored">;
  settle: FormAction<FormState>;
};

/** What was remarked on one's draft, each with the way to the field that it is about. */
export function ReviewNotes({ notes, start: { section, slug, stored }, settle }: ReviewNotesProps) {
  const open = notes.filter(({ settledBy }) => settledBy === null);
  const t = editorWords("draft");
  if (open.length === 0 || stored === null) return null;
  const hrefOf = (place: string) =>
    section === "deals" && slug !== null ? editPartHref(slug, partOfPlace(place), stored.id) : null;
  return (
    <div className="mt-4">
      <Note title={t("reviewNotes", { count: open.length })}>
        <ul className="flex flex-col gap-2">
          {open.map((note) => {
            const href = hrefOf(note.place);
            return (
              <li key={note.id}>
                <NoteLine note={note} draftId={stored.id} settle={settle}>
                  {href && <TextLink href={href}>{t("toField")}</TextLink>}
                </NoteLine>
              </li>
            );
          })}
        </ul>
      </Note>
    </div>
  );
}
