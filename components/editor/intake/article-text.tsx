"use client";

import { Fragment, type ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { claimKey } from "@/lib/drafts/accepted-claims";
import type { IntakeView } from "@/lib/drafts/intake-view";

type Marked = { start: number; end: number; id: string };

type ArticleTextProps = {
  view: IntakeView;
  language: string;
  /** `claimKey` of the proposal that is looked at. */
  active: string | null;
  onChoose: (key: string) => void;
};

/** The kept text with what was read from it marked; the sentence of the proposal that is looked at stands out. */
export function ArticleText({ view, language, active, onChoose }: ArticleTextProps) {
  const { text, proposals } = view;
  const current =
    proposals.find(({ proposal }) => claimKey(view.id, proposal.id) === active)?.proposal ?? null;
  const marks = spansOf(view);
  let behind = 0;
  const parts: ReactNode[] = [];
  for (const mark of marks) {
    parts.push(<Fragment key={`before ${mark.id}`}>{quoted(text, [behind, mark.start], current)}</Fragment>);
    const isActive = mark.id === active;
    parts.push(
      <button
        key={mark.id}
        id={`mark-${mark.id}`}
        type="button"
        tabIndex={-1}
        onClick={() => onChoose(mark.id)}
        className={cx(
          "cursor-pointer rounded-xs text-left font-medium underline decoration-2 underline-offset-3",
          isActive ? "bg-accent text-accent-ink decoration-transparent" : "bg-paper-past decoration-accent",
        )}
      >
        {text.slice(mark.start, mark.end)}
      </button>,
    );
    behind = mark.end;
  }
  parts.push(<Fragment key="rest">{quoted(text, [behind, text.length], current)}</Fragment>);
  return (
    <div lang={language} className="whitespace-pre-wrap break-words font-serif text-lg leading-relaxed">
      {parts}
    </div>
  );
}

/** The values, none over another. */
function spansOf({ id, proposals }: IntakeView): Marked[] {
  const marks: Marked[] = [];
  const sorted = proposals
    .map(({ proposal }) => ({ ...proposal.valueAt, id: claimKey(id, proposal.id) }))
    .sort((a, b) => a.start - b.start);
  for (const mark of sorted) if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  return marks;
}

/** A stretch of text, with the part of it that the active quotation covers. */
function quoted(
  text: string,
  [from, to]: [number, number],
  quote: { start: number; end: number } | null,
): ReactNode {
  const start = Math.max(from, Math.min(to, quote?.start ?? to));
  const end = Math.max(start, Math.min(to, quote?.end ?? to));
  if (quote === null || start >= end) return text.slice(from, to);
  return (
    <>
      {text.slice(from, start)}
      <mark className="bg-accent-wash text-ink">{text.slice(start, end)}</mark>
      {text.slice(end, to)}
    </>
  );
}
