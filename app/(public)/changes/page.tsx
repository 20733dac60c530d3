import type { Metadata } from "next";
import { ChangeSetList } from "@/components/history/change-set-list";
import { FilesLine, feedGroup, tableGroup } from "@/components/shell/files-line";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { listChangeSets } from "@/lib/db/history/change-sets";
import { BEFORE_PARAM, changesHref } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";
import { wholeAlternates, wholeFeedHref } from "@/lib/url/share/follow-href";

export const metadata: Metadata = {
  title: "Changes",
  description: "Every save of the record of cloud–AI deals, with who made it, why, and all that it touched.",
  alternates: { canonical: changesHref(), types: wholeAlternates() },
};

type ChangesPageProps = { searchParams: Promise<RawParams> };

/** Every save of the record. */
export default async function ChangesPage({ searchParams }: ChangesPageProps) {
  const { search: values, notes } = readParams(BEFORE_PARAM, await searchParams);
  const view = await listChangeSets(values.before);
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <ChangeSetList view={view} />
      <FilesLine
        groups={[
          feedGroup((format) => wholeFeedHref("changes", format)),
          { ...feedGroup((format) => wholeFeedHref("rulings", format)), label: "Follow rulings alone" },
          tableGroup(changesHref(values.before)),
        ]}
      />
    </PageBody>
  );
}
