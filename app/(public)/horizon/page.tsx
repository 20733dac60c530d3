import type { Metadata } from "next";
import { HorizonIndex } from "@/components/horizon/horizon-index";
import { ClockControl } from "@/components/shell/clock-control";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { getHorizon } from "@/lib/db/read/horizon/horizon";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { HORIZON } from "@/lib/url/ledger/horizon-search";
import type { RawParams } from "@/lib/url/params";
import { CALENDAR_TYPE, calendarHref } from "@/lib/url/share/follow-href";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = HORIZON.read(await searchParams);
  const t = words("horizon");
  return {
    title: t("title"),
    description: t("description"),
    alternates: alternatesOf("/horizon", {
      [CALENDAR_TYPE]: [{ url: calendarHref(search), of: "calendar", form: "iCalendar" }],
    }),
    robots:
      HORIZON.isNarrowed(search, ["on", "known"]) || search.cursor !== null
        ? { index: false, follow: true }
        : null,
  };
}

/** What lies ahead: expiries, deadlines, options, conditions. */
export default async function HorizonPage({ searchParams }: Props) {
  const { search, notes } = HORIZON.read(await searchParams);
  const day = today();
  const view = await getHorizon(search, day);
  const t = words("horizon");
  return (
    <>
      <ClockControl
        action="/horizon"
        on={search.on}
        known={search.known}
        today={day}
        keep={HORIZON.kept(search, ["on", "known"])}
      />
      <PageBody>
        <PageHeader
          title={t("title")}
          standfirst={t("standfirst")}
          actions={
            <ButtonLink href={HORIZON.href(search, {}, "/horizon.csv")} download size="sm">
              CSV
            </ButtonLink>
          }
        />
        <ParameterNotes notes={notes} />
        <HorizonIndex search={search} view={view} on={search.on ?? day} />
        <FilesLine
          groups={[
            {
              label: words("shell")("files.follow"),
              links: [{ href: calendarHref(search), label: t("calendar") }],
            },
            tableGroup(HORIZON.href(search)),
          ]}
        />
      </PageBody>
    </>
  );
}
