import { readFile } from "node:fs/promises";
import { findRedactor } from "@/lib/db/redact/find-redactor";
import { redactWords } from "@/lib/db/redact/redact-words";
import { AppError } from "@/lib/runtime/app-error";
import { printIssues } from "./print-issues";

/** `data redact`: takes the words in a file out of everything that is stored. */

export type RedactCommand = { file: string; reason: string; author: string; dryRun: boolean };

/** Shorter words stand in too many others. */
const SHORTEST = 4;

export async function runRedact({ file, reason, author, dryRun }: RedactCommand): Promise<number> {
  const words = await wordsOf(file);
  const byId = await findRedactor(author);
  const outcome = await redactWords({ words, reason: reason.trim(), byId, dryRun });
  if (!outcome.ok) return printIssues(outcome.issues, "nothing was changed");
  const { changeSet, records, revisions, beside } = outcome;
  for (const name of [...records, ...revisions]) console.log(`  ${name}`);
  const { drafts, notes, deletions, shipped, messages } = beside;
  console.log(
    `${records.length} published records, ${revisions.length} revisions, ${drafts} drafts, ${notes} notes, ${deletions} reasons of deletions, ${shipped} shipped records.`,
  );
  if (messages.length > 0)
    console.log(
      `The messages of change sets ${messages.join(", ")} hold the words too and stay: the chain of hashes vouches for them.`,
    );
  console.log(dryRun ? "Nothing was changed (--dry-run)." : `Removed, as change set ${changeSet}.`);
  return 0;
}

/** From a file and not from the command line, which shells keep. */
async function wordsOf(file: string): Promise<string> {
  const text = await readFile(file, "utf8");
  const words = text.trim();
  if (words.length < SHORTEST)
    throw new AppError("invalid", `${file} must hold the words to remove, at least ${SHORTEST} characters.`);
  return words;
}
