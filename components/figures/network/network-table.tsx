import { nameOf } from "@/components/ledger/ledger-words";
import { BindingMark } from "@/components/standing/binding-mark";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { MOST_ROWS, type NetworkRow, strandIdOf } from "@/lib/figures/network/table";
import type { ClockQuery } from "@/lib/url/clocks";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";
import type { NetworkSearch } from "@/lib/url/ledger/network-search";

type NetworkTableProps = { rows: readonly NetworkRow[]; search: NetworkSearch };

/** The same promises as the picture, one row each, and those that no picture can show. */
export function NetworkTable({ rows, search }: NetworkTableProps) {
  const shown = rows.slice(0, MOST_ROWS);
  const more = rows.length - shown.length;
  return (
    <Disclosure summary={`The same as a table: ${shown.length} rows`} className="mt-3">
      <div id="network-table" />
      <Table caption="Promises of money between organizations" density="compact" stack>
        <THead>
          <Th className="w-full">Who owes whom</Th>
          <Th>Kind</Th>
          <Th>Firmness</Th>
          <Th numeric>Sum</Th>
          <Th>In the picture</Th>
        </THead>
        <tbody>
          {shown.map((row) => (
            <Row key={strandIdOf(row.sum)} row={row} search={search} />
          ))}
        </tbody>
      </Table>
      {more > 0 && (
        <p className="mt-2 text-ink-muted text-sm">
          {more.toLocaleString("en")} smaller sums are in the CSV and in the ledger.
        </p>
      )}
    </Disclosure>
  );
}

function Row({
  row: { sum, amount, notDrawn },
  search: { on, known },
}: {
  row: NetworkRow;
  search: NetworkSearch;
}) {
  const { kind, binding } = sum;
  return (
    <tr data-row={notDrawn === null ? "drawn" : "not drawn"}>
      <RowHead>
        <TextLink href={sumHref(sum, { on, known })} look="name">
          {nameOf(sum.payer)} → {nameOf(sum.payee)}
        </TextLink>
      </RowHead>
      <Td label="Kind">{kind.label}</Td>
      <Td label="Firmness">{binding === null ? "all" : <BindingMark binding={binding} />}</Td>
      <Td label="Sum" numeric className="font-medium">
        {amount}
      </Td>
      <Td label="In the picture" className="text-sm">
        {notDrawn === null ? "yes" : `no: ${notDrawn}`}
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
