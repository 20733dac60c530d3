import "server-only";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { asksForHelp, readOptions } from "./read-options";

/** What was typed after `npm run intake --` → what is to be read, or a sentence on why that cannot be. */

export const INTAKE_USAGE = `Usage: npm run intake -- FILE… [--json] [--keep]

  reads articles (.txt, .html, .pdf, .docx, .eml; of a folder, all that are in it) and prints what each claims
    --json   the result as JSON on stdout: for each file its language, source and proposals, with offsets into its text
    --keep   puts the articles to wait at /edit/intake; what is there already is left, so that the command can be run again`;

export type IntakeCommand =
  | { name: "read"; files: string[]; json: boolean; keep: boolean }
  | { name: "help" };

const OPTIONS = {
  json: { type: "boolean", default: false },
  keep: { type: "boolean", default: false },
} as const;

export function readIntakeCommand(args: string[]): Result<IntakeCommand> {
  const parsed = readOptions(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (asksForHelp(positionals, values.help)) return ok({ name: "help" });
  if (positionals.length === 0) return err("Name at least one file or folder.");
  return ok({ name: "read", files: positionals, json: values.json === true, keep: values.keep === true });
}
