import { type ChangedStanding, rederive } from "@/lib/db/publish/rederive";
import { createProgress } from "./progress";

/** `data rederive`: works out again what follows from what is stored, and lists the standings that changed. */

export async function runRederive(signal: AbortSignal): Promise<number> {
  const progress = createProgress(process.stderr);
  const { records, changed } = await rederive({
    signal,
    onProgress: (done) => progress.show("deriving", { done, total: 0 }),
  });
  progress.end();
  const count = changed.length === 1 ? "1 standing" : `${changed.length.toLocaleString("en")} standings`;
  const first = `${records.toLocaleString("en")} records derived again; ${changed.length === 0 ? "no standing" : count} changed.`;
  console.log([first, ...changed.map(lineOf)].join("\n"));
  return 0;
}

/** "aws-openai-2025-compute#value: confirmed → corroborated"; where the value changed with it, both sentences. */
function lineOf({ deal, term, before, after }: ChangedStanding): string {
  const place = `  ${deal}#${term}:`;
  if (before.standing === after.standing) return `${place} ${before.display} → ${after.display}`;
  return `${place} ${before.standing} → ${after.standing} (${after.display})`;
}
