"use client";

import { useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import type { IntakeTable, IntakeView } from "@/lib/drafts/intake-view";
import type { EditorWords } from "@/lib/language/words-in";
import type { IntakeAnswer } from "@/lib/schema/intake";
import { ArticleText } from "./article-text";
import { IntakeSourcePart, PublisherNames, unnamedPublisher } from "./intake-source";
import { IntakeSummary } from "./intake-summary";
import { ProposalCard } from "./proposal-card";
import { type SecondOffered, SecondReaderPart } from "./second-reader-part";
import { type AllAnswers, answerTo, placeOf, type Side, sureOnes } from "./sides";
import { type Intake, type IntakeActions, useIntake } from "./use-intake";
import { type IntakeKey, useKeys } from "./use-keys";

type ReviewProps = { table: IntakeTable; actions: IntakeActions; offered: SecondOffered | null };

/** Articles on the left, what they claim on the right; one key for each thing to do. */
export function IntakeReview({ table, actions, offered }: ReviewProps) {
  const { views } = table;
  const intake = useIntake(views, actions);
  const { sides, answers } = intake;
  const [active, setActive] = useState<string | null>(() => beginningOf(sides, answers));
  const [editing, setEditing] = useState(false);
  const index = sides.findIndex(({ key }) => key === active);
  const looked = sides[index]?.view ?? views[0];
  const t = useEditorWords("intake");
  const said = useSaid();

  function choose(key: string | null) {
    setEditing(false);
    setActive(key);
    if (key === null) return;
    for (const part of ["proposal", "mark"])
      document.getElementById(`${part}-${key}`)?.scrollIntoView({ block: "nearest" });
  }

  function step(by: number) {
    choose(sides[Math.min(sides.length - 1, Math.max(0, index + by))]?.key ?? null);
  }

  function answer(side: Side | undefined, change: Partial<IntakeAnswer>) {
    if (side === undefined) return;
    intake.answer(side, change);
    const later = [...sides.slice(index + 1), ...sides.slice(0, Math.max(0, index))];
    const next = firstOpen(later, answers);
    if (change.state !== undefined && side.key === active && next) choose(next.key);
  }

  const RUNS: Record<IntakeKey, () => void> = {
    next: () => step(1),
    previous: () => step(-1),
    accept: () => answer(sides[index], { state: "accepted" }),
    acceptSure: intake.acceptSure,
    undo: intake.undo,
    reject: () => answer(sides[index], { state: "rejected" }),
    edit: () => setEditing(true),
    move: () => document.getElementById("intake-place")?.focus(),
    source: () => unnamedPublisher(null)?.focus(),
    draft: () => document.querySelector<HTMLButtonElement>("[data-make-draft]")?.click(),
  };
  useKeys((key) => RUNS[key]());

  return (
    <div className="mt-6 grid gap-8 lg:grid-cols-2">
      <section
        aria-label={t("review.article")}
        className="min-w-0 lg:sticky lg:top-24 lg:max-h-[80vh] lg:overflow-y-auto lg:pr-4"
      >
        {looked && (
          <>
            {views.length > 1 && <p className="mb-3 text-ink-muted text-sm">{placeIn(views, looked, t)}</p>}
            <ArticleText
              view={looked}
              language={intake.sources[looked.id]?.language ?? "en"}
              active={active}
              onChoose={choose}
            />
          </>
        )}
      </section>
      <section aria-label={t("review.proposals")} className="flex min-w-0 flex-col gap-4">
        <PublisherNames names={table.publishers} />
        <KeyWords />
        <AtOnce intake={intake} />
        <div aria-live="polite" className="empty:hidden">
          {intake.trouble && (
            <Note tone="error" title={t("review.notDone")}>
              {intake.trouble}
            </Note>
          )}
        </div>
        {views.map((view) => (
          <OneArticle key={view.id} view={view} table={table} intake={intake} offered={offered}>
            {sides
              .filter((side) => side.view === view)
              .map((side) => (
                <ProposalCard
                  key={side.key}
                  side={side}
                  answer={answerTo(side, answers)}
                  where={placeOf(side, sides, answers)}
                  change={intake.weight?.alone[side.key] ?? side.each.change}
                  issue={said(issueOf(side, intake) ?? "")}
                  isActive={side.key === active}
                  isEditing={editing && side.key === active}
                  onChoose={() => choose(side.key)}
                  onAnswer={(change) => answer(side, change)}
                  onEdit={setEditing}
                />
              ))}
          </OneArticle>
        ))}
        <IntakeSummary views={views} intake={intake} />
      </section>
    </div>
  );
}

type OneArticleProps = {
  view: IntakeView;
  table: IntakeTable;
  intake: Intake;
  offered: SecondOffered | null;
  children: React.ReactNode;
};

/** One of the articles: what it is, and its proposals. Among several each has its title. */
function OneArticle({ view, table, intake, offered, children }: OneArticleProps) {
  const source = intake.sources[view.id] ?? view.source;
  const t = useEditorWords("intake");
  const said = useSaid();
  return (
    <section aria-label={source.title || view.name} className="flex flex-col gap-4">
      {table.views.length > 1 && (
        <h2 className="mt-4 break-words border-rule border-t pt-4 font-serif text-xl">
          {source.title || view.name}
        </h2>
      )}
      <IntakeSourcePart
        id={view.id}
        source={source}
        isNeeded={Object.values(intake.answers[view.id] ?? {}).some(({ state }) => state === "accepted")}
        onChange={(change) => intake.describe(view.id, change)}
        onLeave={intake.keepSources}
      />
      <SecondReaderPart
        offered={offered}
        asked={view.second}
        busy={intake.busy}
        onAsk={() => intake.askSecond(view.id)}
      />
      {view.notes.map((note) => (
        <Note key={note} title={t("review.note")}>
          {said(note)}
        </Note>
      ))}
      {view.proposals.length === 0 ? (
        <Note title={t("review.nothing")}>{t("review.nothingDetail")}</Note>
      ) : (
        <ol className="flex flex-col gap-1">{children}</ol>
      )}
    </section>
  );
}

function KeyWords() {
  const t = useEditorWords("intake");
  return (
    <p className="no-print hidden text-ink-muted text-sm sm:block">
      {t.rich("review.keys", { kbd: (text) => <kbd>{text}</kbd> })}
    </p>
  );
}

function AtOnce({ intake }: { intake: Intake }) {
  const sure = sureOnes(intake.sides, intake.answers).length;
  const t = useEditorWords("intake");
  return (
    <p className="no-print flex flex-wrap gap-2">
      <Button
        size="sm"
        aria-keyshortcuts="s"
        aria-disabled={sure === 0}
        onClick={() => sure > 0 && intake.acceptSure()}
      >
        {t("review.sure", { count: sure })}
      </Button>
      <Button
        size="sm"
        variant="plain"
        aria-keyshortcuts="z"
        aria-disabled={!intake.canUndo}
        onClick={intake.undo}
      >
        {t("review.undo")}
      </Button>
    </p>
  );
}

/** Where the review begins; null where nothing is proposed. */
function beginningOf(sides: readonly Side[], answers: AllAnswers): string | null {
  return (firstOpen(sides, answers) ?? sides[0])?.key ?? null;
}

/** The first that nobody answered, of those that the record does not know. */
function firstOpen(sides: readonly Side[], answers: AllAnswers): Side | undefined {
  const open = sides.filter((side) => answerTo(side, answers) === undefined);
  return open.find(({ each }) => each.known === null) ?? open[0];
}

function issueOf({ view, each }: Side, { weight }: Intake): string | null {
  const issue = weight?.issues.find(
    ({ document, proposal }) => document === view.id && proposal === each.proposal.id,
  );
  return issue?.message ?? null;
}

function placeIn(views: readonly IntakeView[], view: IntakeView, t: EditorWords<"intake">): string {
  const title = view.source.title || view.name;
  return t("review.place", { at: views.indexOf(view) + 1, of: views.length, title });
}
