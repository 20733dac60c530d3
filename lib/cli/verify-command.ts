import "server-only";
import { verifyRecords } from "@/lib/db/verify/verify-records";
import { printIssues } from "./print-issues";
import { createProgress } from "./progress";

/** `data verify`: lists what is wrong with what is stored. */

export async function runVerify(signal: AbortSignal): Promise<number> {
  const progress = createProgress(process.stderr);
  let looked = 0;
  const issues = await verifyRecords((done) => {
    signal.throwIfAborted();
    looked = done;
    progress.show("verifying", { done, total: 0 });
  });
  progress.end();
  if (issues.length > 0) {
    printIssues(issues, "the record is not whole");
    return 1;
  }
  console.log(`${looked.toLocaleString("en")} records verified; nothing is wrong.`);
  return 0;
}
