import type { Metadata } from "next";
import { LedgerList } from "@/components/ledger/ledger-list";
import { Downloads } from "@/components/shell/downloads";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { rateNotes } from "@/lib/db/read/obligations/counting-of";
import { getLedger } from "@/lib/db/read/obligations/ledger";
import { words } from "@/lib/language/words";
import {
  isNarrowed,
  keptLedgerFields,
  type LedgerSearch,
  ledgerHref,
  readLedgerSearch,
  rowsOnPage,
} from "@/lib/url/ledger/ledger-search";
import type { ParamNote, RawParams } from "@/lib/url/params";
import type { LedgerOptions } from "@/lib/views/ledger";
import { clocksNow } from "../../_asked/clocks-now";
import { pageHead } from "../../_share/page-head";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = readLedgerSearch(await searchParams);
  return pageHead("ledger", "/ledger", { isView: isNarrowed(search) || search.cursor !== null });
}

/** Who owes whom: the obligations as a table, with what they come to. */
export default async function LedgerPage({ searchParams }: Props) {
  const { search, notes } = readLedgerSearch(await searchParams);
  const clocks = clocksNow(search);
  const view = await getLedger({ ...search, limit: rowsOnPage(search) }, clocks);
  const files = { XLSX: ledgerHref(search, "/ledger.xlsx"), CSV: ledgerHref(search, "/ledger.csv") };
  return (
    <ReadingPage
      action="/ledger"
      query={search}
      today={clocks.today}
      keep={keptLedgerFields(search, ["on", "known"])}
      notes={[...notes, ...unnamed(search, view.options), ...rateNotes(search, view.rates)]}
      header={
        <PageHeader
          title={words("ledger")("title")}
          standfirst={words("ledger")("standfirst")}
          actions={<Downloads files={files} json={ledgerHref(search, "/api/v1/obligations")} />}
        />
      }
    >
      <LedgerList search={search} view={view} />
      <FilesLine groups={[tableGroup(ledgerHref(search))]} />
    </ReadingPage>
  );
}

/** What is asked for and has no obligation in this reading, so that an empty table explains itself. */
function unnamed(search: LedgerSearch, options: LedgerOptions): ParamNote[] {
  return (["payer", "payee", "kind"] as const).flatMap((parameter) =>
    search[parameter]
      .filter((slug) => options[parameter][slug] === undefined)
      .map((slug) => ({
        parameter,
        message: words("ledger")("unnamed", { slug }),
      })),
  );
}
