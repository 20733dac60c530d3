"use client";

import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { cx } from "@/components/ui/cx";
import { STANCES } from "@/lib/domain/vocabulary/vocabulary";
import { statedBy } from "@/lib/drafts/accepted-claims";
import type { IntakeView, TermChange } from "@/lib/drafts/intake-view";
import type { IntakeAnswer } from "@/lib/schema/intake";
import { ChangeWords } from "./change-words";
import { placeOptions, placeValue, type Where, whereOf } from "./places";
import { ProposalEdit } from "./proposal-edit";
import { readersWord } from "./second-reader-part";
import type { Side } from "./sides";

export type CardProps = {
  side: Side;
  answer: IntakeAnswer | undefined;
  /** Where it was put, or would be. */
  where: Where;
  change: TermChange | null;
  issue: string | null;
  isActive: boolean;
  isEditing: boolean;
  onChoose: () => void;
  onAnswer: (change: Partial<IntakeAnswer>) => void;
  onEdit: (editing: boolean) => void;
};

const STATES = { accepted: "Accepted", rejected: "Rejected", known: "Known already" } as const;

/** One proposal: what it says, where it belongs, what accepting it would change. The one that is looked at shows it all. */
export function ProposalCard(props: CardProps) {
  const { side, answer, isActive, onChoose } = props;
  const { key, each, view } = side;
  const state = answer?.state ?? (each.known ? "known" : null);
  const said = statedBy(each.proposal, answer);
  return (
    <li
      id={`proposal-${key}`}
      aria-current={isActive ? "true" : undefined}
      className={cx(
        "scroll-mt-24 border-l-4 px-4 py-3",
        isActive ? "border-accent bg-paper-raised" : "border-rule",
        state === "rejected" && "text-ink-muted",
      )}
    >
      <button type="button" onClick={onChoose} className="block w-full text-left">
        <span className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
          <span className="text-ink-muted">{kindLabel(view, said.kind)}</span>
          <StateWord state={state} score={each.proposal.score} />
        </span>
        <span className="block break-words font-serif text-lg">
          {STANCES[said.stance].toLowerCase()} {said.value}
        </span>
        <span className="block text-sm">{partiesOf(view, said.from, said.to)}</span>
        {each.readBy && <span className="block text-ink-muted text-sm">{readersWord(each.readBy)}</span>}
      </button>
      {isActive && <Opened {...props} />}
    </li>
  );
}

function StateWord({ state, score }: { state: keyof typeof STATES | null; score: number }) {
  return (
    <span className={state === "accepted" ? "font-medium text-confirmed" : "text-ink-muted"}>
      {state === null ? `${Math.round(score * 100)} % sure` : STATES[state]}
    </span>
  );
}

function Opened({ side, answer, where, change, issue, isEditing, onAnswer, onEdit }: CardProps) {
  const { each, view } = side;
  const { proposal, candidates } = each;
  const reasons =
    candidates.find(({ deal, term }) => deal === where.deal && (term ?? "") === where.term)?.reasons ?? [];
  return (
    <div className="mt-3 flex flex-col gap-3">
      <Notes side={side} />
      <Select
        id="intake-place"
        label="Belongs to"
        hint={reasons.length > 0 ? `${reasons.join(", ")}.` : undefined}
        value={placeValue(where)}
        options={placeOptions(each, view)}
        onChange={(event) => onAnswer(whereOf(event.target.value))}
      />
      <ChangeWords change={change} />
      {issue && (
        <p role="alert" className="text-danger text-sm">
          {issue}
        </p>
      )}
      {isEditing && (
        <ProposalEdit
          each={each}
          view={view}
          answer={answer}
          onAnswer={onAnswer}
          onClose={() => onEdit(false)}
        />
      )}
      <p className="flex flex-wrap gap-2">
        <Button
          size="sm"
          variant="primary"
          aria-keyshortcuts="a"
          onClick={() => onAnswer({ state: "accepted" })}
        >
          Accept
        </Button>
        <Button size="sm" aria-keyshortcuts="e" aria-expanded={isEditing} onClick={() => onEdit(!isEditing)}>
          Edit
        </Button>
        <Button size="sm" aria-keyshortcuts="x" onClick={() => onAnswer({ state: "rejected" })}>
          Reject
        </Button>
      </p>
      <p className="text-ink-muted text-sm">
        Read from: {proposal.cues.map((cue) => `“${cue.text}”`).join(", ")}
      </p>
    </div>
  );
}

function Notes({ side: { each, view } }: Pick<CardProps, "side">) {
  const { proposal, known, repeats, readBy } = each;
  const other = readBy?.readers === "both" ? readBy.other : null;
  const notes = [
    other &&
      `The second reader says: ${STANCES[other.stance].toLowerCase()}, ${partiesOf(view, other.from, other.to)}.`,
    known && "This source claims exactly this there already.",
    proposal.attributedTo &&
      `It passes on the word of ${proposal.attributedTo}${repeats ? ", whose source is in the record" : ", of whom the record has no source"}.`,
    proposal.until && `It says until ${proposal.until}.`,
    proposal.ends && "It says that this holds no longer.",
  ].filter((note): note is string => Boolean(note));
  if (notes.length === 0) return null;
  return <p className="text-sm">{notes.join(" ")}</p>;
}

function kindLabel({ kinds }: IntakeView, slug: string): string {
  return kinds.find((kind) => kind.slug === slug)?.label ?? slug;
}

function partiesOf({ organizations }: IntakeView, from: string | null, to: string | null): string {
  const nameOf = (slug: string | null): string =>
    organizations.find((each) => each.slug === slug)?.name ?? "nobody named";
  return `${nameOf(from)} → ${nameOf(to)}`;
}
