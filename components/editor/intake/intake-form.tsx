"use client";

import { type DragEvent, useState } from "react";
import { type Chosen, SourceForm, type SourceWords } from "@/components/import/source-form";
import { useSignInAgain } from "@/components/session/sign-in-again-provider";
import { cx } from "@/components/ui/cx";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inPage } from "@/components/ui/language/in-page";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Said } from "@/lib/domain/text/said";
import { inThisLanguage } from "@/lib/language/current";
import type { EditorWords } from "@/lib/language/words-in";
import { MOST_TOGETHER } from "@/lib/schema/intake";
import { intakeHref, intakeReadHref, intakeTogetherHref } from "@/lib/url/record-href";

const ACCEPTED = ".txt,.md,.html,.htm,.pdf,.docx,.eml,text/plain,text/html,application/pdf";
type Words = EditorWords<"intake">;

const wordsOf = (t: Words): SourceWords => ({
  ...{ id: "intake", accept: ACCEPTED, several: true },
  hint: t("give.hint", { most: MOST_TOGETHER }),
  paste: t("give.paste"),
  nothing: t("give.nothing"),
  tooLarge: t("give.tooLarge"),
  submit: t("give.submit"),
});

/** Which of how many is read; what could not be; and the articles that could. */
type Reading = { at: number; of: number };
type Trouble = { name: string; sentence: Said };

/** Files that are chosen or dropped, or a text: read one after the other, kept, and shown with their proposals. */
export function IntakeForm() {
  const [reading, setReading] = useState<Reading | null>(null);
  const [over, setOver] = useState(false);
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [kept, setKept] = useState<readonly string[]>([]);
  const askToSignIn = useSignInAgain();
  const t = useEditorWords("intake");
  const busy = reading !== null;

  async function readOne(chosen: Chosen): Promise<Answer> {
    const answer = await post(chosen).catch((): Answer => ({ status: 0, message: t("give.unreached") }));
    return answer.status === 401 && (await askToSignIn()) ? readOne(chosen) : answer;
  }

  async function send(all: readonly Chosen[]): Promise<void> {
    setTroubles([]);
    setKept([]);
    if (all.length > MOST_TOGETHER)
      return setTroubles([{ name: "", sentence: t("give.tooMany", { most: MOST_TOGETHER }) }]);
    const ids: string[] = [];
    const failed: Trouble[] = [];
    for (const [at, chosen] of all.entries()) {
      setReading({ at: at + 1, of: all.length });
      const { id, message } = await readOne(chosen);
      if (id !== undefined) ids.push(id);
      else failed.push({ name: all.length > 1 ? chosen.name : "", sentence: message ?? t("give.unreached") });
    }
    if (failed.length === 0) return window.location.assign(inThisLanguage(placeOf(ids)));
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
    <Section title={t("give.title")} id="give">
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
          words={wordsOf(t)}
          busy={busy}
          onChosen={(first, more) => void send([first, ...more])}
          onChanged={() => setTroubles([])}
        />
      </div>
      <div aria-live="polite" className="mt-4">
        {reading && <p>{readingWords(reading, t)}</p>}
        {troubles.length > 0 && (
          <Note tone="error" title={t("give.notRead")}>
            {troubles.map(({ name, sentence }) => (
              <span key={`${name} ${JSON.stringify(sentence)}`} className="block">
                {name === ""
                  ? inPage(sentence)
                  : t.rich("give.named", { name, what: () => <span key="what">{inPage(sentence)}</span> })}
              </span>
            ))}
            {kept.length > 0 && (
              <TextLink href={placeOf(kept)}>{t("give.open", { count: kept.length })}</TextLink>
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

const readingWords = ({ at, of }: Reading, t: Words): string =>
  of === 1 ? t("give.reading") : t("give.readingOf", { at, of });

type Answer = { status: number; id?: string; message?: Said };

async function post({ name, content }: Chosen): Promise<Answer> {
  const response = await fetch(inThisLanguage(intakeReadHref(name)), { method: "POST", body: content });
  const body = (await response.json().catch(() => ({}))) as Omit<Answer, "status">;
  return { status: response.status, ...body };
}
