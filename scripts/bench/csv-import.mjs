/** How long an import of 1,000 rows by CSV takes: read, looked at in a dry run, saved. */
import { capture, failed } from "../shell/run.mjs";
import { programArguments, programEnvironment } from "../steps/database-program.mjs";

/** @param {string} url a database with the shipped record, which is written to @returns {Promise<string[]>} lines to print */
export async function measureCsvImport(url) {
  const { code, stdout, output } = await capture(
    process.execPath,
    programArguments("bench-csv", [], "testing"),
    {
      env: programEnvironment(url),
    },
  );
  if (code !== 0) throw failed("The import by CSV", output);
  const [read, plan, save] = JSON.parse(stdout.trim());
  const total = read + plan + save;
  return [
    `Import of 1,000 rows by CSV: ${total} ms (${read} to read, ${plan} for the dry run, ${save} to check again and save), ${Math.round(1_000_000 / total)} rows a second`,
  ];
}
