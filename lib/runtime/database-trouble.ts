/**
 * Whether an error is the database's trouble and passes by itself: it does not answer, is too busy, or has no room left.
 * Decides by codes, however deep a library has wrapped them; shows nothing of what they say.
 */
import { AppError } from "./app-error";

export type Trouble = "busy" | "silent" | "full";

/** How long a client should wait before it asks again. */
export const RETRY_SECONDS = 10;

const WORDS: Readonly<Record<Trouble, string>> = {
  busy: "The record is busy with another save or a long reading just now. Nothing was changed",
  silent: "The database does not answer just now. A save that was under way is stored whole or not at all",
  full: "The disk of the database is full; its operator has to make room. Nothing was changed",
};

/** What people are shown: what is the matter, what became of their save, what to do. */
export function troubleWords(trouble: Trouble): string {
  return `${WORDS[trouble]}; try again in ${RETRY_SECONDS} seconds.`;
}

/** PostgreSQL's own codes, Node's, and Prisma's for what it gave up itself. */
const SIGNS: readonly (readonly [Trouble, RegExp])[] = [
  ["full", /^(53100|ENOSPC|58030)$/],
  ["busy", /^(55P03|57014|53000|53200|53300|53400|P2024|P2028|P2034|P2037|P1008)$/],
  [
    "silent",
    /^(08\w{3}|57P0\d|P1001|P1002|P1017|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)$/,
  ],
];

/** What pg says without a code. */
const UNCODED: readonly (readonly [Trouble, RegExp])[] = [
  ["busy", /^timeout exceeded when trying to connect/],
  // Shut for maintenance: PostgreSQL's code for it is that of many other things.
  ["silent", /is not currently accepting connections/],
  ["silent", /^Query read timeout/],
  // Prisma's words for a statement of ours that found nobody there: with a code of its own, and none of the cause.
  ["silent", /Can't reach database server/],
  ["silent", /^(Connection terminated|Connection ended|Client has encountered a connection error)/i],
];

/** How deep errors are wrapped in errors, at most. */
const DEEPEST = 6;

/** @returns null for an error that is no trouble of the database */
export function troubleOf(error: unknown, depth = 0): Trouble | null {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return null;
  const { code, originalCode, message } = error as Wrapped;
  const said = error instanceof Error ? signIn([message], UNCODED) : null;
  return signIn([code, originalCode], SIGNS) ?? said ?? troubleWithin(error, depth + 1);
}

function troubleWithin(error: Wrapped, depth: number): Trouble | null {
  const { cause, meta, driverAdapterError, errors } = error;
  for (const inner of [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])]) {
    const trouble = troubleOf(inner, depth);
    if (trouble) return trouble;
  }
  return null;
}

/** The same as an error whose words may be shown; any other error as it is. */
export function asUnavailable(error: unknown): unknown {
  const trouble = error instanceof AppError ? null : troubleOf(error);
  return trouble === null ? error : new AppError("unavailable", troubleWords(trouble), { cause: error });
}

type Wrapped = Partial<
  Record<"code" | "originalCode" | "message" | "cause" | "meta" | "driverAdapterError" | "errors", unknown>
>;

function signIn(texts: readonly unknown[], signs: typeof SIGNS): Trouble | null {
  for (const text of texts)
    if (typeof text === "string") for (const [trouble, sign] of signs) if (sign.test(text)) return trouble;
  return null;
}
