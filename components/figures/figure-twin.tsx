import { BindingMark } from "@/components/standing/binding-mark";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { bandWords } from "@/lib/domain/obligations/band-words";
import { type Figure, type FigureRow, rowsOf } from "@/lib/figures/figure";

type FigureTwinProps = { figure: Figure; hrefOf: (row: FigureRow) => string };

/** The same facts as a table: every row that is drawn, and what stands beside the drawing. */
export function FigureTwin({ figure, hrefOf }: FigureTwinProps) {
  const rows = rowsOf(figure);
  const hasRemarks = rows.some(({ remark }) => remark !== "");
  return (
    <Disclosure
      summary={`The same as a table (${rows.length} ${rows.length === 1 ? "row" : "rows"})`}
      className="mt-3"
    >
      <Table caption={`${figure.title}, as a table`} stack="short" density="compact">
        <THead>
          <Th className="w-full">What</Th>
          <Th>Kind</Th>
          <Th>Firmness</Th>
          <Th numeric>Amount</Th>
          {hasRemarks && <Th>Note</Th>}
        </THead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-row={row.key}>
              <RowHead>
                <TextLink href={hrefOf(row)} look="name">
                  {row.what}
                </TextLink>
              </RowHead>
              <Td label="Kind" plain>
                {row.kind}
              </Td>
              <Td label="Firmness" plain>
                {row.binding === null ? "all" : <BindingMark binding={row.binding} />}
              </Td>
              <Td label="Amount" numeric plain className="font-medium">
                {bandWords(row.band, row)}
              </Td>
              {hasRemarks && <Td label="Note">{row.remark}</Td>}
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
