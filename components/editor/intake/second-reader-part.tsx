"use client";

import { Button } from "@/components/ui/controls/button";
import type { SecondAsked } from "@/lib/drafts/intake-view";
import type { ReadBy } from "@/lib/intake/second/compare-readings";

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
  if (offered === null && asked === null) return null;
  return (
    <section aria-label="A second reader" className="flex flex-col gap-2 border-rule border-t pt-3 text-sm">
      {asked && (
        <p>
          {asked.model} at {asked.host} was asked on <span className="tabular-nums">{asked.askedOn}</span>.{" "}
          {droppedWords(asked)}
        </p>
      )}
      {offered && (
        <p className="flex flex-wrap items-center gap-3">
          <Button size="sm" aria-disabled={busy} onClick={() => !busy && onAsk()}>
            {asked ? "Send it again to" : "Send this text to"} {offered.host}
          </Button>
          <span className="text-ink-muted" aria-live="polite">
            {busy
              ? "Waiting for an answer…"
              : `${offered.model} there reads it too, and what both find is shown. The text leaves this server.`}
          </span>
        </p>
      )}
    </section>
  );
}

const REASONS = {
  quote: "had no such quotation in the text",
  value: "had a value that is not read from its quotation",
  kind: "were of no kind of term",
  party: "named organizations that the text does not",
} as const;

function droppedWords({ dropped }: SecondAsked): string {
  const parts = Object.entries(REASONS).flatMap(([reason, words]) => {
    const count = dropped[reason as keyof typeof REASONS];
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return parts.length === 0
    ? "All that it claims stands in the text."
    : `Of what it claims, some was dropped: ${parts.join(", ")}.`;
}

/** Who proposes a claim, in words. */
export function readersWord(by: ReadBy): string {
  if (by.readers === "own") return "our own reader alone";
  if (by.readers === "second") return "the second reader alone";
  return by.other === null ? "both readers agree" : "both readers, who differ in part";
}
