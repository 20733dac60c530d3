import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { BULK_TABLE_NAMES, BULK_TABLES } from "@/lib/schema/bulk/tables";
import type { BulkFileRow } from "@/lib/views/share/bulk";

/** A file of the data; of a version when its folder is named. A plain link: no page is there. */
export function FileLink({ name, folder = "" }: { name: string; folder?: string }) {
  return (
    <Anchor className="link hit inline-flex items-center" href={`/data/${folder}${name}`}>
      {name}
    </Anchor>
  );
}

/** The files: each table in its two forms, then what holds or describes them all. */
export function DataFiles({ files }: { files: readonly BulkFileRow[] }) {
  const sizeOf = (name: string) => files.find((file) => file.name === name)?.bytes ?? null;
  const others = files.filter(({ name }) => !/\.(csv|parquet)$/.test(name));
  return (
    <Section
      id="files"
      title="Files"
      lead="These addresses always lead to the newest state. To come back to the very same bytes, use a version below."
    >
      <Table caption="Tables" stack>
        <THead>
          <Th>Table</Th>
          <Th>What it holds</Th>
          <Th>CSV</Th>
          <Th>Parquet</Th>
        </THead>
        <tbody>
          {BULK_TABLE_NAMES.map((table) => (
            <tr key={table}>
              <RowHead>
                <span className="font-medium">{table}</span>
              </RowHead>
              <Td label="What it holds">{BULK_TABLES[table].about}</Td>
              {["csv", "parquet"].map((form) => (
                <Td key={form} label={form === "csv" ? "CSV" : "Parquet"}>
                  <SizedLink name={`${table}.${form}`} bytes={sizeOf(`${table}.${form}`)} />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="mt-8">
        <Table caption="All of it, and what describes it" stack>
          <THead>
            <Th>File</Th>
            <Th>What it is</Th>
          </THead>
          <tbody>
            {others.map(({ name, about, bytes }) => (
              <tr key={name}>
                <RowHead>
                  <SizedLink name={name} bytes={bytes} />
                </RowHead>
                <Td label="What it is">{about}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Section>
  );
}

function SizedLink({ name, bytes }: { name: string; bytes: number | null }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <FileLink name={name} />
      {bytes !== null && (
        <span className="whitespace-nowrap text-ink-muted text-sm tabular-nums">{sizeWords(bytes)}</span>
      )}
    </span>
  );
}

const KILO = 1_000;

/** "1.4 MB" */
function sizeWords(bytes: number): string {
  if (bytes < KILO) return `${bytes} bytes`;
  const [size, unit] = bytes < KILO * KILO ? [bytes / KILO, "kB"] : [bytes / KILO / KILO, "MB"];
  return `${size.toLocaleString("en", { maximumFractionDigits: 1 })} ${unit}`;
}
