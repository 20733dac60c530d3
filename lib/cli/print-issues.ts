import { type Issue, inWords } from "@/lib/schema/explain";

/** Prints what is wrong, one line each, on stderr; the exit code. */

const MOST = 200;

/** `consequence` ends the summary: "3 errors; nothing was changed." */
export function printIssues(issues: readonly Issue[], consequence: string): number {
  for (const issue of issues.slice(0, MOST)) console.error(inWords(issue));
  if (issues.length > MOST) console.error(`and ${issues.length - MOST} more`);
  const count = issues.length === 1 ? "1 error" : `${issues.length} errors`;
  console.error(`${count}; ${consequence}.`);
  return 1;
}
