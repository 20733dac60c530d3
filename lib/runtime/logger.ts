import pino from "pino";
import { now } from "./clock";
import { mappedStack } from "./mapped-stack";

/** Log lines as JSON on stderr, one object each, for machines to collect. Knows levels; knows nothing of the product. */

const DEFAULT_LEVEL = "info";

type LogFields = Record<string, unknown>;

/** An error has no enumerable fields: without this it would be logged as `{}`. A bigint would throw. */
function toJson(_key: string, value: unknown): unknown {
  if (value instanceof Error) {
    const digest = "digest" in value ? { digest: value.digest } : {};
    const stack = value.stack && mappedStack(value.stack);
    return { name: value.name, message: value.message, stack, cause: value.cause, ...digest };
  }
  return typeof value === "bigint" ? value.toString() : value;
}

// Written through the stream and not the file behind it: a test, and whoever wraps the process, may listen.
const destination = { write: (line: string) => void process.stderr.write(line) };

const lines = pino(
  {
    base: null,
    messageKey: "message",
    timestamp: () => `,"at":"${now().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    level: "debug",
  },
  destination,
);

const LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
type LogLevel = Exclude<(typeof LEVELS)[number], "silent">;

/** Whether lines of this level are written: ENTENTE_LOG names the least that is. */
export function isLogged(level: LogLevel): boolean {
  const least = LEVELS.find((name) => name === process.env.ENTENTE_LOG) ?? DEFAULT_LEVEL;
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

function write(level: LogLevel, message: string, fields: LogFields = {}): void {
  if (!isLogged(level)) return;
  lines[level](JSON.parse(JSON.stringify(fields, toJson)), message);
}

export const logger = {
  debug: (message: string, fields?: LogFields) => write("debug", message, fields),
  info: (message: string, fields?: LogFields) => write("info", message, fields),
  warn: (message: string, fields?: LogFields) => write("warn", message, fields),
  error: (message: string, fields?: LogFields) => write("error", message, fields),
};
