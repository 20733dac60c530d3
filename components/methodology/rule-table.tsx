import type { ReactNode } from "react";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";

type RuleRow = { key: string; name: ReactNode; cells: readonly ReactNode[] };

type RuleTableProps = {
  caption: string;
  /** The first names the rows. */
  heads: readonly [string, ...string[]];
  rows: readonly RuleRow[];
};

/** A table of rules: what a word is, then what it means. */
export function RuleTable({ caption, heads, rows }: RuleTableProps) {
  const [first, ...others] = heads;
  return (
    <Table caption={caption} stack>
      <THead>
        <Th className="sm:w-52">{first}</Th>
        {others.map((head) => (
          <Th key={head}>{head}</Th>
        ))}
      </THead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <RowHead className="font-medium">{name}</RowHead>
            {cells.map((cell, index) => (
              <Td key={others[index]} label={others[index]} className="max-w-measure">
                {cell}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
