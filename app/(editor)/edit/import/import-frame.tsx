import type { ReactNode } from "react";
import { NotAloneNote } from "@/components/editor/workspace/not-alone-note";
import { ImportTabs } from "@/components/import/import-tabs";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { hasFourEyes } from "@/lib/db/store/four-eyes";

type ImportFrameProps = { current: "bundle" | "csv"; standfirst: string; children: ReactNode };

/** What both ways to import have around them. Where nobody may publish alone, a file is looked at here and saved elsewhere. */
export async function ImportFrame({ current, standfirst, children }: ImportFrameProps) {
  return (
    <PageBody>
      <PageHeader kicker="The editors’ editor" title="Import" standfirst={standfirst} />
      <ImportTabs current={current} />
      {(await hasFourEyes()) && (
        <NotAloneNote>
          You can see here what a file would do. To save it, whoever runs this server imports it with “npm run
          data -- import”.
        </NotAloneNote>
      )}
      {children}
    </PageBody>
  );
}
