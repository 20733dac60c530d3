import { err, ok, type Result } from "@/lib/domain/text/result";
import { asksForHelp, readOptions } from "./read-options";
import type { WebhookCommand } from "./webhook-command";

/** What was typed after `npm run data --` → the command that is meant, or a sentence on why none is. */

export const USAGE = `Usage: npm run data -- import FILE… [--dry-run] [--json]
       npm run data -- update [--dry-run] [--json] [--author EMAIL]
       npm run data -- export [FILE]
       npm run data -- bulk FOLDER
       npm run data -- webhooks [add URL | remove URL]
       npm run data -- digest
       npm run data -- verify
       npm run data -- rederive
       npm run data -- links
       npm run data -- backup [FILE]
       npm run data -- restore FILE [--replace]
       npm run data -- redact FILE --reason TEXT --author EMAIL [--dry-run]

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
  digest   sends everybody who follows by e-mail what has changed since their last mail, if anything has; for a timer, once a day
           say. Needs SMTP_URL and ENTENTE_MAIL_FROM
  verify   checks the integrity of everything stored
  rederive works out again what follows from what is stored, and lists the standings that changed; a start does it by
           itself when the rules changed
  links    asks the addresses of sources whether their documents are still there, those first that were not asked for longest;
           editors see the dead ones at /edit/findings, with a copy where the Internet Archive keeps one
  backup   saves everything that is stored, as it stands at one moment, with history, drafts and accounts: a gzipped script
           that psql runs too. Readers and editors go on meanwhile
  restore  checks a backup, then puts it into an empty database
             --replace   in place of what is there, which is saved to a backup of its own first
  redact   takes the words that FILE holds out of what is published, out of the whole history and out of drafts, by order;
           readers see the reason in their place, verify goes on to prove the rest
             --reason    by whose order and what for
             --author    the admin in whose name
             --dry-run   only says where they stand`;

export type Command =
  | { name: "import"; files: string[]; dryRun: boolean; json: boolean }
  | { name: "update"; author: string | null; dryRun: boolean; json: boolean }
  | { name: "export"; file: string | undefined }
  | { name: "backup"; file: string | undefined }
  | { name: "restore"; file: string; replace: boolean }
  | { name: "redact"; file: string; reason: string; author: string; dryRun: boolean }
  | { name: "bulk"; folder: string }
  | WebhookCommand
  | { name: "verify" | "rederive" | "links" | "digest" }
  | { name: "help" };

const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  author: { type: "string" },
  reason: { type: "string" },
  replace: { type: "boolean", default: false },
} as const;

export function readCommand(args: string[]): Result<Command> {
  const parsed = readOptions(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (asksForHelp(positionals, values.help)) return ok({ name: "help" });
  return misplaced(positionals[0], values) ?? chooseCommand(positionals, values);
}

type Values = {
  "dry-run"?: boolean;
  json?: boolean;
  author?: string;
  reason?: string;
  replace?: boolean;
};

/** An option that another command takes. */
function misplaced(name: string | undefined, { author, reason, replace }: Values): Result<Command> | null {
  if (author !== undefined && name !== "update" && name !== "redact")
    return err("--author belongs to update and redact");
  if (reason !== undefined && name !== "redact") return err("--reason belongs to redact");
  return replace === true && name !== "restore" ? err("--replace belongs to restore") : null;
}

function chooseCommand([name, ...files]: string[], values: Values): Result<Command> {
  const how = { dryRun: values["dry-run"] === true, json: values.json === true };
  if (name === "import") return importCommand(files, how);
  if (name === "update") return updateCommand(files, { ...how, author: values.author ?? null });
  if (name === "redact" && !how.json) return redactCommand(files, { ...values, dryRun: how.dryRun });
  if (how.dryRun || how.json) return err("--dry-run and --json belong to import FILE… and to update");
  if (name === "restore") return restoreCommand(files, values.replace === true);
  const plain = plainCommand(name, files);
  return plain ? ok(plain) : err(notUnderstood([name, ...files]));
}

const notUnderstood = ([name, ...files]: (string | undefined)[]): string =>
  name === undefined ? "Name a command." : `Not understood: ${[name, ...files].join(" ")}`;

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

function redactCommand(
  files: readonly string[],
  { reason = "", author = "", dryRun }: Values & { dryRun: boolean },
): Result<Command> {
  const [file] = files;
  return file !== undefined && files.length === 1 && reason.trim() !== "" && author !== ""
    ? ok({ name: "redact", file, reason, author, dryRun })
    : err("Name all three: npm run data -- redact FILE --reason TEXT --author EMAIL");
}

function restoreCommand(files: readonly string[], replace: boolean): Result<Command> {
  const [file, ...more] = files;
  return file !== undefined && more.length === 0
    ? ok({ name: "restore", file, replace })
    : err("Name the one backup to restore: npm run data -- restore FILE");
}

const ALONE = ["verify", "rederive", "links", "digest"] as const;

function plainCommand(name: string | undefined, files: readonly string[]): Command | null {
  const [file] = files;
  if (name === "webhooks") return webhookCommand(files);
  const alone = ALONE.find((one) => one === name);
  if (alone !== undefined) return files.length === 0 ? { name: alone } : null;
  return files.length <= 1 ? fileCommand(name, file) : null;
}

function fileCommand(name: string | undefined, file: string | undefined): Command | null {
  if (name === "export" || name === "backup") return { name, file };
  return name === "bulk" && file !== undefined ? { name, folder: file } : null;
}

function webhookCommand([action, url, ...rest]: readonly string[]): WebhookCommand | null {
  if (action === undefined) return { name: "webhooks", action: "list" };
  if (rest.length > 0 || url === undefined || (action !== "add" && action !== "remove")) return null;
  return { name: "webhooks", action, url };
}
