import type { Metadata } from "next";
import { QueueList } from "@/components/editor/workspace/queue-list";
import { requireActor } from "@/lib/auth/require-actor";
import { listQueue } from "@/lib/db/drafts/list-drafts";
import { sayingLang } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { today } from "@/lib/runtime/clock";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("home")("queue.title") });

/** What waits for a second reader, the weightiest first. */
export default async function ReviewQueuePage() {
  const actor = await requireActor("review");
  const queue = await listQueue(actor, today(), sayingLang());
  const t = editorWords("home");
  return (
    <EditorPage title={t("queue.title")} standfirst={t("queue.standfirst")}>
      <QueueList queue={queue} />
    </EditorPage>
  );
}
