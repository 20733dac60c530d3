import { BindingMark } from "@/components/standing/binding-mark";
import { ListLink } from "@/components/ui/list-link";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { bandWords } from "@/lib/domain/obligations/band-words";
import type { LedgerGroupSum } from "@/lib/domain/obligations/groups";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { type LedgerSearch, ledgerHref } from "@/lib/url/ledger/ledger-search";
import { nameOf } from "./ledger-words";

type LedgerSumsProps = {
  caption: string;
  sums: readonly (LedgerSum | LedgerGroupSum)[];
  /** The view that a sum's rows are read in. */
  search: Partial<LedgerSearch>;
};

/** What the rows come to: one payer each, by kind and firmness, with what makes a sum uncertain said beside it. */
export function LedgerSums({ caption, sums, search }: LedgerSumsProps) {
  const t = words("ledger");
  const grouped = sums.some((sum) => "group" in sum);
  return (
    <div className="max-w-4xl">
      <Table caption={caption} stack="short" density="compact">
        <THead>
          {grouped && <Th>{t("sums.group")}</Th>}
          <Th className="w-full">{t("sums.who")}</Th>
          <Th>{t("sums.kind")}</Th>
          <Th>{t("sums.firmness")}</Th>
          <Th numeric>{t("sums.sum")}</Th>
        </THead>
        <tbody>
          {sums.map((sum) => (
            <tr key={keyOf(sum)}>
              {grouped && <Td label={t("sums.group")}>{"group" in sum ? sum.group.label : ""}</Td>}
              <RowHead>
                <ListLink
                  href={ledgerHref({
                    ...search,
                    group: null,
                    payer: sum.payer ? [sum.payer.slug] : [],
                    payee: sum.payee ? [sum.payee.slug] : (search.payee ?? []),
                    kind: [sum.kind.slug],
                  })}
                  look="name"
                >
                  {nameOf(sum.payer)}
                  {isOverAll(sum) ? "" : ` → ${nameOf(sum.payee)}`}
                </ListLink>
              </RowHead>
              <Td label={t("sums.kind")} plain className="whitespace-nowrap">
                {language().vocabulary.termKind(sum.kind.slug, sum.kind.label)}
              </Td>
              <Td label={t("sums.firmness")} plain>
                {sum.binding === null ? t("sums.all") : <BindingMark binding={sum.binding} />}
              </Td>
              <Td label={t("sums.sum")} numeric plain className="font-medium sm:whitespace-nowrap">
                {bandWords(sum.band, sum, language())}
                <Doubts sum={sum} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** A sum over all payees of one payer, or of one year, names no payee. */
function isOverAll(sum: LedgerSum | LedgerGroupSum): boolean {
  return (
    "group" in sum && (sum.year !== null || sum.group.key === (sum.payer?.slug ?? "")) && sum.payee === null
  );
}

function Doubts({ sum }: { sum: LedgerSum | LedgerGroupSum }) {
  if (!("partial" in sum)) return null;
  const t = words("ledger");
  const doubts = [
    ...(sum.partial ? [t("sums.unknownAmount")] : []),
    ...(sum.mayOverlap ? [t("sums.overlap")] : []),
  ];
  if (doubts.length === 0) return null;
  return (
    <span className="remark font-normal text-ink-muted text-sm sm:block">
      {doubts.join(words("shell")("between"))}
    </span>
  );
}

function keyOf(sum: LedgerSum | LedgerGroupSum): string {
  const group = "group" in sum ? sum.group.key : "";
  return [group, sum.payer?.slug, sum.payee?.slug, sum.kind.slug, sum.unit, sum.binding].join(" ");
}
