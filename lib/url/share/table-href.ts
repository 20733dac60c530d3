/** Pages as tables in a file: in which forms, and how their addresses are made of the page's own. */

export const TABLE_FORMATS = ["csv", "xlsx", "md", "json"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export function isTableFormat(text: string): text is TableFormat {
  return (TABLE_FORMATS as readonly string[]).includes(text);
}

/** The same view as a file. @example tableHref("/deals?org=openai", "csv") // "/deals.csv?org=openai" */
export function tableHref(view: string, format: TableFormat): string {
  const [path = "", query] = view.split("?", 2);
  return `${path}.${format}${query === undefined ? "" : `?${query}`}`;
}

/** What the forms are called in links. */
export const TABLE_LABELS: Readonly<Record<TableFormat, string>> = {
  csv: "CSV",
  xlsx: "Excel",
  md: "Markdown",
  json: "JSON",
};
