import type { Metadata } from "next";
import { DeadLinks } from "@/components/editor/review/dead-links";
import { FindingsList } from "@/components/editor/review/findings-list";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/require-actor";
import { listDeadLinks } from "@/lib/db/maintenance/link-checks";
import { listFindings } from "@/lib/db/read/findings/findings";
import { today } from "@/lib/runtime/clock";

export const metadata: Metadata = { title: "Findings" };

/** What in the record cannot all be so: questions for editors, which readers do not see. */
export default async function FindingsPage() {
  const actor = await requireActor("publish");
  const [{ findings, total, isPartial }, links] = await Promise.all([
    listFindings(today()),
    listDeadLinks(actor),
  ]);
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title="Findings"
        standfirst="Terms that cannot all be so, found by rule. A finding is a question: the record stays as it is until an editor changes it."
        meta={[
          <span key="total">{total} found</span>,
          ...(findings.length < total
            ? [<span key="shown">the first {findings.length} are shown</span>]
            : []),
          ...(isPartial ? [<span key="partial">the record is too large to be searched whole</span>] : []),
        ]}
      />
      <FindingsList findings={findings} />
      <Section
        id="dead-links"
        title="Addresses that lead nowhere"
        lead="Sources whose document is not at its address any more. Readers do not see this list."
      >
        <DeadLinks links={links} />
      </Section>
    </PageBody>
  );
}
