import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { SilenceIndex } from "@/components/silence/silence-index";
import { TextLink } from "@/components/ui/text-link";
import { getSilence } from "@/lib/db/read/silence/silence";
import { words } from "@/lib/language/words";
import { disputesHref, silenceHref } from "@/lib/url/href";
import { SILENCE } from "@/lib/url/ledger/silence-search";
import type { RawParams } from "@/lib/url/params";
import { clocksNow } from "../../_asked/clocks-now";
import { pageHead } from "../../_share/page-head";

export const generateMetadata = () => pageHead("silence", silenceHref());

type Props = { searchParams: Promise<RawParams> };

/** What is not said, deal by deal. */
export default async function SilencePage({ searchParams }: Props) {
  const { search, notes } = SILENCE.read(await searchParams);
  const { on, known, partnership } = search;
  const clocks = clocksNow(search);
  const view = await getSilence(search, clocks);
  const t = words("silence");
  return (
    <ReadingPage
      action={silenceHref()}
      query={search}
      today={clocks.today}
      keep={partnership === null ? [] : [["partnership", partnership]]}
      notes={notes}
      header={
        <PageHeader
          title={t("title")}
          standfirst={t("standfirst")}
          actions={<TextLink href={disputesHref({ on, known })}>{t("disputes")}</TextLink>}
        />
      }
    >
      <SilenceIndex view={view} search={search} />
    </ReadingPage>
  );
}
