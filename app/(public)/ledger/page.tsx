import type { Metadata } from "next";
import { LedgerList } from "@/components/ledger/ledger-list";
import { ClockControl } from "@/components/shell/clock-control";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { buttonClasses } from "@/components/ui/controls/button-classes";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Anchor } from "@/components/ui/language/link";
import { rateNotes } from "@/lib/db/read/obligations/counting-of";
import { getLedger } from "@/lib/db/read/obligations/ledger";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
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

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = readLedgerSearch(await searchParams);
  const t = words("ledger");
  return {
    title: t("title"),
    description: t("description"),
    alternates: alternatesOf("/ledger"),
    robots: isNarrowed(search) || search.cursor !== null ? { index: false, follow: true } : null,
  };
}

/** Who owes whom: the obligations as a table, with what they come to. */
export default async function LedgerPage({ searchParams }: Props) {
  const { search, notes } = readLedgerSearch(await searchParams);
  const day = today();
  const view = await getLedger({ ...search, limit: rowsOnPage(search) }, day);
  return (
    <>
      <ClockControl
        action="/ledger"
        on={search.on}
        known={search.known}
        today={day}
        keep={keptLedgerFields(search, ["on", "known"])}
      />
      <PageBody>
        <PageHeader
          title={words("ledger")("title")}
          standfirst={words("ledger")("standfirst")}
          actions={<Downloads search={search} />}
        />
        <ParameterNotes
          notes={[...notes, ...unnamed(search, view.options), ...rateNotes(search, view.rates)]}
        />
        <LedgerList search={search} view={view} />
        <FilesLine groups={[tableGroup(ledgerHref(search))]} />
      </PageBody>
    </>
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

function Downloads({ search }: { search: LedgerSearch }) {
  return (
    <>
      <ButtonLink href={ledgerHref(search, "/ledger.xlsx")} download size="sm">
        XLSX
      </ButtonLink>
      <ButtonLink href={ledgerHref(search, "/ledger.csv")} download size="sm">
        CSV
      </ButtonLink>
      <Anchor href={ledgerHref(search, "/api/v1/obligations")} className={buttonClasses("quiet", "sm")}>
        JSON
      </Anchor>
    </>
  );
}
