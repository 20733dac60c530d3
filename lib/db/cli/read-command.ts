import "server-only";
import { parseArgs } from "node:util";
import { err, ok, type Result } from "@/lib/domain/result";

/** What was typed after `npm run data --` → the command that is meant, or a sentence on why none is. */

export const USAGE = `Usage: npm run data -- import FILE… [--dry-run] [--json]
       npm run data -- export [FILE]
       npm run data -- verify

  import   checks the bundle whole, then saves it in one transaction or not at all
             --dry-run   only says what would be created, changed and left
             --json      the result as JSON on stdout
  export   writes the whole record as a bundle, to FILE or to stdout
  verify   checks the integrity of everything stored`;

export type Command =
  | { name: "import"; files: string[]; dryRun: boolean; json: boolean }
  | { name: "export"; file: string | undefined }
  | { name: "verify" };

const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

export function readCommand(args: string[]): Result<Command> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const [name, ...files] = positionals;
  const { json, "dry-run": dryRun } = values;
  if (name === "import" && files.length > 0) return ok({ name, files, dryRun, json });
  if (dryRun || json) return err("--dry-run and --json belong to import FILE…");
  const plain = plainCommand(name, files);
  return plain === null
    ? err(name === undefined ? "Name a command." : `Not understood: ${positionals.join(" ")}`)
    : ok(plain);
}

function plainCommand(name: string | undefined, files: readonly string[]): Command | null {
  if (name === "export" && files.length <= 1) return { name, file: files[0] };
  return name === "verify" && files.length === 0 ? { name } : null;
}

function parse(args: string[]) {
  try {
    return ok(parseArgs({ args, allowPositionals: true, options: OPTIONS }));
  } catch (error) {
    // Node throws on options that do not exist, and says which.
    return err(error instanceof Error ? error.message : String(error));
  }
}
