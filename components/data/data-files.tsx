import { Described } from "@/components/ui/language/described";
import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { currentLocale } from "@/lib/language/about";
import { words } from "@/lib/language/words";
import { BULK_TABLE_NAMES, BULK_TABLES } from "@/lib/schema/bulk/tables";
import type { BulkFileRow } from "@/lib/views/share/bulk";

/** A file of the data; of a version when its folder is named. A plain link: no page is there. */
export function FileLink({ name, folder = "" }: { name: string; folder?: string }) {
  return (
    <Anchor className="link hit inline-flex items-center" href={`/data/${folder}${name}`}>
      <span translate="no">{name}</span>
    </Anchor>
  );
}

/** The files: each table in its two forms, then what holds or describes them all. */
export function DataFiles({ files }: { files: readonly BulkFileRow[] }) {
  const t = words("data");
  const sizeOf = (name: string) => files.find((file) => file.name === name)?.bytes ?? null;
  const others = files.filter(({ name }) => !/\.(csv|parquet)$/.test(name));
  return (
    <Section id="files" title={t("files")} lead={t("filesLead")}>
      <Table caption={t("tables")} stack>
        <THead>
          <Th>{t("table")}</Th>
          <Th>{t("holds")}</Th>
          <Th>CSV</Th>
          <Th>Parquet</Th>
        </THead>
        <tbody>
          {BULK_TABLE_NAMES.map((table) => (
            <tr key={table}>
              <RowHead>
                <span translate="no" className="font-medium">
                  {table}
                </span>
              </RowHead>
              <Td label={t("holds")}>
                <Described text={BULK_TABLES[table].about} />
              </Td>
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
        <Table caption={t("whole")} stack>
          <THead>
            <Th>{t("file")}</Th>
            <Th>{t("whatItIs")}</Th>
          </THead>
          <tbody>
            {others.map(({ name, about, bytes }) => (
              <tr key={name}>
                <RowHead>
                  <SizedLink name={name} bytes={bytes} />
                </RowHead>
                <Td label={t("whatItIs")}>
                  <Described text={about} />
                </Td>
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
  const t = words("data");
  if (bytes < KILO) return t("bytes", { count: bytes });
  const rounded = (size: number) => size.toLocaleString(currentLocale(), { maximumFractionDigits: 1 });
  return bytes < KILO * KILO
    ? t("kilobytes", { count: rounded(bytes / KILO) })
    : t("megabytes", { count: rounded(bytes / KILO / KILO) });
}
