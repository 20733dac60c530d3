import type { Metadata } from "next";
import { QueueList } from "@/components/editor/workspace/queue-list";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { listQueue } from "@/lib/db/drafts/list-drafts";
import { today } from "@/lib/runtime/clock";

export const metadata: Metadata = { title: "Review" };

/** What waits for a second reader, the weightiest first. */
export default async function ReviewQueuePage() {
  const actor = await requireActor("review");
  const queue = await listQueue(actor, today());
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title="Review"
        standfirst="What was submitted. What moves the public totals most comes first."
      />
      <QueueList queue={queue} />
    </PageBody>
  );
}
