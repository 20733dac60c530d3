import type { Metadata } from "next";
import { ReaderNotes } from "@/components/editor/review/reader-notes";
import { DraftList } from "@/components/editor/workspace/draft-list";
import { NewRecordLinks } from "@/components/editor/workspace/new-record-links";
import { OpenDisputes, StaleTerms, Waiting } from "@/components/editor/workspace/open-work";
import { ChangeSetEntry } from "@/components/history/change-set-list";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { countOf } from "@/components/ui/count-of";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { countQueue, listOwnDrafts, listWaiting } from "@/lib/db/drafts/list-drafts";
import { listChangeSets } from "@/lib/db/history/change-sets";
import { listReaderNotes } from "@/lib/db/notes/reader-notes";
import { listDisputes } from "@/lib/db/read/disputes/disputes";
import { listStaleTerms } from "@/lib/db/read/findings/stale-terms";
import { type Actor, may } from "@/lib/domain/access/actor";
import { today } from "@/lib/runtime/clock";
import { DISPUTES } from "@/lib/url/disputes-search";
import { changesHref } from "@/lib/url/history-href";
import {
  editorChangeHref,
  findingsHref,
  readerNotesHref,
  reviewHref,
  withdrawnHref,
} from "@/lib/url/record-href";
import { clocksNow } from "../../_asked/clocks-now";
import { answerReaderNoteAction } from "../_actions/notes";

export const metadata: Metadata = { title: "Editor" };

const LATEST = 5;

/** The editor's home: what to begin, what was begun, what waits, what was changed lately. */
export default async function EditorPage() {
  const actor = await requireActor("draft");
  const [drafts, { changeSets }] = await Promise.all([listOwnDrafts(actor), listChangeSets(null)]);
  const isEditor = may(actor.role, "publish");
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title={`Good to see you, ${actor.name}`}
        actions={<NewRecordLinks canImport={may(actor.role, "import")} />}
      />
      <Section title="Your drafts" id="drafts">
        <DraftList drafts={drafts} />
      </Section>
      {may(actor.role, "review") && <Work actor={actor} />}
      <Section
        title="Latest changes"
        id="changes"
        aside={
          <span className="flex flex-wrap gap-x-5">
            {isEditor && (
              <TextLink href={findingsHref()} className="hit">
                Findings
              </TextLink>
            )}
            {isEditor && (
              <TextLink href={withdrawnHref()} className="hit">
                Withdrawn
              </TextLink>
            )}
            <TextLink href={changesHref()} className="hit">
              All changes
            </TextLink>
          </span>
        }
      >
        <ol className="border-rule border-b">
          {changeSets.slice(0, LATEST).map((changeSet) => (
            <ChangeSetEntry
              key={changeSet.number}
              changeSet={changeSet}
              hrefOf={isEditor ? editorChangeHref : undefined}
            />
          ))}
        </ol>
      </Section>
    </PageBody>
  );
}

/** What waits for whoever reviews: drafts, notes from readers, disputes, terms without news. */
async function Work({ actor }: { actor: Actor }) {
  const day = today();
  const { search } = DISPUTES.read({ standing: "disputed" });
  const [count, waiting, { notes, total }, { sections }, stale] = await Promise.all([
    countQueue(actor),
    listWaiting(actor, LATEST),
    listReaderNotes(actor),
    listDisputes({ search, clocks: clocksNow(search) }),
    listStaleTerms(day),
  ]);
  const [disputed] = sections;
  return (
    <>
      <Section
        title="Drafts that wait"
        id="waiting"
        aside={
          <TextLink href={reviewHref()} className="hit">
            {count === 0 ? "Nothing waits for review" : `${count} to review`}
          </TextLink>
        }
      >
        <Waiting drafts={waiting} />
      </Section>
      <Section
        title="Notes from readers"
        id="notes"
        aside={total > LATEST && <TextLink href={readerNotesHref()}>{`All ${total}`}</TextLink>}
      >
        {notes.length === 0 ? (
          <p className="text-ink-muted">No reader has reported an error.</p>
        ) : (
          <ReaderNotes notes={notes.slice(0, LATEST)} answer={answerReaderNoteAction} />
        )}
      </Section>
      <Section
        title="Open disputes"
        id="disputes"
        lead="The most money first, then the oldest."
        aside={
          <span className="flex flex-wrap gap-x-5">
            <TextLink href={DISPUTES.href(search, {})} className="hit">
              All {disputed?.total ?? 0}
            </TextLink>
            <TextLink href={DISPUTES.href(search, { sort: "age" })} className="hit">
              By age
            </TextLink>
          </span>
        }
      >
        <OpenDisputes disputes={(disputed?.items ?? []).slice(0, LATEST)} />
      </Section>
      <Section
        title="Terms without news"
        id="stale"
        lead="Not over, confirmed by no party, and no source has spoken of them for a year."
        aside={countOf(stale.total, "term")}
      >
        <StaleTerms terms={stale.terms.slice(0, LATEST)} />
      </Section>
    </>
  );
}
