import "server-only";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { asksForHelp, readOptions } from "./read-options";

/** What was typed after `npm run data --` → the command that is meant, or a sentence on why none is. */

export const USAGE = `Usage: npm run data -- import FILE… [--dry-run] [--json]
       npm run data -- export [FILE]
       npm run data -- verify
       npm run data -- rederive

  import   checks the bundle whole, then saves it in one transaction or not at all
             --dry-run   only says what would be created, changed and left
             --json      the result as JSON on stdout
  export   writes the whole record as a bundle, to FILE or to stdout
  verify   checks the integrity of everything stored
  rederive works out again what follows from what is stored, and lists the standings that changed; a start does it by
           itself when the rules changed`;

export type Command =
  | { name: "import"; files: string[]; dryRun: boolean; json: boolean }
  | { name: "export"; file: string | undefined }
  | { name: "verify" | "rederive" | "help" };

const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

export function readCommand(args: string[]): Result<Command> {
  const parsed = readOptions(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (asksForHelp(positionals, values.help)) return ok({ name: "help" });
  const [name, ...files] = positionals;
  const { json, "dry-run": dryRun } = values;
  if (name === "import" && files.length > 0) return ok({ name, files, dryRun, json });
  if (name === "import") return err("Name a file to import: npm run data -- import FILE…");
  if (dryRun || json) return err("--dry-run and --json belong to import FILE…");
  const plain = plainCommand(name, files);
  return plain === null
    ? err(name === undefined ? "Name a command." : `Not understood: ${positionals.join(" ")}`)
    : ok(plain);
}

function plainCommand(name: string | undefined, files: readonly string[]): Command | null {
  if (name === "export" && files.length <= 1) return { name, file: files[0] };
  return (name === "verify" || name === "rederive") && files.length === 0 ? { name } : null;
}
