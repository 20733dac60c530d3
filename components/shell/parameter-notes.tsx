import type { ReactNode } from "react";
import { Own } from "@/components/ui/language/own";
import { Note } from "@/components/ui/note";
import { cutText } from "@/lib/domain/text/plain-text";
import { currentLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import type { NoteFacts } from "@/lib/url/note-facts";
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

/**
 * Notes are written for the API too, in English: another language words their facts. What has none says what kind of note it is,
 * and what it says in detail stands beside it, marked.
 */
function NoteWords({ note }: { note: ParamNote }) {
  if (currentLanguage() === DEFAULT_LANGUAGE || note.isWorded) return noteWords(note);
  if (note.facts !== undefined) return factWords(note.facts);
  const t = words("shell");
  return (
    <>
      {note.isMoved ? t("notes.renamed") : t("notes.refused")} <Own>{noteWords(note)}</Own>
    </>
  );
}

/** So many of the words that a parameter takes are named. */
const MOST_WORDS = 12;

type Fact<Is extends NoteFacts["is"]> = Extract<NoteFacts, { is: Is }>;

const t = () => words("shell");

/** What each kind of fact says. */
const SAYINGS: { [Is in NoteFacts["is"]]: (facts: Fact<Is>) => ReactNode } = {
  unknown: () => t()("notes.unknown"),
  repeated: () => t()("notes.repeated"),
  unstorable: () => t()("notes.unstorable"),
  misplaced: () => t()("notes.misplaced"),
  unknownMore: ({ count }) => t()("notes.unknownMore", { count }),
  tooOften: ({ most }) => t()("notes.tooOften", { most }),
  tooLong: ({ most }) => t()("notes.tooLong", { most }),
  backwards: ({ from, to }) => t()("notes.backwards", { from, to }),
  renamed: ({ asked, now }) => t()("notes.now", { asked, now }),
  everybodys: ({ asked }) => t()("notes.everybodys", { asked }),
  nobodys: ({ asked, near }) =>
    near === null ? t()("notes.nobodys", { asked }) : t()("notes.nobodysNear", { asked, near }),
  unread: (facts) => (
    <>
      {expectedWords(facts)} {facts.rest ? t()("notes.restShown") : t()("notes.leftOut")}
    </>
  ),
};

function factWords(facts: NoteFacts): ReactNode {
  const saying = SAYINGS[facts.is] as (facts: NoteFacts) => ReactNode;
  return saying(facts);
}

function expectedWords({ asked: text, expects }: Extract<NoteFacts, { is: "unread" }>): ReactNode {
  const say = words("shell");
  const asked = cutText(text, 60);
  switch (expects.is) {
    case "place":
      return say("notes.place");
    case "word":
    case "rules": {
      const { words: all } = expects;
      const shown = all.slice(0, MOST_WORDS).join(", ");
      const named = all.length > MOST_WORDS ? `${shown}, …` : shown;
      return say.rich(expects.is === "word" ? "notes.word" : "notes.rules", {
        asked,
        words: () => (
          <code key="words" className="font-sans">
            {named}
          </code>
        ),
      });
    }
    case "number":
      return say("notes.number", { asked, from: expects.from, to: expects.to });
    default:
      return say(`notes.${expects.is}`, { asked });
  }
}
