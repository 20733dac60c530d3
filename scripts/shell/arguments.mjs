/** What was typed after a command that takes few words or none. Decides what is understood; data and user have readers of their own. */
import { parseArgs } from "node:util";
import { Stop } from "./stop.mjs";

const HELP = { help: { type: "boolean", short: "h", default: false } };

/**
 * Prints the usage when that is asked for. What the command does not know is refused, before it has begun anything.
 * @param {string} usage
 * @param {{args?: string[], options?: import("node:util").ParseArgsConfig["options"], takesWords?: boolean}} [known]
 * @returns {{helped: boolean, words: string[], options: Record<string, unknown>}}
 */
export function readArguments(
  usage,
  { args = process.argv.slice(2), options = {}, takesWords = false } = {},
) {
  const { values, positionals: words } = parsed(args, { ...HELP, ...options });
  const { help, ...given } = /** @type {Record<string, unknown>} */ (values);
  const helped = help === true || words[0] === "help";
  if (helped) console.log(usage);
  else if (words.length > 0 && !takesWords) throw new Stop(`Not understood: ${words.join(" ")}. ${ADVICE}`);
  return { helped, words, options: given };
}

const ADVICE = "With --help it says what it takes.";

/** @returns {{values: Record<string, any>, positionals: string[]}} */
function parsed(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Stop(`${error.message.split(/\.\s/, 1)[0]?.replace(/\.$/, "")}. ${ADVICE}`);
  }
}
