import { Downloads } from "@/components/shell/downloads";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { TermsIndex } from "@/components/terms/terms-index";
import { listTerms } from "@/lib/db/read/terms/terms-list";
import { listSharedViews } from "@/lib/db/shared-views/list-views";
import { words } from "@/lib/language/words";
import { encodeCursor } from "@/lib/url/cursor";
import type { RawParams } from "@/lib/url/params";
import { TERMS, termsHref } from "@/lib/url/terms-search";
import { clocksNow } from "../../_asked/clocks-now";
import { pageHead } from "../../_share/page-head";

type Props = { searchParams: Promise<RawParams> };

export const generateMetadata = () => pageHead("terms", "/terms");

/** All terms as a table, by deal. */
export default async function TermsPage({ searchParams }: Props) {
  const asked = TERMS.read(await searchParams);
  const search = { ...asked.search, limit: asked.search.rows };
  const clocks = clocksNow(search);
  const [{ terms, next, total }, shared] = await Promise.all([
    listTerms(search, clocks),
    listSharedViews("terms"),
  ]);
  const cursor = next === null ? null : encodeCursor({ sort: search.sort, side: "after", key: next });
  const files = { XLSX: termsHref(search, "/terms.xlsx"), CSV: termsHref(search, "/terms.csv") };
  return (
    <ReadingPage
      action="/terms"
      query={search}
      today={clocks.today}
      keep={TERMS.kept(search, ["on", "known"])}
      notes={asked.notes}
      header={
        <PageHeader
          title={words("terms")("title")}
          standfirst={words("terms")("standfirst")}
          actions={<Downloads files={files} json={termsHref(search, "/api/v1/terms")} />}
        />
      }
    >
      <TermsIndex search={search} terms={terms} total={total} next={cursor} shared={shared} />
      <FilesLine groups={[tableGroup(TERMS.href(search))]} />
    </ReadingPage>
  );
}
