import type { Metadata } from "next";
import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { WhatIfPage, WhatIfTooLargePage } from "@/components/what-if/what-if-page";
import { getWhatIfView, presentWhatIf } from "@/lib/db/read/what-if/what-if";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { keptWhatIfFields, readWhatIfSearch } from "@/lib/url/ledger/what-if-search";
import type { RawParams } from "@/lib/url/params";

type Props = { searchParams: Promise<RawParams> };

export function generateMetadata(): Metadata {
  return {
    title: words("whatIf")("title"),
    description: words("whatIf")("description"),
    alternates: alternatesOf("/what-if"),
  };
}

/** The record under a reader's own assumptions, which stand in the address. */
export default async function WhatIf({ searchParams }: Props) {
  const { search: asked, notes } = readWhatIfSearch(await searchParams);
  const day = today();
  const { search, notes: moved } = await presentWhatIf(asked);
  const found = await getWhatIfView(search, day);
  return (
    <ReadingPage
      action="/what-if"
      query={search}
      today={day}
      keep={keptWhatIfFields(search, ["on", "known"])}
      notes={[...notes, ...moved, ...(found.kind === "view" ? found.notes : [])]}
      header={<PageHeader title={words("whatIf")("title")} standfirst={words("whatIf")("standfirst")} />}
    >
      {found.kind === "view" ? (
        <WhatIfPage view={found.view} search={search} clocks={toClocks(search, day)} />
      ) : (
        <WhatIfTooLargePage view={found.view} search={search} />
      )}
    </ReadingPage>
  );
}
