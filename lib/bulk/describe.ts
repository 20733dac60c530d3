/**
 * What the bulk files say of themselves: the data dictionary, the Frictionless datapackage, the citation. All of it is made of the
 * schemas, so that it cannot say anything else than they do.
 */
import type { BulkState } from "@/lib/db/export/export-tables";
import type { BulkColumn, BulkType } from "@/lib/schema/bulk/columns";
import { BULK_TABLE_NAMES, BULK_TABLES, type BulkTableName, columnsOf } from "@/lib/schema/bulk/tables";

export const LICENCE = {
  name: "CC-BY-4.0",
  title: "CC BY 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
};
const RIGHTS =
  "Selection, titles, summaries, readings and rulings: CC BY 4.0. Quotations stay their publishers’.";
const TITLE = "Entente: the public record of cloud–AI deals";

export type Told = { origin: string; state: BulkState };
export type FileSum = { name: string; bytes: number; sha256: string };

/** "2026-11-28.12": the day of the save, and its number, which orders versions. */
export function versionOf({ savedAt, changeSet }: BulkState): string {
  return `${savedAt.slice(0, 10)}.${changeSet}`;
}

/** Facts of a version for the table `about` of the SQLite file. */
export function aboutFacts({ origin, state }: Told): Record<string, string> {
  return {
    title: TITLE,
    version: versionOf(state),
    change_set: String(state.changeSet),
    change_set_hash: state.hash,
    saved_at: state.savedAt,
    address: `${origin}/data`,
    licence: RIGHTS,
  };
}

export function dictionaryJson(): string {
  const tables = BULK_TABLE_NAMES.map((name) => {
    const { about, key } = BULK_TABLES[name];
    return {
      name,
      about,
      key,
      columns: columnsOf(name).map(([column, rest]) => ({ name: column, ...rest })),
    };
  });
  return `${JSON.stringify({ tables }, null, 1)}\n`;
}

export function dictionaryMarkdown({ origin, state }: Told): string {
  const tables = BULK_TABLE_NAMES.map((name) => {
    const { about, key } = BULK_TABLES[name];
    const rows = columnsOf(name).map(
      ([column, rest]) =>
        `| \`${column}\` | ${rest.type}${rest.required ? "" : ", may be empty"} | ${wordsOf(rest)} |`,
    );
    return `## ${name}\n\n${about} A row is named by ${key.map((part) => `\`${part}\``).join(" and ")}.\n\n| column | type | meaning |\n|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `# Data dictionary\n\n${TITLE}, version ${versionOf(state)}, <${origin}/data>. ${RIGHTS}\n\n${tables.join("\n")}`;
}

function wordsOf({ about, values, references }: BulkColumn): string {
  const list = values === undefined ? "" : ` One of ${values.join(", ")}.`;
  return `${about}${list}${references === undefined ? "" : ` Key: ${references}.`}`;
}

const FIELD_TYPES: Readonly<Record<BulkType, string>> = {
  text: "string",
  integer: "integer",
  decimal: "number",
  date: "date",
};

/** Frictionless Data Package v1, a resource for each CSV. @param sums of all files written so far */
export function datapackage({ origin, state }: Told, sums: readonly FileSum[]): string {
  const resources = BULK_TABLE_NAMES.map((name) => {
    const sum = sums.find((file) => file.name === `${name}.csv`);
    return {
      ...{ name, path: `${name}.csv`, title: BULK_TABLES[name].about, profile: "tabular-data-resource" },
      ...{
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: sum?.bytes,
        hash: `sha256:${sum?.sha256}`,
      },
      schema: tableSchema(name),
    };
  });
  const about = {
    ...{ profile: "tabular-data-package", name: "entente", title: TITLE, version: versionOf(state) },
    ...{ id: state.hash, created: state.savedAt, homepage: `${origin}/data`, description: RIGHTS },
    licenses: [LICENCE],
    contributors: [{ title: "The Entente maintainers", role: "maintainer" }],
    resources,
  };
  return `${JSON.stringify(about, null, 1)}\n`;
}

function tableSchema(name: BulkTableName) {
  const { key } = BULK_TABLES[name];
  const fields = columnsOf(name).map(([column, { type, about, required, values }]) => ({
    ...{ name: column, type: FIELD_TYPES[type], description: about },
    ...((required || values) && {
      constraints: { ...(required && { required }), ...(values && { enum: values }) },
    }),
  }));
  const foreignKeys = foreignKeysOf(name);
  return { fields, primaryKey: key, ...(foreignKeys.length > 0 && { foreignKeys }), missingValues: [""] };
}

function foreignKeysOf(name: BulkTableName) {
  return columnsOf(name).flatMap(([column, { references }]) => {
    const [table, field] = references?.split(".") ?? [];
    if (table === undefined || field === undefined) return [];
    return [{ fields: column, reference: { resource: table === name ? "" : table, fields: field } }];
  });
}

export function citation({ origin, state }: Told): string {
  return [
    "cff-version: 1.2.0",
    'message: "To cite one deal, use the citation on its page; to cite the data as a whole, use this."',
    "type: dataset",
    `title: ${JSON.stringify(TITLE)}`,
    "authors:",
    '  - name: "The Entente maintainers"',
    `version: ${JSON.stringify(versionOf(state))}`,
    `date-released: ${state.savedAt.slice(0, 10)}`,
    `url: ${JSON.stringify(`${origin}/data`)}`,
    "license: CC-BY-4.0",
    "identifiers:",
    "  - type: other",
    `    value: ${JSON.stringify(state.hash)}`,
    '    description: "Hash of the newest change set, which covers all before it"',
    "",
  ].join("\n");
}

/** As `sha256sum -c` reads it. */
export function sumsText(sums: readonly FileSum[]): string {
  return sums.map(({ sha256, name }) => `${sha256}  ${name}\n`).join("");
}
