import { useEditorWords, useSaid, useSaidText } from "@/components/ui/language/editor-words";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { CsvField } from "@/lib/csv/csv-field";
import { fieldOf } from "@/lib/csv/fields";
import type { CsvTable } from "@/lib/csv/read-csv";
import type { SheetReading } from "@/lib/csv/sheet";
import { fieldWords } from "./field-words";

const SHOWN = 5;

type FirstRowsProps = { table: CsvTable; reading: SheetReading };

/** The first rows under the fields they would fill. */
export function FirstRows({ table, reading }: FirstRowsProps) {
  const t = useEditorWords("imports");
  const saidText = useSaidText();
  const read = reading.columns.flatMap((key, index) => {
    const field = fieldOf(reading.rows, key);
    return field ? [{ field, index }] : [];
  });
  if (read.length === 0 || table.rows.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="font-semibold font-serif text-xl">{t("columns.first")}</h3>
      <Table caption={t("columns.firstCaption")} density="compact" className="mt-2">
        <THead>
          <Th>{t("columns.line")}</Th>
          {read.map(({ field, index }) => (
            <Th key={index}>{fieldWords(field, saidText)}</Th>
          ))}
        </THead>
        <tbody>
          {table.rows.slice(0, SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              <RowHead className="tabular-nums">{line}</RowHead>
              {read.map(({ field, index }) => (
                <Td key={index} label={fieldWords(field, saidText)} className="min-w-32 max-w-72">
                  <CellText field={field} cell={(cells[index] ?? "").trim()} />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function CellText({ field, cell }: { field: CsvField; cell: string }) {
  const t = useEditorWords("imports");
  const said = useSaid();
  if (cell === "") return <span className="text-ink-muted">{t("columns.empties")}</span>;
  const read = field.read(cell);
  return (
    <>
      <span className="line-clamp-2 break-words">{cell}</span>
      {!read.ok && <span className="block text-danger text-sm">{said(read.error)}</span>}
    </>
  );
}
