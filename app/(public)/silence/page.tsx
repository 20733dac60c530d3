import type { Metadata } from "next";
import { ClockControl } from "@/components/shell/clock-control";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { SilenceIndex } from "@/components/silence/silence-index";
import { TextLink } from "@/components/ui/text-link";
import { getSilence } from "@/lib/db/read/silence/silence";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { disputesHref, silenceHref } from "@/lib/url/href";
import { SILENCE } from "@/lib/url/ledger/silence-search";
import type { RawParams } from "@/lib/url/params";

export function generateMetadata(): Metadata {
  return {
    title: words("silence")("title"),
    description: words("silence")("description"),
    alternates: alternatesOf(silenceHref()),
  };
}

type Props = { searchParams: Promise<RawParams> };

/** What is not said, deal by deal. */
export default async function SilencePage({ searchParams }: Props) {
  const { search, notes } = SILENCE.read(await searchParams);
  const { on, known, partnership } = search;
  const day = today();
  const view = await getSilence(search, day);
  const t = words("silence");
  return (
    <>
      <ClockControl
        action={silenceHref()}
        on={on}
        known={known}
        today={day}
        keep={partnership === null ? [] : [["partnership", partnership]]}
      />
      <PageBody>
        <PageHeader
          title={t("title")}
          standfirst={t("standfirst")}
          actions={<TextLink href={disputesHref({ on, known })}>{t("disputes")}</TextLink>}
        />
        <ParameterNotes notes={notes} />
        <SilenceIndex view={view} search={search} />
      </PageBody>
    </>
  );
}
