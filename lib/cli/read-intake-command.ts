import { err, ok, type Result } from "@/lib/domain/text/result";
import { asksForHelp, readOptions } from "./read-options";

/** What was typed after `npm run intake --` → what is to be read, or a sentence on why that cannot be. */

export const INTAKE_USAGE = `Usage: npm run intake -- FILE… [--sources FILE] [--keep] [--again] [--second-reader] [--json]

  reads articles (.txt, .html, .pdf, .docx, .eml; of a folder, all that are in it) and prints what each claims
    --json           the result as JSON on stdout: for each file its language, source and proposals, with offsets into its text
    --keep           puts the articles to wait at /edit/intake; what was read before is not parsed again, so that a command that
                     was cut off can be run again
    --sources FILE   fetches the addresses that FILE lists, one on each line (pages, PDFs, RSS, Atom and JSON feeds), and keeps
                     the articles: each is fetched once, a feed is asked for what is new
    --again          tries what could not be read or fetched in an earlier run once more
    --second-reader  sends each text to ENTENTE_READER_URL too, and compares; without it no text leaves this machine`;

export type ReadCommand = {
  name: "read";
  files: string[];
  /** The file that lists addresses; null: none are fetched. */
  sources: string | null;
  json: boolean;
  keep: boolean;
  again: boolean;
  secondReader: boolean;
};
export type IntakeCommand = ReadCommand | { name: "help" };

const OPTIONS = {
  json: { type: "boolean", default: false },
  keep: { type: "boolean", default: false },
  again: { type: "boolean", default: false },
  "second-reader": { type: "boolean", default: false },
  sources: { type: "string" },
} as const;

export function readIntakeCommand(args: string[]): Result<IntakeCommand> {
  const parsed = readOptions(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (asksForHelp(positionals, values.help)) return ok({ name: "help" });
  const sources = values.sources ?? null;
  if (positionals.length === 0 && sources === null)
    return err("Name at least one file or folder, or a list of addresses with --sources.");
  return ok({
    ...{ name: "read", files: positionals, sources, json: values.json === true, keep: values.keep === true },
    ...{ again: values.again === true, secondReader: values["second-reader"] === true },
  });
}
