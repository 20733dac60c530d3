import type { Metadata } from "next";
import { WithdrawnList } from "@/components/editor/removal/withdrawn-list";
import { NotAloneNote } from "@/components/editor/workspace/not-alone-note";
import { requireActor } from "@/lib/auth/require-actor";
import { listWithdrawn, WITHDRAWN_SHOWN } from "@/lib/db/history/withdrawn";
import { hasFourEyes } from "@/lib/db/store/four-eyes";
import { editorWords } from "@/lib/language/editing/editor-words";
import { restoreRecordAction } from "../../_actions/history";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("changes")("withdrawn.title") });

/** Everything that was taken out and not brought back. */
export default async function WithdrawnPage() {
  await requireActor("remove");
  const [records, fourEyes] = await Promise.all([listWithdrawn(), hasFourEyes()]);
  const t = editorWords("changes");
  return (
    <EditorPage
      title={t("withdrawn.title")}
      standfirst={t("withdrawn.standfirst")}
      meta={
        records.length === WITHDRAWN_SHOWN && <span>{t("withdrawn.shown", { count: WITHDRAWN_SHOWN })}</span>
      }
    >
      {fourEyes && <NotAloneNote>{t("waits")}</NotAloneNote>}
      <WithdrawnList records={records} restore={restoreRecordAction} />
    </EditorPage>
  );
}
