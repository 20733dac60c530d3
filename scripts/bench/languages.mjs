/** What a page in French costs beside the English one. */
import { compare, tableOf } from "./measure.mjs";
import { compareProcessor, processorTable, rendererOf } from "./processor.mjs";

/** Pages that are read in another language: the ratio says what it costs. */
const PATHS = [
  "/deals",
  "/deals?org=openai&standing=disputed",
  "/deals/aws-openai-2025-compute",
  "/partnerships/microsoft-openai",
  "/organizations/openai",
  "/ledger",
  "/disputes",
];
const NAMES = ["English", "French"];
/** What else a machine does changes by the second, so the two of a pair stand close together, and there are many pairs. */
const PLAN = { batches: 100, pages: 2, warmUp: 20 };
const WALL_PLAN = { rounds: 40, warmUp: 10 };

/** Pages of one server in English and in French, turn about. @param {string} origin @returns {Promise<string[]>} lines to print */
export async function measureLanguages(origin) {
  const both = /** @type {[string, string]} */ ([origin, `${origin}/fr`]);
  const pid = rendererOf(new URL(origin).port);
  if (pid === null) {
    const rows = [];
    for (const path of PATHS) rows.push({ path, ...(await compare(path, both, WALL_PLAN)) });
    return ["On the wall: this system does not say what a process has worked.", ...tableOf(NAMES, rows)];
  }
  const rows = [];
  for (const path of PATHS) rows.push({ path, ...(await compareProcessor(path, both, { ...PLAN, pid })) });
  return ["Processor time of the process that makes pages, for each page:", ...processorTable(NAMES, rows)];
}
