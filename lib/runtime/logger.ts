import { now } from "./clock";

/** Log lines as JSON on stderr, one object each, for machines to collect. Knows levels; knows nothing of the product. */

const LEVELS = { debug: 10, info: 20, warn: 30, error: 40 } as const;

type LogLevel = keyof typeof LEVELS;
type LogFields = Record<string, unknown>;

function threshold(): number {
  const level = process.env.LOG_LEVEL;
  return level && level in LEVELS ? LEVELS[level as LogLevel] : LEVELS.info;
}

/** An error has no enumerable fields: without this it would be logged as `{}`. A bigint would throw. */
function toJson(_key: string, value: unknown): unknown {
  if (value instanceof Error) {
    return { name: value.name, message: value.message, stack: value.stack, cause: value.cause };
  }
  return typeof value === "bigint" ? value.toString() : value;
}

function write(level: LogLevel, message: string, fields: LogFields = {}): void {
  if (LEVELS[level] < threshold()) return;
  const line = { at: now().toISOString(), level, message, ...fields };
  process.stderr.write(`${JSON.stringify(line, toJson)}\n`);
}

export const logger = {
  debug: (message: string, fields?: LogFields) => write("debug", message, fields),
  info: (message: string, fields?: LogFields) => write("info", message, fields),
  warn: (message: string, fields?: LogFields) => write("warn", message, fields),
  error: (message: string, fields?: LogFields) => write("error", message, fields),
};
