import { ChangeList } from "@/components/history/change-list";
import { Disclosure } from "@/components/ui/disclosure";
import { inPage } from "@/components/ui/language/in-page";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import type { Said } from "@/lib/domain/text/said";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { SavedAt } from "../context/saved-at";
import { MarkedFields, MarkedRecord } from "./marked-record";
import type { Marking } from "./marking";
import { NoteLine } from "./note-line";
import type { Review } from "./review-view";

type Fate = Review["records"][number]["fate"];

function leadOf(fate: Fate): string | undefined {
  return fate === "back" || fate === "gone" ? editorWords("review")(`lead.${fate}`) : undefined;
}

type Action = FormAction<FormState>;
type ReviewRecordProps = { review: Review; addNote: Action; settleNote: Action };

/** What publishing a draft would change: the record as readers will have it, changes marked, and what was said of it before. */
export function ReviewRecord({ review, addNote, settleNote }: ReviewRecordProps) {
  const { records, issues, conflicts, isPendingChange } = review;
  const marking = markingOf(review, addNote, settleNote);
  const t = editorWords("review");
  return (
    <>
      <InTheWay title={t("cannot")} lines={issues.map(({ message }) => said(message))} />
      <InTheWay title={t("conflicts")} lines={conflicts} />
      <Rounds review={review} />
      <OtherNotes review={review} marking={marking} />
      {records.map(({ section, slug, fate, changes, marked, isMain }) => (
        <Section
          key={`${section} ${slug}`}
          title={isMain && fate === "changed" ? t("asReaders") : t(`fate.${fate}`, { kind: section, slug })}
          id={`${section}-${slug}`}
          lead={leadOf(fate)}
        >
          <Content {...{ changes, marked, isMain }} marking={marking} />
        </Section>
      ))}
      {records.length === 0 && issues.length === 0 && !isPendingChange && (
        <p className="mt-8 text-ink-muted">{t("nothing")}</p>
      )}
    </>
  );
}

type ContentProps = Pick<Review["records"][number], "changes" | "marked" | "isMain"> & { marking: Marking };

function Content({ changes, marked, isMain, marking }: ContentProps) {
  if (marked && isMain) return <MarkedRecord marked={marked} marking={marking} />;
  if (marked) return <MarkedFields marked={marked} />;
  return changes.length > 0 && <ChangeList changes={changes} />;
}

function markingOf({ id, ...review }: Review, add: Action, settle: Action): Marking {
  return {
    draftId: id,
    sources: new Map(review.sources.map((source) => [source.slug, source])),
    notes: review.notes,
    changedSince: new Set(review.changedSince ?? []),
    sentences: new Map(review.sentences.map(({ key, before, after }) => [key, { before, after }])),
    add,
    settle,
  };
}

function InTheWay({ title, lines }: { title: string; lines: readonly Said[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="mt-6">
      <Note tone="warning" title={title}>
        <ul>
          {lines.map((line) => (
            <li key={typeof line === "string" ? line : line.english}>{inPage(line)}</li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

/** What was said when it was sent back, and how much is different now. */
function Rounds({ review: { rounds, changedSince } }: { review: Review }) {
  if (rounds.length === 0) return null;
  const places = changedSince?.length ?? 0;
  const t = editorWords("review");
  return (
    <div className="mt-6">
      <Note
        title={
          changedSince === null
            ? t("sentBack")
            : places === 0
              ? t("unchanged")
              : t("changed", { count: places })
        }
      >
        <ol>
          {rounds.map(({ number, note, reviewer, at }) => (
            <li key={number}>
              {t.rich("round", { reviewer, note, at: () => <SavedAt key="at" at={at} /> })}
            </li>
          ))}
        </ol>
      </Note>
    </div>
  );
}

/** Remarks on what is not there any more, or on a record that comes along. */
function OtherNotes({ review: { records }, marking }: { review: Review; marking: Marking }) {
  const main = records.find(({ isMain }) => isMain)?.marked;
  const shown = new Set([
    ...(main?.fields.map(({ place }) => place) ?? []),
    ...(main?.terms.flatMap(({ place, fields, claims }) => [
      place,
      ...[...fields, ...claims].map((part) => part.place),
    ]) ?? []),
  ]);
  const others = marking.notes.filter(({ place }) => !shown.has(place));
  if (others.length === 0) return null;
  return (
    <Disclosure className="mt-6" open summary={editorWords("review")("otherNotes")}>
      <ul className="flex flex-col gap-2">
        {others.map((note) => (
          <li key={note.id}>
            <NoteLine note={note} draftId={marking.draftId} settle={marking.settle} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
