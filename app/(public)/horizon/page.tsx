import type { Metadata } from "next";
import { HorizonIndex } from "@/components/horizon/horizon-index";
import { Downloads } from "@/components/shell/downloads";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { getHorizon } from "@/lib/db/read/horizon/horizon";
import { words } from "@/lib/language/words";
import { HORIZON } from "@/lib/url/ledger/horizon-search";
import type { RawParams } from "@/lib/url/params";
import { CALENDAR_TYPE, calendarHref } from "@/lib/url/share/follow-href";
import { clocksNow } from "../../_asked/clocks-now";
import { pageHead } from "../../_share/page-head";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = HORIZON.read(await searchParams);
  return pageHead("horizon", "/horizon", {
    feeds: { [CALENDAR_TYPE]: [{ url: calendarHref(search), of: "calendar", form: "iCalendar" }] },
    isView: HORIZON.isNarrowed(search, ["on", "known"]) || search.cursor !== null,
  });
}

/** What lies ahead: expiries, deadlines, options, conditions. */
export default async function HorizonPage({ searchParams }: Props) {
  const { search, notes } = HORIZON.read(await searchParams);
  const clocks = clocksNow(search);
  const view = await getHorizon(search, clocks);
  const t = words("horizon");
  return (
    <ReadingPage
      action="/horizon"
      query={search}
      today={clocks.today}
      keep={HORIZON.kept(search, ["on", "known"])}
      notes={notes}
      header={
        <PageHeader
          title={t("title")}
          standfirst={t("standfirst")}
          actions={<Downloads files={{ CSV: HORIZON.href(search, {}, "/horizon.csv") }} />}
        />
      }
    >
      <HorizonIndex search={search} view={view} on={clocks.on} />
      <FilesLine
        groups={[
          {
            label: words("shell")("files.follow"),
            links: [{ href: calendarHref(search), label: t("calendar") }],
          },
          tableGroup(HORIZON.href(search)),
        ]}
      />
    </ReadingPage>
  );
}
