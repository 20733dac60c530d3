"use client";

import { useState } from "react";
import { Note } from "@/components/ui/note";
import type { IntakeProposal, IntakeView } from "@/lib/drafts/intake-view";
import type { IntakeAnswer } from "@/lib/schema/intake";
import { ArticleText } from "./article-text";
import { IntakeSourcePart } from "./intake-source";
import { IntakeSummary } from "./intake-summary";
import { ProposalCard } from "./proposal-card";
import { type SecondOffered, SecondReaderPart } from "./second-reader-part";
import { type IntakeActions, useIntake } from "./use-intake";
import { type IntakeKey, useKeys } from "./use-keys";

type ReviewProps = { view: IntakeView; actions: IntakeActions; offered: SecondOffered | null };

/** An article on the left, what it claims on the right; one key for each thing to do. */
export function IntakeReview({ view, actions, offered }: ReviewProps) {
  const intake = useIntake(view, actions);
  const first = firstOpen(view.proposals, intake.answers) ?? view.proposals[0];
  const [active, setActive] = useState<string | null>(first?.proposal.id ?? null);
  const [editing, setEditing] = useState(false);
  const index = view.proposals.findIndex(({ proposal }) => proposal.id === active);

  function choose(id: string | null) {
    setEditing(false);
    setActive(id);
    if (id === null) return;
    for (const part of ["proposal", "mark"])
      document.getElementById(`${part}-${id}`)?.scrollIntoView({ block: "nearest" });
  }

  function step(by: number) {
    choose(view.proposals[Math.min(view.proposals.length - 1, Math.max(0, index + by))]?.proposal.id ?? null);
  }

  function answer(id: string, change: Partial<IntakeAnswer>) {
    intake.answer(id, change);
    const isAnswer = change.state !== undefined;
    const later = [...view.proposals.slice(index + 1), ...view.proposals.slice(0, Math.max(0, index))];
    const next = firstOpen(later, intake.answers);
    if (isAnswer && id === active && next) choose(next.proposal.id);
  }

  const RUNS: Record<IntakeKey, () => void> = {
    next: () => step(1),
    previous: () => step(-1),
    accept: () => active && answer(active, { state: "accepted" }),
    reject: () => active && answer(active, { state: "rejected" }),
    edit: () => setEditing(true),
    move: () => document.getElementById("intake-place")?.focus(),
    draft: () => document.querySelector<HTMLButtonElement>("[data-make-draft]")?.click(),
  };
  useKeys((key) => RUNS[key]());

  return (
    <div className="mt-6 grid gap-8 lg:grid-cols-2">
      <section
        aria-label="The article"
        className="min-w-0 lg:sticky lg:top-24 lg:max-h-[80vh] lg:overflow-y-auto lg:pr-4"
      >
        <ArticleText
          text={view.text}
          language={intake.source.language}
          proposals={view.proposals}
          active={active}
          onChoose={choose}
        />
      </section>
      <section aria-label="Proposals" className="flex min-w-0 flex-col gap-4">
        <IntakeSourcePart source={intake.source} onChange={intake.describe} onLeave={intake.keepSource} />
        <SecondReaderPart offered={offered} asked={view.second} busy={intake.busy} onAsk={intake.askSecond} />
        <Remarks view={view} trouble={intake.trouble} />
        <p className="no-print hidden text-ink-muted text-sm sm:block">
          <kbd>J</kbd> <kbd>K</kbd> walk, <kbd>A</kbd> accept, <kbd>E</kbd> edit, <kbd>X</kbd> reject,{" "}
          <kbd>M</kbd> move, <kbd>D</kbd> make the draft
        </p>
        <ol className="flex flex-col gap-1">
          {view.proposals.map((each) => {
            const { id } = each.proposal;
            const given = intake.answers[id];
            return (
              <ProposalCard
                key={id}
                each={each}
                view={view}
                answer={given}
                change={intake.weight?.alone[id] ?? each.change}
                issue={intake.weight?.issues.find((issue) => issue.proposal === id)?.message ?? null}
                isActive={id === active}
                isEditing={editing && id === active}
                onChoose={() => choose(id)}
                onAnswer={(change) => answer(id, change)}
                onEdit={setEditing}
              />
            );
          })}
        </ol>
        <IntakeSummary view={view} intake={intake} />
      </section>
    </div>
  );
}

/** The first that nobody answered, of those that the record does not know. */
function firstOpen(
  proposals: readonly IntakeProposal[],
  answers: IntakeView["answers"],
): IntakeProposal | undefined {
  const open = proposals.filter(({ proposal }) => answers[proposal.id] === undefined);
  return open.find(({ known }) => known === null) ?? open[0];
}

function Remarks({ view, trouble }: { view: IntakeView; trouble: string | null }) {
  return (
    <div aria-live="polite" className="flex flex-col gap-3 empty:hidden">
      {trouble && (
        <Note tone="error" title="Not done">
          {trouble}
        </Note>
      )}
      {view.notes.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
      {view.proposals.length === 0 && (
        <Note title="Nothing to propose">
          No amount, date or right between organizations of the record was found in it.
        </Note>
      )}
    </div>
  );
}
