import type { Metadata } from "next";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { SourcesIndex } from "@/components/sources/sources-index";
import { listSources } from "@/lib/db/read/sources/sources";
import { alternatesOf } from "@/lib/language/alternates";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { sourcesHref } from "@/lib/url/href";
import type { RawParams } from "@/lib/url/params";
import { SOURCES } from "@/lib/url/sources-search";

export function generateMetadata(): Metadata {
  return {
    title: words("lists")("sources.title"),
    description: words("lists")("sources.description"),
    alternates: alternatesOf(sourcesHref()),
  };
}

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
