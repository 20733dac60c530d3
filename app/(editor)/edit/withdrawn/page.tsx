import type { Metadata } from "next";
import { WithdrawnList } from "@/components/editor/removal/withdrawn-list";
import { NotAloneNote } from "@/components/editor/workspace/not-alone-note";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { listWithdrawn, WITHDRAWN_SHOWN } from "@/lib/db/history/withdrawn";
import { hasFourEyes } from "@/lib/db/store/four-eyes";
import { restoreRecordAction } from "../../_actions/history";

export const metadata: Metadata = { title: "Withdrawn" };

/** Everything that was taken out and not brought back. */
export default async function WithdrawnPage() {
  await requireActor("remove");
  const [records, fourEyes] = await Promise.all([listWithdrawn(), hasFourEyes()]);
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title="Withdrawn"
        standfirst="Records that were taken out. Readers who ask for one are told the reason; each can be brought back."
        meta={records.length === WITHDRAWN_SHOWN && <span>The latest {WITHDRAWN_SHOWN} are shown</span>}
      />
      {fourEyes && (
        <NotAloneNote>
          What you ask for here waits for another editor, who approves it or sends it back.
        </NotAloneNote>
      )}
      <WithdrawnList records={records} restore={restoreRecordAction} />
    </PageBody>
  );
}
