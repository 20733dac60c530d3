/** A table in the form that was asked for. Texts are sent while they are made. */
import { currentLanguage, speakingAll } from "@/lib/language/current";
import type { TableFormat } from "@/lib/url/share/table-href";
import { OPEN_HEADERS } from "../respond";
import { streamText } from "../stream-text";
import { LICENCE_URL, type TableFile } from "./table-file";
import { csvPieces, jsonPieces, markdownPieces } from "./write-text";
import { tableXlsx } from "./write-xlsx";

const PIECES = { csv: csvPieces, json: jsonPieces, md: markdownPieces } as const;

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What opens in a browser is shown there; the others are files. */
const SHOWN: ReadonlySet<TableFormat> = new Set(["json", "md"]);

export async function respondTable(format: TableFormat, file: TableFile): Promise<Response> {
  const headers = {
    ...OPEN_HEADERS,
    "Content-Disposition": `${SHOWN.has(format) ? "inline" : "attachment"}; filename="${file.filename}.${format}"`,
    "Content-Type": TYPES[format],
    Link: `<${LICENCE_URL}>; rel="license"`,
    // A list of the API is answered as this file to whoever asks it for CSV.
    Vary: "Accept, Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
  };
  if (format === "xlsx") return new Response(new Uint8Array(await tableXlsx(file)), { headers });
  return new Response(
    streamText(speakingAll(currentLanguage(), PIECES[format](file)), () => {}),
    { headers },
  );
}
