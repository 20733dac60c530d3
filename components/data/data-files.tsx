import { Section } from "@/components/ui/section";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { BulkFileRow } from "@/lib/views/bulk";

/** A file of the data; of a version when its folder is named. A plain link: no page is there. */
export function FileLink({ name, folder = "" }: { name: string; folder?: string }) {
  return (
    <a className="link hit inline-flex items-center" href={`/data/${folder}${name}`}>
      {name}
    </a>
  );
}

/** The files with their sizes and the beginnings of their sums. */
export function DataFiles({ files }: { files: readonly BulkFileRow[] }) {
  return (
    <Section
      id="files"
      title="Files"
      lead="These addresses always lead to the newest state. To come back to the very same bytes, use a version below."
    >
      <Table caption="Files of the whole record" stack>
        <THead>
          <Th>File</Th>
          <Th>What it is</Th>
          <Th numeric>Size</Th>
          <Th>SHA-256 begins</Th>
        </THead>
        <tbody>
          {files.map(({ name, about, bytes, sha256 }) => (
            <tr key={name}>
              <RowHead>
                <FileLink name={name} />
              </RowHead>
              <Td label="What it is">{about}</Td>
              <Td label="Size" numeric>
                {bytes === null ? "–" : sizeWords(bytes)}
              </Td>
              <Td label="SHA-256 begins">
                <code className="text-ink-muted text-sm">{sha256?.slice(0, 12) ?? "–"}</code>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

const KILO = 1_000;

/** "1.4 MB" */
function sizeWords(bytes: number): string {
  if (bytes < KILO) return `${bytes} bytes`;
  const [size, unit] = bytes < KILO * KILO ? [bytes / KILO, "kB"] : [bytes / KILO / KILO, "MB"];
  return `${size.toLocaleString("en", { maximumFractionDigits: 1 })} ${unit}`;
}
