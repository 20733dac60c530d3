import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { type LedgerSearch, ledgerHref } from "@/lib/url/ledger/ledger-search";
import { whatIfHref } from "@/lib/url/ledger/what-if-search";
import type { OwedView } from "@/lib/views/ledger";
import { LedgerSums } from "./ledger-sums";
import { OwedLines } from "./owed-lines";

type OwedSectionProps = {
  id: string;
  title: string;
  owed: OwedView;
  search: Partial<LedgerSearch>;
  names: "both" | "payee" | "payer";
};

/** The clocks of a page that has other parameters too. */
export function clocksOf({ on, known }: ClockQuery): ClockQuery {
  return { on, known };
}

const TOP_SUMS = 6;
/** Two such lists stand on the first screens of an organization. */
const TOP_ROWS = 6;

/** The ids of all rows that sums are made of. */
export function rowsOf(sums: OwedView["sums"]): ReadonlySet<string> {
  return new Set(sums.flatMap(({ rows }) => rows));
}

/** The money of one record, the largest first: the rows, and what they come to. Nothing at all where none is on record. */
export function OwedSection({ id, title, owed: { rows, total, sums }, search, names }: OwedSectionProps) {
  if (total === 0) return null;
  const t = words("ledger");
  const clocks = { on: search.on ?? null, known: search.known ?? null };
  const [whose] = [...(search.payer ?? []), ...(search.payee ?? [])];
  return (
    <Section
      id={id}
      title={title}
      className="mt-8"
      aside={
        <>
          <TextLink href={ledgerHref(search)}>
            {total === 1 ? t("owed.inLedger") : t("owed.allInLedger", { count: total })}
          </TextLink>
          {whose !== undefined && (
            <>
              {" · "}
              <TextLink href={whatIfHref({ ...clocks, org: whose })}>{t("owed.whatIf")}</TextLink>
            </>
          )}
        </>
      }
    >
      <OwedLines
        label={t("owed.largest", { title })}
        rows={rows.slice(0, TOP_ROWS)}
        clocks={clocks}
        summed={rowsOf(sums)}
        names={names}
      />
      {sums.length > 0 && (
        <Disclosure summary={t("owed.comeTo")} className="mt-1">
          <LedgerSums caption={t("owed.sums", { title })} sums={sums.slice(0, TOP_SUMS)} search={search} />
        </Disclosure>
      )}
    </Section>
  );
}
