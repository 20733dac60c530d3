import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ClockQuery } from "@/lib/url/clocks";
import { type LedgerSearch, ledgerHref } from "@/lib/url/ledger/ledger-search";
import { whatIfHref } from "@/lib/url/ledger/what-if-search";
import type { OwedView } from "@/lib/views/ledger";
import { LedgerSums } from "./ledger-sums";
import { LedgerTable } from "./ledger-table";

type OwedSectionProps = { id: string; title: string; owed: OwedView; search: Partial<LedgerSearch> };

/** The clocks of a page that has other parameters too. */
export function clocksOf({ on, known }: ClockQuery): ClockQuery {
  return { on, known };
}

const TOP_SUMS = 6;

/** The ids of all rows that sums are made of. */
export function rowsOf(sums: OwedView["sums"]): ReadonlySet<string> {
  return new Set(sums.flatMap(({ rows }) => rows));
}

/** The money of one record, the largest first: what it comes to, and the rows. Nothing at all where none is on record. */
export function OwedSection({ id, title, owed: { rows, total, sums }, search }: OwedSectionProps) {
  if (total === 0) return null;
  const clocks = { on: search.on ?? null, known: search.known ?? null };
  const [whose] = [...(search.payer ?? []), ...(search.payee ?? [])];
  return (
    <Section
      id={id}
      title={title}
      aside={
        <>
          <TextLink href={ledgerHref(search)}>
            {total === 1 ? "In the ledger" : `All ${total} in the ledger, with sums and files`}
          </TextLink>
          {whose !== undefined && (
            <>
              {" · "}
              <TextLink href={whatIfHref({ ...clocks, org: whose })}>What if</TextLink>
            </>
          )}
        </>
      }
    >
      <LedgerSums caption={`${title}: the largest sums`} sums={sums.slice(0, TOP_SUMS)} search={search} />
      <div className="mt-6">
        <LedgerTable
          caption={`${title}: the largest promises`}
          rows={rows}
          clocks={clocks}
          summed={rowsOf(sums)}
        />
      </div>
    </Section>
  );
}
