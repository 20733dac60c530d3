import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { BulkColumn } from "@/lib/schema/bulk/columns";
import { BULK_TABLE_NAMES, BULK_TABLES, type BulkTableName, columnsOf } from "@/lib/schema/bulk/tables";

/** What every column of every table means, printed from the schemas that the files are made by. */
export function DataDictionary() {
  return (
    <Section
      id="dictionary"
      title="Data dictionary"
      lead="Made from the schemas that the files are made by. For programs: dictionary.json; for people, offline: dictionary.md."
    >
      {BULK_TABLE_NAMES.map((name) => (
        <TableColumns key={name} name={name} />
      ))}
    </Section>
  );
}

function TableColumns({ name }: { name: BulkTableName }) {
  const { about, key } = BULK_TABLES[name];
  return (
    <Disclosure id={`table-${name}`} summary={about} className="border-rule border-b py-2">
      <p className="mt-2 text-ink-muted text-sm">A row is named by {key.join(" and ")}.</p>
      <div className="mt-2">
        <Table caption={`Columns of ${name}`} density="compact" stack>
          <THead>
            <Th>Column</Th>
            <Th>Type</Th>
            <Th>Meaning</Th>
          </THead>
          <tbody>
            {columnsOf(name).map(([column, rest]) => (
              <tr key={column}>
                <RowHead>
                  <code>{column}</code>
                </RowHead>
                <Td label="Type">
                  {rest.type}
                  {rest.required ? "" : ", may be empty"}
                </Td>
                <Td label="Meaning">
                  <Meaning column={rest} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Disclosure>
  );
}

function Meaning({ column: { about, values, references } }: { column: BulkColumn }) {
  return (
    <>
      {about}
      {values && <span className="block text-ink-muted text-sm">One of {values.join(", ")}.</span>}
      {references && <span className="block text-ink-muted text-sm">Key: {references}.</span>}
    </>
  );
}
