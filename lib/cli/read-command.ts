import "server-only";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { asksForHelp, readOptions } from "./read-options";
import type { WebhookCommand } from "./webhook-command";

/** What was typed after `npm run data --` → the command that is meant, or a sentence on why none is. */

export const USAGE = `Usage: npm run data -- import FILE… [--dry-run] [--json]
       npm run data -- update [--dry-run] [--json] [--author EMAIL]
       npm run data -- export [FILE]
       npm run data -- bulk FOLDER
       npm run data -- webhooks [add URL | remove URL]
       npm run data -- verify
       npm run data -- rederive

  import   checks the bundle whole, then saves it in one transaction or not at all
             --dry-run   only says what would be created, changed and left
             --json      the result as JSON on stdout
  update   takes the record that came with this version of the program into yours, which may have been edited: what goes
           together is saved as one change (undo it at /changes), what was changed on both sides becomes a draft to
           review, what was deleted here stays deleted; run again, it changes nothing
             --dry-run   only says what would be done
             --json      the result as JSON on stdout
             --author    the account whose name the drafts get; else the admin who has been there longest
  export   writes the whole record as a bundle, to FILE or to stdout
  bulk     writes the record as tables into a new FOLDER: CSV, Parquet, SQLite, with their dictionary and sums
  webhooks lists who is told of every save over HTTP; add and remove change the list
  verify   checks the integrity of everything stored
  rederive works out again what follows from what is stored, and lists the standings that changed; a start does it by
           itself when the rules changed`;

export type Command =
  | { name: "import"; files: string[]; dryRun: boolean; json: boolean }
  | { name: "update"; author: string | null; dryRun: boolean; json: boolean }
  | { name: "export"; file: string | undefined }
  | { name: "bulk"; folder: string }
  | WebhookCommand
  | { name: "verify" | "rederive" | "help" };

const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  author: { type: "string" },
} as const;

export function readCommand(args: string[]): Result<Command> {
  const parsed = readOptions(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (asksForHelp(positionals, values.help)) return ok({ name: "help" });
  return values.author === undefined || positionals[0] === "update"
    ? chooseCommand(positionals, values)
    : err("--author belongs to update");
}

type Values = { "dry-run"?: boolean; json?: boolean; author?: string };

function chooseCommand([name, ...files]: string[], values: Values): Result<Command> {
  const how = { dryRun: values["dry-run"] === true, json: values.json === true };
  if (name === "import") return importCommand(files, how);
  if (name === "update") return updateCommand(files, { ...how, author: values.author ?? null });
  if (how.dryRun || how.json) return err("--dry-run and --json belong to import FILE… and to update");
  const plain = plainCommand(name, files);
  if (plain !== null) return ok(plain);
  return err(name === undefined ? "Name a command." : `Not understood: ${[name, ...files].join(" ")}`);
}

function importCommand(files: string[], how: { dryRun: boolean; json: boolean }): Result<Command> {
  return files.length > 0
    ? ok({ name: "import", files, ...how })
    : err("Name a file to import: npm run data -- import FILE…");
}

type UpdateOptions = { dryRun: boolean; json: boolean; author: string | null };

function updateCommand(files: readonly string[], options: UpdateOptions): Result<Command> {
  return files.length === 0
    ? ok({ name: "update", ...options })
    : err("update takes no file: the record comes with the program. Your own files go in by import");
}

function plainCommand(name: string | undefined, files: readonly string[]): Command | null {
  const [file] = files;
  if (name === "export" && files.length <= 1) return { name, file };
  if (name === "bulk" && files.length === 1 && file !== undefined) return { name, folder: file };
  if (name === "webhooks") return webhookCommand(files);
  return (name === "verify" || name === "rederive") && files.length === 0 ? { name } : null;
}

function webhookCommand([action, url, ...rest]: readonly string[]): WebhookCommand | null {
  if (action === undefined) return { name: "webhooks", action: "list" };
  if (rest.length > 0 || url === undefined || (action !== "add" && action !== "remove")) return null;
  return { name: "webhooks", action, url };
}
