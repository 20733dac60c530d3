"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { cx } from "@/components/ui/cx";
import { useEditorWords, useSaidText } from "@/components/ui/language/editor-words";
import { displayDate } from "@/lib/domain/dates/display-date";
import { displayValue } from "@/lib/domain/values/display-value";
import { statedBy } from "@/lib/drafts/accepted-claims";
import type { IntakeView, TermChange } from "@/lib/drafts/intake-view";
import type { EditorWords } from "@/lib/language/words-in";
import type { IntakeAnswer } from "@/lib/schema/intake";
import { kindName, speech } from "../context/speech";
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
  issue: ReactNode;
  isActive: boolean;
  isEditing: boolean;
  onChoose: () => void;
  onAnswer: (change: Partial<IntakeAnswer>) => void;
  onEdit: (editing: boolean) => void;
};

type State = "accepted" | "rejected" | "known";
type Words = EditorWords<"intake">;

/** One proposal: what it says, where it belongs, what accepting it would change. The one that is looked at shows it all. */
export function ProposalCard(props: CardProps) {
  const { side, answer, isActive, onChoose } = props;
  const { key, each, view } = side;
  const state = answer?.state ?? (each.known ? "known" : null);
  const said = statedBy(each.proposal, answer);
  const t = useEditorWords("intake");
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
          {speech().vocabulary.stances[said.stance].toLowerCase()} {valueWords(each.proposal, answer)}
        </span>
        <span className="block text-sm">{partiesOf(view, [said.from, said.to], t)}</span>
        {each.readBy && <span className="block text-ink-muted text-sm">{readersWord(each.readBy, t)}</span>}
      </button>
      {isActive && <Opened {...props} />}
    </li>
  );
}

function StateWord({ state, score }: { state: State | null; score: number }) {
  const t = useEditorWords("intake");
  return (
    <span className={state === "accepted" ? "font-medium text-confirmed" : "text-ink-muted"}>
      {state === null ? t("card.sure", { percent: Math.round(score * 100) }) : t(`card.${state}`)}
    </span>
  );
}

function Opened({ side, answer, where, change, issue, isEditing, onAnswer, onEdit }: CardProps) {
  const { each, view } = side;
  const { proposal, candidates } = each;
  const t = useEditorWords("intake");
  const saidText = useSaidText();
  const reasons =
    candidates.find(({ deal, term }) => deal === where.deal && (term ?? "") === where.term)?.reasons ?? [];
  return (
    <div className="mt-3 flex flex-col gap-3">
      <Notes side={side} />
      <Select
        id="intake-place"
        label={t("card.belongs")}
        hint={reasons.length > 0 ? `${reasons.map(saidText).join(", ")}.` : undefined}
        value={placeValue(where)}
        options={placeOptions(each, view, t)}
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
          {t("card.accept")}
        </Button>
        <Button size="sm" aria-keyshortcuts="e" aria-expanded={isEditing} onClick={() => onEdit(!isEditing)}>
          {t("card.edit")}
        </Button>
        <Button size="sm" aria-keyshortcuts="x" onClick={() => onAnswer({ state: "rejected" })}>
          {t("card.reject")}
        </Button>
      </p>
      <p className="text-ink-muted text-sm">
        {t("card.readFrom", { cues: proposal.cues.map(({ text }) => t("card.cue", { text })).join(", ") })}
      </p>
    </div>
  );
}

function Notes({ side: { each, view } }: Pick<CardProps, "side">) {
  const { proposal, known, repeats, readBy } = each;
  const other = readBy?.readers === "both" ? readBy.other : null;
  const t = useEditorWords("intake");
  const notes = [
    other &&
      t("card.other", {
        stance: speech().vocabulary.stances[other.stance].toLowerCase(),
        parties: partiesOf(view, [other.from, other.to], t),
      }),
    known && t("card.claimsAlready"),
    proposal.attributedTo &&
      (repeats
        ? t("card.passesOnKnown", { name: proposal.attributedTo })
        : t("card.passesOn", { name: proposal.attributedTo })),
    proposal.until && t("card.until", { day: displayDate(proposal.until, speech()) }),
    proposal.ends && t("card.ends"),
  ].filter((note): note is string => Boolean(note));
  if (notes.length === 0) return null;
  return <p className="text-sm">{notes.join(" ")}</p>;
}

/** As it was read, in the language of the page; what an editor typed stays as it is. */
function valueWords(proposal: Side["each"]["proposal"], answer: IntakeAnswer | undefined): string {
  return answer?.value === undefined || answer.value === displayValue(proposal.value)
    ? displayValue(proposal.value, speech())
    : answer.value;
}

function kindLabel({ kinds }: IntakeView, slug: string): string {
  const kind = kinds.find((one) => one.slug === slug);
  return kind ? kindName(kind) : slug;
}

function partiesOf(
  { organizations }: IntakeView,
  [from, to]: readonly [string | null, string | null],
  t: Words,
): string {
  const nameOf = (slug: string | null): string =>
    organizations.find((each) => each.slug === slug)?.name ?? t("card.nobody");
  return `${nameOf(from)} → ${nameOf(to)}`;
}
