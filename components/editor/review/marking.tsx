import { cx } from "@/components/ui/cx";
import type { Mark } from "@/lib/domain/records/marked-record";
import type { ReviewNoteLine } from "@/lib/drafts/in-place/review";
import { editorWords } from "@/lib/language/editing/editor-words";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { AddNote } from "./add-note";
import { NoteLine } from "./note-line";

export type CitedSource = {
  slug: string;
  title: string;
  publisher: string;
  url: string | null;
  language: string;
  isNew: boolean;
};

/** What every part of a marked record needs to show beside itself. */
export type Marking = {
  draftId: string;
  sources: ReadonlyMap<string, CitedSource>;
  notes: readonly ReviewNoteLine[];
  /** Places that say otherwise than at the last look. */
  changedSince: ReadonlySet<string>;
  /** What readers see of a term and what they would see, by its key. */
  sentences: ReadonlyMap<string, { before: string | null; after: string | null }>;
  add: FormAction<FormState>;
  settle: FormAction<FormState>;
};

type MarkLineProps = { mark: Mark; place: string; marking: Pick<Marking, "changedSince"> };

/** In words what is marked, and whether it came since the last look. */
export function MarkLine({ mark, place, marking }: MarkLineProps) {
  const isSince = marking.changedSince.has(place);
  const t = editorWords("review");
  if (mark === "same" && !isSince) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-sm">
      <span className={cx(mark === "gone" ? "text-danger" : "text-ink-muted")}>
        {mark === "same" ? "" : t(`mark.${mark}`)}
      </span>
      {isSince && <span className="font-medium text-accent">{t("sinceLook")}</span>}
    </p>
  );
}

type PlaceNotesProps = { place: string; about: string; marking: Marking };

/** The remarks on one place, those of earlier rounds too, and the way to add one. */
export function PlaceNotes({ place, about, marking: { notes, draftId, add, settle } }: PlaceNotesProps) {
  const here = notes.filter((note) => note.place === place);
  return (
    <div className="my-2 flex flex-col gap-4">
      {here.map((note) => (
        <NoteLine key={note.id} note={note} draftId={draftId} settle={settle} />
      ))}
      <AddNote draftId={draftId} place={place} about={about} add={add} />
    </div>
  );
}
