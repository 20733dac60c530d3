"use client";

import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { SecondAsked } from "@/lib/drafts/intake-view";
import type { ReadBy } from "@/lib/intake/second/compare-readings";
import type { EditorWords } from "@/lib/language/words-in";

/** The second reader that the operator set up. */
export type SecondOffered = { host: string; model: string };

type SecondReaderProps = {
  offered: SecondOffered | null;
  asked: SecondAsked | null;
  busy: boolean;
  onAsk: () => void;
};

/** What a second reader said, and the button that sends it this text: nothing is sent before it is pressed. */
export function SecondReaderPart({ offered, asked, busy, onAsk }: SecondReaderProps) {
  const t = useEditorWords("intake");
  if (offered === null && asked === null) return null;
  return (
    <section aria-label={t("second.title")} className="flex flex-col gap-2 border-rule border-t pt-3 text-sm">
      {asked && (
        <p>
          {t("second.asked", { model: asked.model, host: asked.host, day: asked.askedOn })}{" "}
          {droppedWords(asked, t)}
        </p>
      )}
      {offered && (
        <p className="flex flex-wrap items-center gap-3">
          <Button size="sm" aria-disabled={busy} onClick={() => !busy && onAsk()}>
            {asked ? t("second.again", { host: offered.host }) : t("second.send", { host: offered.host })}
          </Button>
          <span className="text-ink-muted" aria-live="polite">
            {busy ? t("second.waiting") : t("second.offer", { model: offered.model })}
          </span>
        </p>
      )}
    </section>
  );
}

const REASONS = ["quote", "value", "kind", "party"] as const;
type Words = EditorWords<"intake">;

function droppedWords({ dropped }: SecondAsked, t: Words): string {
  const parts = REASONS.filter((reason) => dropped[reason] > 0).map((reason) =>
    t(`second.${reason}`, { count: dropped[reason] }),
  );
  return parts.length === 0 ? t("second.all") : t("second.dropped", { list: parts.join(", ") });
}

/** Who proposes a claim, in words. */
export function readersWord(by: ReadBy, t: Words): string {
  if (by.readers === "own") return t("second.own");
  if (by.readers === "second") return t("second.other");
  return by.other === null ? t("second.agree") : t("second.differ");
}
