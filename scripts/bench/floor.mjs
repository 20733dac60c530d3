/**
 * What is not kept, against the least that the same question can cost: a hand-written query and its rows as JSON, asked in the same run,
 * turn and turn about. The floor derives, words and checks nothing, so it is no rival; it says how far above it an answer lies.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fromRoot } from "../shell/root.mjs";
import { childEnvironment } from "../shell/run.mjs";
import { answerOf } from "../stress/ask.mjs";
import { median } from "./measure.mjs";

const DEAL = "aws-openai-2025-compute";
const QUESTIONS = [
  { name: "a deal by the API", path: `/api/v1/deals/${DEAL}`, floor: `/deal?of=${DEAL}` },
  { name: "a list by the API", path: "/api/v1/deals?org=openai&limit=50", floor: "/list?of=openai" },
  { name: "a deal's page", path: `/deals/${DEAL}`, floor: `/deal?of=${DEAL}` },
  { name: "a search", path: "/search?q=microsoft", floor: "/search?of=microsoft" },
];
const CONNECTIONS = [1, 8];
const ROUND_MS = 2_000;
const ROUNDS = 4;

/** A day of its own for every request, so that nothing kept is measured. */
let days = 0;
const anew = (path) => {
  const day = new Date(Date.UTC(2026, 0, 1) + (days++ % 4_000) * 86_400_000).toISOString().slice(0, 10);
  return `${path}${path.includes("?") ? "&" : "?"}on=${day}`;
};

/** Answers in a second, each connection asking again as soon as it has its answer. */
async function rateOf(connections, address) {
  let answered = 0;
  const from = performance.now();
  const until = from + ROUND_MS;
  const ask = async () => {
    while (performance.now() < until) {
      const url = address();
      const { status, text } = await answerOf(url);
      if (status !== 200) throw new Error(`${url} answered ${status}: ${text.slice(0, 200)}`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  return (answered / (performance.now() - from)) * 1000;
}

/** @param {string} origin @param {string} databaseUrl of the same record @param {string} size @returns {Promise<string[]>} lines to print */
export async function measureFloor(origin, databaseUrl, size) {
  const child = spawn(process.execPath, [fromRoot("scripts", "bench", "floor-server.mjs")], {
    env: childEnvironment({ DATABASE_URL: databaseUrl }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = await once(/** @type {import("node:stream").Readable} */ (child.stdout), "data");
    return await lines(origin, `http://127.0.0.1:${String(port).trim()}`, size);
  } finally {
    child.kill("SIGTERM");
  }
}

async function lines(origin, floor, size) {
  const head = [
    size.padEnd(30),
    "connections".padStart(12),
    "here /s".padStart(12),
    "floor /s".padStart(12),
    "ratio".padStart(8),
  ];
  const table = [head.join("")];
  for (const { name, path, floor: least } of QUESTIONS) {
    for (const connections of CONNECTIONS) {
      /** @type {[number[], number[]]} */
      const rates = [[], []];
      for (let round = 0; round <= ROUNDS; round++) {
        const both = [
          await rateOf(connections, () => `${origin}${anew(path)}`),
          await rateOf(connections, () => `${floor}${least}`),
        ];
        if (round > 0) for (const at of [0, 1]) rates[at].push(both[at]);
      }
      const [here, there] = rates.map(median);
      const cells = [here.toFixed(0), there.toFixed(0)].map((cell) => cell.padStart(12));
      table.push(
        [
          name.padEnd(30),
          String(connections).padStart(12),
          ...cells,
          (here / there).toFixed(2).padStart(8),
        ].join(""),
      );
    }
  }
  return table;
}
