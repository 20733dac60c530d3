import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { StatusSections } from "@/components/status/status-sections";
import { requireActor } from "@/lib/auth/require-actor";
import { getStatus } from "@/lib/db/maintenance/status";
import { env } from "@/lib/runtime/env";

export const metadata: Metadata = { title: "Status" };

/** How this installation is, for its admins. */
export default async function StatusPage() {
  const actor = await requireActor("manage_accounts");
  const status = await getStatus(actor, env().ENTENTE_DATA_DIR ?? ".data");
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title="Status"
        standfirst="How this installation is just now. Programs that watch it ask /readyz and /metrics."
      />
      <StatusSections status={status} />
    </PageBody>
  );
}
