import type { Metadata } from "next";
import { ReaderNotes } from "@/components/editor/review/reader-notes";
import { DraftList } from "@/components/editor/workspace/draft-list";
import { NewRecordLinks } from "@/components/editor/workspace/new-record-links";
import { OpenDisputes, StaleTerms, Waiting } from "@/components/editor/workspace/open-work";
import { ChangeSetEntry } from "@/components/history/change-set-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { countQueue, listOwnDrafts, listWaiting } from "@/lib/db/drafts/list-drafts";
import { listChangeSets } from "@/lib/db/history/change-sets";
import { listReaderNotes } from "@/lib/db/notes/reader-notes";
import { listDisputes } from "@/lib/db/read/disputes/disputes";
import { listStaleTerms } from "@/lib/db/read/findings/stale-terms";
import { type Actor, may } from "@/lib/domain/access/actor";
import { sayingLang } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
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
import { answerReaderNoteAction } from "../_actions/notes";
import { EditorPage } from "../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("home")("title") });

const LATEST = 5;

/** The editor's home: what to begin, what was begun, what waits, what was changed lately. */
export default async function EditorHomePage() {
  const actor = await requireActor("draft");
  const [drafts, { changeSets }] = await Promise.all([listOwnDrafts(actor), listChangeSets(null)]);
  const isEditor = may(actor.role, "publish");
  const t = editorWords("home");
  return (
    <EditorPage
      title={t("greeting", { name: actor.name })}
      actions={<NewRecordLinks canImport={may(actor.role, "import")} />}
    >
      <Section title={t("drafts")} id="drafts">
        <DraftList drafts={drafts} />
      </Section>
      {may(actor.role, "review") && <Work actor={actor} />}
      <Section
        title={t("latest")}
        id="changes"
        aside={
          <span className="flex flex-wrap gap-x-5">
            {isEditor && (
              <TextLink href={findingsHref()} className="hit">
                {t("findings")}
              </TextLink>
            )}
            {isEditor && (
              <TextLink href={withdrawnHref()} className="hit">
                {t("withdrawn")}
              </TextLink>
            )}
            <TextLink href={changesHref()} className="hit">
              {t("allChanges")}
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
    </EditorPage>
  );
}

/** What waits for whoever reviews: drafts, notes from readers, disputes, terms without news. */
async function Work({ actor }: { actor: Actor }) {
  const day = today();
  const lang = sayingLang();
  const t = editorWords("home");
  const { search } = DISPUTES.read({ standing: "disputed" });
  const [count, waiting, { notes, total }, { sections }, stale] = await Promise.all([
    countQueue(actor),
    listWaiting(actor, LATEST),
    listReaderNotes(actor),
    listDisputes({ search, clocks: { on: day, known: null, lang } }),
    listStaleTerms(day, lang),
  ]);
  const [disputed] = sections;
  return (
    <>
      <Section
        title={t("waiting")}
        id="waiting"
        aside={
          <TextLink href={reviewHref()} className="hit">
            {t("toReview", { count })}
          </TextLink>
        }
      >
        <Waiting drafts={waiting} />
      </Section>
      <Section
        title={t("notes")}
        id="notes"
        aside={total > LATEST && <TextLink href={readerNotesHref()}>{t("allNotes", { total })}</TextLink>}
      >
        {notes.length === 0 ? (
          <p className="text-ink-muted">{t("noNotes")}</p>
        ) : (
          <ReaderNotes notes={notes.slice(0, LATEST)} answer={answerReaderNoteAction} />
        )}
      </Section>
      <Section
        title={t("disputes")}
        id="disputes"
        lead={t("disputesLead")}
        aside={
          <span className="flex flex-wrap gap-x-5">
            <TextLink href={DISPUTES.href(search, {})} className="hit">
              {t("allDisputes", { total: disputed?.total ?? 0 })}
            </TextLink>
            <TextLink href={DISPUTES.href(search, { sort: "age" })} className="hit">
              {t("byAge")}
            </TextLink>
          </span>
        }
      >
        <OpenDisputes disputes={(disputed?.items ?? []).slice(0, LATEST)} />
      </Section>
      <Section
        title={t("stale")}
        id="stale"
        lead={t("staleLead")}
        aside={t("staleCount", { count: stale.total })}
      >
        <StaleTerms terms={stale.terms.slice(0, LATEST)} />
      </Section>
    </>
  );
}
