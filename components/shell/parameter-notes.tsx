import { Own } from "@/components/ui/language/own";
import { Note } from "@/components/ui/note";
import { currentLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import { noteWords, type ParamNote } from "@/lib/url/params";

/** Says which parts of the address were not understood, and what was shown instead. Nothing when all was well. */
export function ParameterNotes({ notes }: { notes: readonly ParamNote[] }) {
  if (notes.length === 0) return null;
  const t = words("shell");
  const moved = notes.every(({ isMoved }) => isMoved === true);
  return (
    <div className="my-4">
      <Note tone={moved ? "info" : "warning"} title={moved ? t("notes.moved") : t("notes.misread")}>
        <ul>
          {notes.map((note) => (
            <li key={`${note.parameter} ${note.message}`}>
              <code className="font-medium font-sans">{note.parameter}</code>: <NoteWords note={note} />
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

/** Notes are written for the API too, in English: another language says what kind of note it is, and what it says in detail stands beside it, marked. */
function NoteWords({ note }: { note: ParamNote }) {
  if (currentLanguage() === DEFAULT_LANGUAGE || note.isWorded) return noteWords(note);
  const t = words("shell");
  if (note.unknown) return t("notes.unknown");
  return (
    <>
      {note.isMoved ? t("notes.renamed") : t("notes.refused")} <Own>{noteWords(note)}</Own>
    </>
  );
}
