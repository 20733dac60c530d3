import { type ParseArgsConfig, parseArgs } from "node:util";
import { err, ok, type Result } from "@/lib/domain/text/result";

/** The options of a command, as Node reads them; what it throws is told in one sentence, without advice on its own notation. */

type Options = NonNullable<ParseArgsConfig["options"]>;

const HELP = { help: { type: "boolean", short: "h", default: false } } as const;

export function readOptions<O extends Options>(args: string[], options: O) {
  const config = { args, allowPositionals: true, options: { ...HELP, ...options } } as const;
  try {
    return ok(parseArgs(config)) satisfies Result<unknown>;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return err(`${error.message.split(/\.\s/, 1)[0]?.replace(/\.$/, "")}.`);
  }
}

/** `--help`, `-h` or `help`, whatever else is typed. */
export function asksForHelp(positionals: readonly string[], help: boolean | undefined): boolean {
  return help === true || positionals[0] === "help";
}
