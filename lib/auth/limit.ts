import "server-only";
import { headers } from "next/headers";
import { countTry, forgiveTry } from "@/lib/db/accounts/sign-in-limit";
import { QUESTION_LIMIT, REPORT_LIMIT, SIGN_IN_LIMIT } from "@/lib/domain/access/limit-tries";
import { now } from "@/lib/runtime/clock";
import { ADDRESS_HEADER, networkOf } from "./network";

/** Five tries a minute, by whatever is guessed at (null: nothing that anybody else could try) and by the address that guesses. */

/** Runs an attempt, unless there were too many: then the answer is what to say. One that succeeds is no guess. */
export async function limited<T>(
  what: string | null,
  attempt: () => Promise<T>,
  succeeded: (outcome: T) => boolean,
): Promise<{ tooMany: string } | { outcome: T }> {
  const address = `address:${await network()}`;
  const keys = what === null ? [address] : [what, address];
  const at = now();
  const letIn = await countTry(keys, at, SIGN_IN_LIMIT);
  if (!letIn.ok) return { tooMany: tooMany(letIn.waitMs) };
  const outcome = await attempt();
  if (succeeded(outcome)) await forgiveTry(keys, at);
  return { outcome };
}

async function network(): Promise<string> {
  return networkOf((await headers()).get(ADDRESS_HEADER) ?? "unknown");
}

/** Counts a question that is no guess, but leaves a trace. @returns what to say when there were too many; null: go on */
export async function limitQuestions(): Promise<string | null> {
  const letIn = await countTry([`questions:${await network()}`], now(), QUESTION_LIMIT);
  return letIn.ok ? null : tooMany(letIn.waitMs);
}

/** Counts one report of an error by where it comes from. @returns how many seconds to wait when it is one too many, in tens; else null */
export async function waitForReport(): Promise<number | null> {
  const address = `report:${await network()}`;
  const letIn = await countTry([address], now(), REPORT_LIMIT);
  if (letIn.ok) return null;
  return Math.ceil(letIn.waitMs / 10_000) * 10;
}

/** Said in tens of seconds: the exact moment would tell when others tried. */
function tooMany(waitMs: number): string {
  const seconds = Math.ceil(waitMs / 10_000) * 10;
  return `Too many tries. Wait ${seconds} seconds, then try again.`;
}
