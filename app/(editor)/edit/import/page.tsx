import type { Metadata } from "next";
import { NotAloneNote } from "@/components/editor/not-alone-note";
import { ImportDesk } from "@/components/import/import-desk";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { hasFourEyes } from "@/lib/db/read-drafts/four-eyes";

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
      {(await hasFourEyes()) && (
        <NotAloneNote>
          You can see here what a file would do. To save it, whoever runs this server imports it with “npm run
          data -- import”.
        </NotAloneNote>
      )}
      <ImportDesk />
    </PageBody>
  );
}
