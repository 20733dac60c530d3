/** `npm run answers`: whether two builds answer the same, byte for byte. */
import { readFileSync, writeFileSync } from "node:fs";
import { readArguments } from "./shell/arguments.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { Stop } from "./shell/stop.mjs";
import { compareAnswers, recordAnswers } from "./testing/answers.mjs";

const USAGE = `Usage: npm run answers -- record http://localhost:3000 FILE [--every N]
       npm run answers -- compare FILE OTHER-FILE

  record    asks a running server for every page of its sitemap, every reading of its API and every file that pages lead to, and
            writes a line for each: address, status, type, SHA-256 of what it says (the build's own file names and scripts aside)
              --every N   a sample in less time: of the records of each kind every Nth alone
  compare   names what differs between two such files; exit code 1 when anything does

Serve both builds over the same database and with the same ENTENTE_TODAY: what was saved when is said on pages.`;

const MOST_NAMED = 50;

const COMMANDS = {
  async record(origin, file, every) {
    const onAnswer = (done, of) => {
      if (done % 100 === 0 || done === of) console.error(`${done} of ${of}`);
    };
    const text = await recordAnswers(new URL(origin).origin, { every, onAnswer });
    writeFileSync(file, text);
    console.log(`${text.split("\n").length - 1} answers in ${file}`);
    return 0;
  },
  compare(file, other) {
    const { same, differing } = compareAnswers(readFileSync(file, "utf8"), readFileSync(other, "utf8"));
    for (const line of differing.slice(0, MOST_NAMED)) console.log(line);
    if (differing.length > MOST_NAMED) console.log(`and ${differing.length - MOST_NAMED} more`);
    console.log(`${same} answers are the same, ${differing.length} differ.`);
    return differing.length === 0 ? 0 : 1;
  },
};

const OPTIONS = { every: { type: /** @type {const} */ ("string") } };

const lifecycle = createLifecycle();
await lifecycle.run(async () => {
  const { helped, words, options } = readArguments(USAGE, { options: OPTIONS, takesWords: true });
  if (helped) return 0;
  const [name = "", one, other] = words;
  const every = Number(options.every ?? 1);
  const isUnderstood =
    words.length === 3 && Object.hasOwn(COMMANDS, name) && Number.isInteger(every) && every > 0;
  if (!isUnderstood) throw new Stop(USAGE);
  return COMMANDS[name](one, other, every);
});
