import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";

export const metadata: Metadata = { title: "Desk" };

export default async function DeskPage() {
  const actor = await requireActor("draft");
  return (
    <PageBody>
      <PageHeader kicker="The editors’ desk" title={`Good to see you, ${actor.name}`} />
    </PageBody>
  );
}
