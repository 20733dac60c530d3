import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { changeSetHref } from "@/lib/url/history-href";
import type { BulkPageView } from "@/lib/views/share/bulk";
import { DataDictionary } from "./data-dictionary";
import { DataFiles, FileLink } from "./data-files";

/** Everything that the record holds, to be taken whole: files, versions, what changed between them, and what every column means. */
export function DataPage({ view, origin }: { view: BulkPageView; origin: string }) {
  const t = words("data");
  return (
    <>
      <PageHeader
        title={t("title")}
        standfirst={t("standfirst")}
        meta={view.version !== null && <span>{t("version", { version: view.version })}</span>}
        actions={
          <ButtonLink href="/data/record.sqlite" download size="sm">
            SQLite
          </ButtonLink>
        }
      />
      {view.version === null && (
        <p className="mt-6 max-w-measure border-rule border-l-2 pl-4">{t("making")}</p>
      )}
      <DataFiles files={view.files} />
      <Section id="use" title={t("use")} lead={t("useLead")}>
        <pre className="whitespace-pre-wrap break-words border border-rule bg-paper-sunken p-4 text-sm">
          <code>{exampleOf(origin)}</code>
        </pre>
        <p className="mt-3 max-w-measure">
          {t.rich("cited", {
            claim: () => <code key="claim">{"/d/{short_id}#c-{claim}"}</code>,
            deal: () => <code key="deal">{"/d/{short_id}@{revision}"}</code>,
            package: () => <FileLink key="package" name="datapackage.json" />,
            citation: () => <FileLink key="citation" name="CITATION.cff" />,
            check: () => <code key="check">sha256sum -c</code>,
            sums: () => <FileLink key="sums" name="SHA256SUMS" />,
          })}
        </p>
      </Section>
      <Versions view={view} />
      <DataDictionary />
      <Section id="licence" title={t("licence")}>
        <p className="max-w-measure">
          {t.rich("licenceLead", {
            licence: (name) => (
              <a
                key="licence"
                className="link"
                href="https://creativecommons.org/licenses/by/4.0/"
                rel="license"
              >
                {name}
              </a>
            ),
          })}
        </p>
      </Section>
    </>
  );
}

function exampleOf(origin: string): string {
  return [
    words("data")("example"),
    "SELECT term, label, amount, standing, display",
    `FROM '${origin}/data/terms.parquet'`,
    "WHERE \"from\" = 'openai' AND unit = 'USD' ORDER BY amount DESC;",
  ].join("\n");
}

function Versions({ view: { versions, newest } }: { view: BulkPageView }) {
  const t = words("data");
  const [first] = versions.slice(1);
  return (
    <Section id="versions" title={t("versions")} lead={t("versionsLead")}>
      {versions.length > 0 && (
        <Table caption={t("versionsHere")} stack>
          <THead>
            <Th>{t("versionName")}</Th>
            <Th>{t("savedOn")}</Th>
            <Th>{t("files")}</Th>
          </THead>
          <tbody>
            {versions.map(({ version, changeSet, savedAt }) => (
              <tr key={version}>
                <RowHead>
                  <TextLink href={changeSetHref(changeSet)}>{version}</TextLink>
                </RowHead>
                <Td label={t("savedOn")}>{dayWords(savedAt.slice(0, 10))}</Td>
                <Td label={t("files")}>
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
        {t.rich("versionsAll", {
          versions: () => (
            <Anchor key="versions" className="link" href="/data/versions.json">
              versions.json
            </Anchor>
          ),
          deltas: () => (
            <Anchor
              key="deltas"
              className="link"
              href={`/data/deltas/${first?.changeSet ?? 0}...${newest}.json`}
            >
              deltas/{first?.changeSet ?? 0}...{newest}.json
            </Anchor>
          ),
        })}
      </p>
    </Section>
  );
}
