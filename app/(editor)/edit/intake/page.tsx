import type { Metadata } from "next";
import { IntakeForm } from "@/components/editor/intake/intake-form";
import { IntakeInbox } from "@/components/editor/intake/intake-inbox";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { getInbox, STALE_MONTHS } from "@/lib/db/intake/inbox";
import { today } from "@/lib/runtime/clock";

export const metadata: Metadata = { title: "Intake" };

/** Articles in, and what an hour is best spent on. */
export default async function IntakePage() {
  const actor = await requireActor("review");
  const inbox = await getInbox(actor, today());
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title="Intake"
        standfirst="Give an article; what it claims is proposed, each with the words that say it. You accept, edit or reject, and what you accept becomes a draft. The text is kept here for editors alone and nothing is fetched."
      />
      <IntakeForm />
      <IntakeInbox inbox={inbox} staleMonths={STALE_MONTHS} />
    </PageBody>
  );
}
