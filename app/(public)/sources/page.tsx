import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { SourcesIndex } from "@/components/sources/sources-index";
import { listSources } from "@/lib/db/read/sources/sources";
import { sayingLang } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { sourcesHref } from "@/lib/url/href";
import type { RawParams } from "@/lib/url/params";
import { SOURCES } from "@/lib/url/sources-search";
import { listHead } from "../../_share/page-head";

export const generateMetadata = () => listHead("sources", sourcesHref());

type SourcesPageProps = { searchParams: Promise<RawParams> };

/** The list of sources. */
export default async function SourcesPage({ searchParams }: SourcesPageProps) {
  const { search, notes } = SOURCES.read(await searchParams);
  const view = await listSources({ ...search, lang: sayingLang() });
  const keep = SOURCES.kept(search, ["on", "known"]);
  return (
    <ReadingPage action={sourcesHref()} query={search} today={today()} keep={keep} notes={notes}>
      <SourcesIndex view={view} search={search} />
      <FilesLine groups={[tableGroup(SOURCES.href(search))]} />
    </ReadingPage>
  );
}
