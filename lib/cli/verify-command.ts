import { noteMaintenance } from "@/lib/db/maintenance/maintenance-runs";
import { verifyRecords } from "@/lib/db/verify/verify-records";
import { now } from "@/lib/runtime/clock";
import { printIssues } from "./print-issues";
import { createProgress } from "./progress";

/** `data verify`: lists what is wrong with what is stored. */

export async function runVerify(signal: AbortSignal): Promise<number> {
  const progress = createProgress(process.stderr);
  const startedAt = now();
  let looked = 0;
  const issues = await verifyRecords((done) => {
    signal.throwIfAborted();
    looked = done;
    progress.show("verifying", { done, total: 0 });
  });
  progress.end();
  const isOk = issues.length === 0;
  const found = isOk ? `${looked.toLocaleString("en")} records, nothing wrong` : `${issues.length} wrong`;
  await noteMaintenance({ kind: "verify", startedAt, endedAt: now(), isOk, detail: found });
  if (!isOk) return printIssues(issues, "the record is not whole");
  console.log(`${looked.toLocaleString("en")} records verified; nothing is wrong.`);
  return 0;
}
