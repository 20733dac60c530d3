import type { Metadata } from "next";
import { ChangeSetList } from "@/components/history/change-set-list";
import { FilesLine, feedGroup, tableGroup } from "@/components/shell/files-line";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { listChangeSets } from "@/lib/db/history/change-sets";
import { alternatesOf } from "@/lib/language/alternates";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { BEFORE_PARAM, changesHref } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";
import { wholeAlternates, wholeFeedHref } from "@/lib/url/share/follow-href";

export function generateMetadata(): Metadata {
  return {
    title: words("lists")("changes.pageTitle"),
    description: words("lists")("changes.description"),
    alternates: alternatesOf(changesHref(), wholeAlternates()),
  };
}

type ChangesPageProps = { searchParams: Promise<RawParams> };

/** Every save of the record. */
export default async function ChangesPage({ searchParams }: ChangesPageProps) {
  const { search: values, notes } = readParams(BEFORE_PARAM, await searchParams);
  const view = await listChangeSets(values.before, sayingLang());
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <ChangeSetList view={view} />
      <FilesLine
        groups={[
          feedGroup((format) => wholeFeedHref("changes", format)),
          {
            ...feedGroup((format) => wholeFeedHref("rulings", format)),
            label: words("lists")("changes.followRulings"),
          },
          tableGroup(changesHref(values.before)),
        ]}
      />
    </PageBody>
  );
}
