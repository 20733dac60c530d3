import "server-only";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { disconnect, takeTime } from "@/lib/db/client";
import { keepFor } from "@/lib/db/intake/keep-document";
import { readUnkept, type Unkept, unkeptReader } from "@/lib/db/intake/read-unkept";
import { MOST_BYTES } from "@/lib/documents/document";
import { readDocument } from "@/lib/documents/read-document";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { displayValue } from "@/lib/domain/values/display-value";
import { asUnavailable } from "@/lib/runtime/database-trouble";
import { createProgress } from "./progress";
import { INTAKE_USAGE, type IntakeCommand, readIntakeCommand } from "./read-intake-command";

/** `npm run intake`: reads articles from the shell. Expects DATABASE_URL to be set. A file that cannot be read makes the exit code 1. */

type Asked = Extract<IntakeCommand, { name: "read" }>;
type FileResult = { file: string } & ({ error: string } | (Unkept & { kept?: "new" | "before" }));

async function main(): Promise<number> {
  const command = readIntakeCommand(process.argv.slice(2));
  if (!command.ok) {
    console.error(`${command.error}\n\n${INTAKE_USAGE}`);
    return 1;
  }
  if (command.value.name === "help") {
    console.log(INTAKE_USAGE);
    return 0;
  }
  return readAll(command.value);
}

async function readAll(asked: Asked): Promise<number> {
  const files = (await Promise.all(asked.files.map(filesIn))).flat();
  const progress = createProgress(process.stderr);
  const reader = await unkeptReader();
  const results: FileResult[] = [];
  for (const [index, file] of [...new Set(files)].entries()) {
    progress.show("reading articles", { done: index, total: files.length });
    const result = await readOne(file, reader, asked);
    results.push(result);
    if (!asked.json) console.log(inWords(result));
  }
  progress.end();
  if (asked.json) console.log(JSON.stringify(results, null, 1));
  return results.some((result) => "error" in result) ? 1 : 0;
}

/** A file, or those in a folder, by name. What begins with a point is nobody’s article. */
async function filesIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(path, entry.name))
    .sort();
}

async function readOne(
  file: string,
  reader: Awaited<ReturnType<typeof unkeptReader>>,
  { keep }: Asked,
): Promise<FileResult> {
  const bytes = await bytesOf(file);
  const read = bytes.ok ? await readDocument(bytes.value, file) : bytes;
  if (!read.ok) return { file, error: read.error };
  const given = { ...read.value, name: file.split(/[\\/]/).at(-1) ?? file };
  const kept = keep ? await keepFor(null, given) : null;
  return { file, ...(await readUnkept(reader, given)), ...(kept && { kept: kept.isNew ? "new" : "before" }) };
}

async function bytesOf(file: string): Promise<Result<Uint8Array>> {
  const found = await stat(file).catch(() => null);
  if (found === null) return err("There is no such file.");
  if (found.size > MOST_BYTES) return err("The file is larger than 5 MB.");
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? err("The file cannot be opened.") : ok(bytes);
}

function inWords(result: FileResult): string {
  if ("error" in result) return `${result.file}: ${result.error}`;
  const { file, language, proposals, notes, kept } = result;
  const counted = `${proposals.length} ${proposals.length === 1 ? "proposal" : "proposals"}`;
  const head = [`${file}: ${counted}`, language, kept === "before" && "kept before"]
    .filter(Boolean)
    .join(", ");
  const lines = proposals.map(
    ({ kind, from, to, value, stance, deal, term, score }) =>
      `  ${score.toFixed(2)}  ${kind}  ${from ?? "?"} > ${to ?? "?"}  ${stance} ${displayValue(value)}${deal ? `  (${deal}${term ? `, ${term}` : ""})` : ""}`,
  );
  return [head, ...notes.map((note) => `  ${note}`), ...lines].join("\n");
}

function complain(thrown: unknown): number {
  const error = asUnavailable(thrown);
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
}

// Whoever reads only the beginning (`| head`) has what they wanted.
process.stdout.on("error", () => process.exit(0));
Object.assign(process, { noDeprecation: true });
takeTime();

main()
  .catch(complain)
  .then(async (code) => {
    process.exitCode = code;
    await disconnect();
  });
