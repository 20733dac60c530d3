import type { Metadata } from "next";
import { DraftList } from "@/components/editor/workspace/draft-list";
import { NewRecordLinks } from "@/components/editor/workspace/new-record-links";
import { ChangeSetEntry } from "@/components/history/change-set-list";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { countQueue, listOwnDrafts } from "@/lib/db/drafts/list-drafts";
import { listChangeSets } from "@/lib/db/history/change-sets";
import { may } from "@/lib/domain/access/actor";
import { changesHref } from "@/lib/url/history-href";
import { editorChangeHref, findingsHref, reviewHref, withdrawnHref } from "@/lib/url/record-href";

export const metadata: Metadata = { title: "Editor" };

const LATEST = 5;

/** The editor's home: what to begin, what was begun, what waits, what was changed lately. */
export default async function EditorPage() {
  const actor = await requireActor("draft");
  const [drafts, waiting, { changeSets }] = await Promise.all([
    listOwnDrafts(actor),
    countQueue(actor),
    listChangeSets(null),
  ]);
  const isEditor = may(actor.role, "publish");
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title={`Good to see you, ${actor.name}`}
        actions={<NewRecordLinks canImport={may(actor.role, "import")} />}
      />
      {may(actor.role, "review") && (
        <p className="mt-6">
          <TextLink href={reviewHref()}>
            {waiting === 0 ? "Nothing waits for review" : `${waiting} to review`}
          </TextLink>
        </p>
      )}
      <Section title="Your drafts" id="drafts">
        <DraftList drafts={drafts} />
      </Section>
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
