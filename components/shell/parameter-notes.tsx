import { Note } from "@/components/ui/note";
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
              <code className="font-medium font-sans">{note.parameter}</code>: {noteWords(note)}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
