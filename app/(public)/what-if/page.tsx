import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { WhatIfPage, WhatIfTooLargePage } from "@/components/what-if/what-if-page";
import { getWhatIfView, presentWhatIf } from "@/lib/db/read/what-if/what-if";
import { words } from "@/lib/language/words";
import { keptWhatIfFields, readWhatIfSearch } from "@/lib/url/ledger/what-if-search";
import type { RawParams } from "@/lib/url/params";
import { clocksNow } from "../../_asked/clocks-now";
import { pageHead } from "../../_share/page-head";

type Props = { searchParams: Promise<RawParams> };

export const generateMetadata = () => pageHead("whatIf", "/what-if");

/** The record under a reader's own assumptions, which stand in the address. */
export default async function WhatIf({ searchParams }: Props) {
  const { search: asked, notes } = readWhatIfSearch(await searchParams);
  const { search, notes: moved } = await presentWhatIf(asked);
  const { today, ...clocks } = clocksNow(search);
  const found = await getWhatIfView(search, clocks);
  return (
    <ReadingPage
      action="/what-if"
      query={search}
      today={today}
      keep={keptWhatIfFields(search, ["on", "known"])}
      notes={[...notes, ...moved, ...(found.kind === "view" ? found.notes : [])]}
      header={<PageHeader title={words("whatIf")("title")} standfirst={words("whatIf")("standfirst")} />}
    >
      {found.kind === "view" ? (
        <WhatIfPage view={found.view} search={search} clocks={clocks} />
      ) : (
        <WhatIfTooLargePage view={found.view} search={search} />
      )}
    </ReadingPage>
  );
}
