"use client";

import { type DragEvent, useState } from "react";
import { type Chosen, SourceForm, type SourceWords } from "@/components/import/source-form";
import { useSignInAgain } from "@/components/session/sign-in-again-provider";
import { cx } from "@/components/ui/cx";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { MOST_TOGETHER } from "@/lib/schema/intake";
import { intakeHref, intakeReadHref, intakeTogetherHref } from "@/lib/url/record-href";

const WORDS: SourceWords = {
  id: "intake",
  hint: `Pages (.html), .pdf, .docx, .eml or .txt, up to 5 MB each; up to ${MOST_TOGETHER} are read side by side. You may drop them here.`,
  accept: ".txt,.md,.html,.htm,.pdf,.docx,.eml,text/plain,text/html,application/pdf",
  paste: "Or paste the text of an article, or its HTML",
  nothing: "Choose a file, or paste a text.",
  tooLarge: "Save the article alone.",
  submit: "Read it",
  several: true,
};
const UNREACHED = "The server was not reached. What you gave is still here; try again.";
const TOO_MANY = `Give at most ${MOST_TOGETHER} articles at once; the command reads whole folders.`;

/** Which of how many is read; what could not be; and the articles that could. */
type Reading = { at: number; of: number };
type Trouble = { name: string; sentence: string };

/** Files that are chosen or dropped, or a text: read one after the other, kept, and shown with their proposals. */
export function IntakeForm() {
  const [reading, setReading] = useState<Reading | null>(null);
  const [over, setOver] = useState(false);
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [kept, setKept] = useState<readonly string[]>([]);
  const askToSignIn = useSignInAgain();
  const busy = reading !== null;

  async function readOne(chosen: Chosen): Promise<Answer> {
    const answer = await post(chosen).catch((): Answer => ({ status: 0, message: UNREACHED }));
    return answer.status === 401 && (await askToSignIn()) ? readOne(chosen) : answer;
  }

  async function send(all: readonly Chosen[]): Promise<void> {
    setTroubles([]);
    setKept([]);
    if (all.length > MOST_TOGETHER) return setTroubles([{ name: "", sentence: TOO_MANY }]);
    const ids: string[] = [];
    const failed: Trouble[] = [];
    for (const [at, chosen] of all.entries()) {
      setReading({ at: at + 1, of: all.length });
      const { id, message } = await readOne(chosen);
      if (id !== undefined) ids.push(id);
      else failed.push({ name: all.length > 1 ? chosen.name : "", sentence: message ?? UNREACHED });
    }
    if (failed.length === 0) return window.location.assign(placeOf(ids));
    setReading(null);
    setKept(ids);
    setTroubles(failed);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files].map((file) => ({ name: file.name, content: file }));
    if (files.length > 0 && !busy) void send(files);
  }

  return (
    <Section title="Give articles" id="give">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to choose the files of the field inside */}
      <div
        className={cx("-m-3 p-3", over && "bg-accent-wash outline-2 outline-accent outline-dashed")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <SourceForm
          words={WORDS}
          busy={busy}
          onChosen={(first, more) => void send([first, ...more])}
          onChanged={() => setTroubles([])}
        />
      </div>
      <div aria-live="polite" className="mt-4">
        {reading && <p>{readingWords(reading)}</p>}
        {troubles.length > 0 && (
          <Note tone="error" title="Not read">
            {troubles.map(({ name, sentence }) => (
              <span key={`${name} ${sentence}`} className="block">
                {name === "" ? sentence : `${name}: ${sentence}`}
              </span>
            ))}
            {kept.length > 0 && (
              <TextLink href={placeOf(kept)}>
                {kept.length === 1 ? "Open the one that was read" : `Open the ${kept.length} that were read`}
              </TextLink>
            )}
          </Note>
        )}
      </div>
    </Section>
  );
}

/** Where articles are reviewed: one alone, or several side by side. */
function placeOf(ids: readonly string[]): string {
  const distinct = [...new Set(ids)];
  return distinct.length === 1 ? intakeHref(distinct[0]) : intakeTogetherHref(distinct);
}

const readingWords = ({ at, of }: Reading): string => (of === 1 ? "Reading…" : `Reading ${at} of ${of}…`);

type Answer = { status: number; id?: string; message?: string };

async function post({ name, content }: Chosen): Promise<Answer> {
  const response = await fetch(intakeReadHref(name), { method: "POST", body: content });
  const body = (await response.json().catch(() => ({}))) as Omit<Answer, "status">;
  return { status: response.status, ...body };
}
