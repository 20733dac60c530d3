import type { Metadata } from "next";
import { ClockControl } from "@/components/shell/clock-control";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { TermsIndex } from "@/components/terms/terms-index";
import { buttonClasses } from "@/components/ui/controls/button-classes";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Anchor } from "@/components/ui/language/link";
import { listTerms } from "@/lib/db/read/terms/terms-list";
import { listSharedViews } from "@/lib/db/shared-views/list-views";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { encodeCursor } from "@/lib/url/cursor";
import type { RawParams } from "@/lib/url/params";
import { TERMS, termsHref } from "@/lib/url/terms-search";

type Props = { searchParams: Promise<RawParams> };

export function generateMetadata(): Metadata {
  return {
    title: words("terms")("title"),
    description: words("terms")("description"),
    alternates: alternatesOf("/terms"),
  };
}

/** All terms as a table, by deal. */
export default async function TermsPage({ searchParams }: Props) {
  const asked = TERMS.read(await searchParams);
  const search = { ...asked.search, limit: asked.search.rows };
  const day = today();
  const [{ terms, next, total }, shared] = await Promise.all([
    listTerms(search, day),
    listSharedViews("terms"),
  ]);
  const cursor = next === null ? null : encodeCursor({ sort: search.sort, side: "after", key: next });
  return (
    <>
      <ClockControl
        action="/terms"
        on={search.on}
        known={search.known}
        today={day}
        keep={TERMS.kept(search, ["on", "known"])}
      />
      <PageBody>
        <PageHeader
          title={words("terms")("title")}
          standfirst={words("terms")("standfirst")}
          actions={
            <>
              <ButtonLink href={termsHref(search, "/terms.xlsx")} download size="sm">
                XLSX
              </ButtonLink>
              <ButtonLink href={termsHref(search, "/terms.csv")} download size="sm">
                CSV
              </ButtonLink>
              <Anchor href={termsHref(search, "/api/v1/terms")} className={buttonClasses("quiet", "sm")}>
                JSON
              </Anchor>
            </>
          }
        />
        <ParameterNotes notes={asked.notes} />
        <TermsIndex search={search} terms={terms} total={total} next={cursor} shared={shared} />
        <FilesLine groups={[tableGroup(TERMS.href(search))]} />
      </PageBody>
    </>
  );
}
