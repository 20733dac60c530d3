import type { Metadata } from "next";
import { ClockControl } from "@/components/shell/clock-control";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { SilenceIndex } from "@/components/silence/silence-index";
import { TextLink } from "@/components/ui/text-link";
import { getSilence } from "@/lib/db/read/silence/silence";
import { today } from "@/lib/runtime/clock";
import { disputesHref, silenceHref } from "@/lib/url/href";
import { SILENCE } from "@/lib/url/ledger/silence-search";
import type { RawParams } from "@/lib/url/params";

export const metadata: Metadata = {
  title: "Silence map",
  description:
    "What nobody says about cloud–AI deals: known, disputed, undisclosed, redacted or unknown, deal by deal, and the missing fact that would narrow the totals most.",
  alternates: { canonical: silenceHref() },
};

type Props = { searchParams: Promise<RawParams> };

/** What is not said, deal by deal. */
export default async function SilencePage({ searchParams }: Props) {
  const { search, notes } = SILENCE.read(await searchParams);
  const { on, known, partnership } = search;
  const day = today();
  const view = await getSilence(search, day);
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
          title="Silence map"
          standfirst="What the record does not say: disputed, undisclosed, redacted, or never spoken of. These are different things."
          actions={<TextLink href={disputesHref({ on, known })}>Disputes</TextLink>}
        />
        <ParameterNotes notes={notes} />
        <SilenceIndex view={view} search={search} />
      </PageBody>
    </>
  );
}
