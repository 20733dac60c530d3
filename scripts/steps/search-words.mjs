/** Keeps the words that search looks in those that this version cuts: after an upgrade they are written anew. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { withClient } from "../postgres/database.mjs";
import { fromRoot } from "../shell/root.mjs";
import { capture, failed } from "../shell/run.mjs";
import { programArguments, programEnvironment } from "./database-program.mjs";

/** Whatever changes in these may cut a text another way. */
const CUTTING = ["fold-text.ts", "word-forms.ts", "cut-words.ts"];

function cuttingOfThisVersion() {
  const hash = createHash("sha256");
  for (const file of CUTTING) hash.update(readFileSync(fromRoot("lib", "domain", "text", file)));
  return hash.digest("hex");
}

const STORED =
  "SELECT cut_by, (SELECT count(*)::int FROM organizations) AS records FROM (SELECT 1) one LEFT JOIN search_words ON true";
const NOTE =
  "INSERT INTO search_words (id, cut_by) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET cut_by = EXCLUDED.cut_by";

/** @returns {Promise<string | false>} what was done; false when nothing was to be done */
export async function renewSearchWords(url) {
  const cutBy = cuttingOfThisVersion();
  const isToDo = await withClient(url, async (client) => {
    const [{ cut_by, records }] = (await client.query(STORED)).rows;
    if (cut_by === cutBy) return false;
    if (records === 0) await client.query(NOTE, [cutBy]);
    return records > 0;
  });
  if (!isToDo) return false;
  const { code, stdout, output } = await capture(
    process.execPath,
    programArguments("search-words", [cutBy]),
    {
      env: programEnvironment(url),
    },
  );
  if (code !== 0) throw failed("Writing the words of search anew", output);
  return `${stdout.trim()} records`;
}
