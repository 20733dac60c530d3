import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { displayDate } from "@/lib/domain/dates/display-date";
import { changeSetHref } from "@/lib/url/history-href";
import type { BulkPageView } from "@/lib/views/share/bulk";
import { DataDictionary } from "./data-dictionary";
import { DataFiles, FileLink } from "./data-files";

/** Everything that the record holds, to be taken whole: files, versions, what changed between them, and what every column means. */
export function DataPage({ view, origin }: { view: BulkPageView; origin: string }) {
  return (
    <>
      <PageHeader
        title="The data"
        standfirst="The whole record, to be taken, joined, checked and cited. Every file is of one state of the record, and says which."
        meta={view.version !== null && <span>Version {view.version}</span>}
        actions={
          <ButtonLink href="/data/record.sqlite" download size="sm">
            SQLite
          </ButtonLink>
        }
      />
      {view.version === null && (
        <p className="mt-6 max-w-measure border-rule border-l-2 pl-4">
          The files of this state of the record are being made. They can be asked for already; the first who
          does waits a moment. Their sizes stand here then.
        </p>
      )}
      <DataFiles files={view.files} />
      <Section
        id="use"
        title="Use it"
        lead="Amounts are decimals and dates are dates. A date that sources give loosely stands three times: as it is stated, and the first and last day that it may mean."
      >
        <pre className="whitespace-pre-wrap break-words border border-rule bg-paper-sunken p-4 text-sm">
          <code>{exampleOf(origin)}</code>
        </pre>
        <p className="mt-3 max-w-measure">
          A claim is cited as{" "}
          <code>
            /d/{"{short_id}"}#c-{"{claim}"}
          </code>
          , a deal as it was as{" "}
          <code>
            /d/{"{short_id}"}@{"{revision}"}
          </code>
          . <FileLink name="datapackage.json" /> describes the CSV files for programs,{" "}
          <FileLink name="CITATION.cff" /> says how to cite this version, and <code>sha256sum -c</code> reads{" "}
          <FileLink name="SHA256SUMS" />.
        </p>
      </Section>
      <Versions view={view} />
      <DataDictionary />
      <Section id="licence" title="Licence">
        <p className="max-w-measure">
          Selection, titles, summaries, readings and rulings are under{" "}
          <a className="link" href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            CC BY 4.0
          </a>
          : use them for anything, and name Entente with the address or the version. Quotations stay their
          publishers’.
        </p>
      </Section>
    </>
  );
}

function exampleOf(origin: string): string {
  return [
    "-- DuckDB: what OpenAI has promised, in dollars, and how well it is known",
    "SELECT term, label, amount, standing, display",
    `FROM '${origin}/data/terms.parquet'`,
    "WHERE \"from\" = 'openai' AND unit = 'USD' ORDER BY amount DESC;",
  ].join("\n");
}

function Versions({ view: { versions, newest } }: { view: BulkPageView }) {
  const [first] = versions.slice(1);
  return (
    <Section
      id="versions"
      title="Versions"
      lead="A version is the day of a save and its number. The last ten that were asked for lie here unchanged; what changed between any two saves can be had for ever."
    >
      {versions.length > 0 && (
        <Table caption="Versions that lie here" stack>
          <THead>
            <Th>Version</Th>
            <Th>Saved on</Th>
            <Th>Files</Th>
          </THead>
          <tbody>
            {versions.map(({ version, changeSet, savedAt }) => (
              <tr key={version}>
                <RowHead>
                  <TextLink href={changeSetHref(changeSet)}>{version}</TextLink>
                </RowHead>
                <Td label="Saved on">{displayDate(savedAt.slice(0, 10))}</Td>
                <Td label="Files">
                  <span className="flex flex-wrap gap-x-4">
                    {["record.sqlite", "claims.parquet", "SHA256SUMS"].map((name) => (
                      <FileLink key={name} name={name} folder={`${version}/`} />
                    ))}
                  </span>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="mt-4 max-w-measure">
        <Anchor className="link" href="/data/versions.json">
          versions.json
        </Anchor>{" "}
        lists them with all their sums.{" "}
        <Anchor className="link" href={`/data/deltas/${first?.changeSet ?? 0}...${newest}.json`}>
          deltas/{first?.changeSet ?? 0}...{newest}.json
        </Anchor>{" "}
        has every record that is another one between two saves, as it is at the end; 0 is before the first.
      </p>
    </Section>
  );
}
