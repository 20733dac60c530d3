import { nameOf } from "@/components/ledger/ledger-words";
import { BindingMark } from "@/components/standing/binding-mark";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { bandWords } from "@/lib/domain/obligations/band-words";
import { MOST_ROWS, type NetworkRow, strandIdOf } from "@/lib/figures/network/table";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";
import type { NetworkSearch } from "@/lib/url/ledger/network-search";

type NetworkTableProps = { rows: readonly NetworkRow[]; search: NetworkSearch };

/** The same promises as the picture, one row each, and those that no picture can show. */
export function NetworkTable({ rows, search }: NetworkTableProps) {
  const shown = rows.slice(0, MOST_ROWS);
  const more = rows.length - shown.length;
  const t = words("ledger");
  return (
    <Disclosure summary={words("figures")("twin", { count: shown.length })} className="mt-3">
      <div id="network-table" />
      <Table caption={words("network")("table.caption")} density="compact" stack>
        <THead>
          <Th className="w-full">{t("sums.who")}</Th>
          <Th>{t("sums.kind")}</Th>
          <Th>{t("sums.firmness")}</Th>
          <Th numeric>{t("sums.sum")}</Th>
          <Th>{words("network")("table.drawn")}</Th>
        </THead>
        <tbody>
          {shown.map((row) => (
            <Row key={strandIdOf(row.sum)} row={row} search={search} />
          ))}
        </tbody>
      </Table>
      {more > 0 && (
        <p className="mt-2 text-ink-muted text-sm">{words("network")("table.more", { count: more })}</p>
      )}
    </Disclosure>
  );
}

function Row({ row: { sum, notDrawn }, search: { on, known } }: { row: NetworkRow; search: NetworkSearch }) {
  const { kind, binding } = sum;
  const t = words("ledger");
  const { network, vocabulary } = language();
  return (
    <tr data-row={notDrawn === null ? "drawn" : "not drawn"}>
      <RowHead>
        <TextLink href={sumHref(sum, { on, known })} look="name">
          {nameOf(sum.payer)} → {nameOf(sum.payee)}
        </TextLink>
      </RowHead>
      <Td label={t("sums.kind")}>{vocabulary.termKind(kind.slug, kind.label)}</Td>
      <Td label={t("sums.firmness")}>
        {binding === null ? t("sums.all") : <BindingMark binding={binding} />}
      </Td>
      <Td label={t("sums.sum")} numeric className="font-medium">
        {bandWords(sum.band, sum, language())}
      </Td>
      <Td label={words("network")("table.drawn")} className="text-sm">
        {notDrawn === null
          ? words("network")("table.yes")
          : words("network")("table.no", { why: network.notDrawn[notDrawn] })}
      </Td>
    </tr>
  );
}

function sumHref({ payer, payee, kind, binding }: NetworkRow["sum"], { on, known }: ClockQuery): string {
  return ledgerHref({
    ...{ payer: payer ? [payer.slug] : [], payee: payee ? [payee.slug] : [], kind: [kind.slug] },
    ...{ binding: binding === null ? [] : [binding], on, known },
  });
}
