/**
 * What reading typed values costs: spellings a second on one core, and the slowest of long texts.
 * Prints; nothing passes or fails.
 */
import { tsImport } from "tsx/esm/api";

const ROUNDS = 12;
const LONG_ROUNDS = 25;
const LONG = 5_000;
/** Texts that rules might run along many times. */
const LONG_TEXTS = ["1,", "1 234 ", "about ", "million ", "$", "Q3 ", "from ", "-", "1.5億", "x"].map(
  (piece) => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG),
);

async function spellings() {
  const tables = await Promise.all([
    tsImport("../../lib/testing/spellings/money.ts", import.meta.url),
    tsImport("../../lib/testing/spellings/foreign-money.ts", import.meta.url),
    tsImport("../../lib/testing/spellings/amounts.ts", import.meta.url),
    tsImport("../../lib/testing/spellings/dates.ts", import.meta.url),
  ]);
  return tables
    .flatMap((table) => Object.values(table).join("\n").split("\n"))
    .map((line) => line.split(" | ").map((cell) => cell.trim()))
    .filter(([text]) => text)
    .map(([text, language, usual]) => ({ text, usual, conventions: { language: language || null } }));
}

/** @returns {Promise<string[]>} the section's lines */
export async function measureParse() {
  const { parseValue } = await tsImport("../../lib/domain/values/parse-value.ts", import.meta.url);
  const all = await spellings();
  const readAll = () => {
    for (const { text, usual, conventions } of all) parseValue(text, usual, conventions);
  };
  readAll(); // warm
  const began = coreMs();
  for (let round = 0; round < ROUNDS; round++) readAll();
  const perSecond = Math.round((all.length * ROUNDS * 1_000) / (coreMs() - began));
  const slowest = Math.max(...LONG_TEXTS.map((text) => longTime(parseValue, text)));
  return [
    `${perSecond.toLocaleString("en-US")} spellings read a second on one core (${all.length} different ones)`,
    `${slowest.toFixed(2)} ms for the slowest text of ${LONG.toLocaleString("en-US")} characters`,
  ];
}

/** Milliseconds of a core that this process has used: whatever else the machine does, it is not counted. */
function coreMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Of many, since a core's clock is coarse. */
function longTime(parseValue, text) {
  const began = coreMs();
  const usuals = ["money", "count", "date", undefined];
  for (let round = 0; round < LONG_ROUNDS; round++) for (const usual of usuals) parseValue(text, usual);
  return (coreMs() - began) / (LONG_ROUNDS * usuals.length);
}
