import { Disclosure } from "@/components/ui/disclosure";
import { Described } from "@/components/ui/language/described";
import { Section } from "@/components/ui/section";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { words } from "@/lib/language/words";
import type { BulkColumn } from "@/lib/schema/bulk/columns";
import { BULK_TABLE_NAMES, BULK_TABLES, type BulkTableName, columnsOf } from "@/lib/schema/bulk/tables";
import { FileLink } from "./data-files";

/** What every column of every table means, printed from the schemas that the files are made by. */
export function DataDictionary() {
  const t = words("data");
  const lead = t.rich("dictionaryLead", {
    json: () => <FileLink key="json" name="dictionary.json" />,
    markdown: () => <FileLink key="markdown" name="dictionary.md" />,
  });
  return (
    <Section id="dictionary" title={t("dictionary")} lead={lead}>
      {BULK_TABLE_NAMES.map((name) => (
        <TableColumns key={name} name={name} />
      ))}
    </Section>
  );
}

function TableColumns({ name }: { name: BulkTableName }) {
  const { about, key } = BULK_TABLES[name];
  const t = words("data");
  return (
    <Disclosure
      id={`table-${name}`}
      summary={<Described text={about} />}
      className="border-rule border-b py-2"
    >
      <p className="mt-2 text-ink-muted text-sm">
        {t.rich("rowNamed", { key: () => <code key="key">{key.join(` ${t("and")} `)}</code> })}
      </p>
      <div className="mt-2">
        <Table caption={t("columnsOf", { name })} density="compact" stack>
          <THead>
            <Th>{t("column")}</Th>
            <Th>{t("type")}</Th>
            <Th>{t("meaning")}</Th>
          </THead>
          <tbody>
            {columnsOf(name).map(([column, rest]) => (
              <tr key={column}>
                <RowHead>
                  <code>{column}</code>
                </RowHead>
                <Td label={t("type")}>
                  {rest.required
                    ? t(`types.${rest.type}`)
                    : t("mayBeEmpty", { type: t(`types.${rest.type}`) })}
                </Td>
                <Td label={t("meaning")}>
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
      <Described text={about} />
      {values && (
        <span className="block text-ink-muted text-sm">
          {words("data").rich("oneOf", { values: () => <code key="values">{values.join(", ")}</code> })}
        </span>
      )}
      {references && (
        <span className="block text-ink-muted text-sm">
          {words("data").rich("key", { references: () => <code key="references">{references}</code> })}
        </span>
      )}
    </>
  );
}
