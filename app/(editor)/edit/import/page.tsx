import type { Metadata } from "next";
import { ImportDesk } from "@/components/import/import-desk";
import { ImportTabs } from "@/components/import/import-tabs";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { ImportNote } from "./import-note";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  await requireActor("import");
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ desk"
        title="Import"
        standfirst="A bundle is checked whole. Records that it does not name are left alone. You see what it would do before anything is done; then exactly that is saved as one change, or nothing."
      />
      <ImportTabs current="bundle" />
      <ImportNote />
      <ImportDesk />
    </PageBody>
  );
}
