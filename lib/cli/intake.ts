import { type AskSecond, commandReader } from "@/lib/db/intake/read-unkept";
import { decode } from "@/lib/documents/plain";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { now } from "@/lib/runtime/clock";
import { askSecondReader } from "@/lib/second-reader/ask";
import { hostOf, secondReader } from "@/lib/second-reader/configured";
import { bytesOf, filesIn } from "./articles/files-in";
import { type TakeOptions, takeArticle } from "./articles/take-article";
import { type FileResult, inWords } from "./intake-words";
import { complain, runProgram } from "./program";
import { createProgress } from "./progress";
import { INTAKE_USAGE, type ReadCommand, readIntakeCommand } from "./read-intake-command";
import { createFetcher } from "./sources/fetch-address";
import { readSources } from "./sources/read-sources";
import { type SourceResult, takeSources } from "./sources/take-sources";

/** `npm run intake`: reads articles from the shell. Expects DATABASE_URL to be set. What cannot be read makes the exit code 1. */

async function readAll(asked: ReadCommand): Promise<number> {
  const addresses = await addressesOf(asked.sources);
  if (!addresses.ok) return complain(addresses.error);
  const askSecond = asked.secondReader ? secondAsker() : ok(null);
  if (!askSecond.ok) return complain(askSecond.error);
  const reader = await commandReader(askSecond.value);
  const results: (FileResult | SourceResult)[] = [];
  const report = (result: FileResult | SourceResult): void => {
    results.push(result);
    if (!asked.json) console.log(inWords(result));
  };
  const options = { reader, again: asked.again };
  await readFiles(asked.files, { ...options, keep: asked.keep }, report);
  if (addresses.value.length > 0)
    await takeSources(addresses.value, { ...options, report, fetcher: createFetcher() });
  if (asked.json) console.log(JSON.stringify(results.filter(isArticle), null, 1));
  return results.some((result) => "error" in result) ? 1 : 0;
}

const isArticle = (result: FileResult | SourceResult): boolean => !("state" in result);

async function addressesOf(file: string | null): Promise<Result<string[]>> {
  if (file === null) return ok([]);
  const bytes = await bytesOf(file);
  const read = bytes.ok ? readSources(decode(bytes.value)) : bytes;
  return read.ok ? read : err(`${file}: ${read.error}`);
}

function secondAsker(): Result<AskSecond> {
  const second = secondReader();
  if (second === null)
    return err("No second reader is set up: set ENTENTE_READER_URL and ENTENTE_READER_MODEL.");
  const whose = { host: hostOf(second), model: second.model };
  return ok(async (question) => {
    const answer = await askSecondReader(second, question);
    return answer.ok ? ok({ ...whose, askedAt: now().toISOString(), claims: answer.value }) : answer;
  });
}

async function readFiles(
  paths: readonly string[],
  options: TakeOptions,
  report: (result: FileResult) => void,
): Promise<void> {
  const files = [...new Set((await Promise.all(paths.map(filesIn))).flat())];
  const progress = createProgress(process.stderr);
  for (const [index, file] of files.entries()) {
    progress.show("reading articles", { done: index, total: files.length });
    const bytes = await bytesOf(file);
    const name = file.split(/[\\/]/).at(-1) ?? file;
    report({
      file,
      ...(bytes.ok
        ? await takeArticle(bytes.value, { name, address: null }, options)
        : { error: bytes.error }),
    });
  }
  progress.end();
}

runProgram({ usage: INTAKE_USAGE, read: readIntakeCommand, run: readAll });
