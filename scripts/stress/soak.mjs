/** Soak: readers, writers, exports, searches and an import at once, for as long as asked. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Stop } from "../shell/stop.mjs";
import { answerOf, atRate } from "./ask.mjs";
import { memoryOf, runData } from "./served.mjs";
import { percentile, Tally } from "./tally.mjs";
import { Writer } from "./writer.mjs";

const LIMIT_MS = 2_000;
const READS_PER_SECOND = 20;
const WRITES_PER_SECOND = 2;
const SEARCHES_PER_SECOND = 1;
const EXPORTS_EVERY_S = 15;
const IMPORTED_DEALS = 50;
/** When the memory that is compared with that of the end is taken. */
const SETTLED_S = 300;

const LISTS = [
  "/",
  "/deals",
  "/partnerships",
  "/organizations",
  "/sources",
  "/disputes",
  "/horizon",
  "/silence",
  "/timeline",
  "/network",
  "/ledger",
  "/changes",
  "/organizations/openai",
  "/organizations/microsoft",
  "/partnerships/microsoft-openai",
  "/compare?c=microsoft-openai@2024-06-01&c=microsoft-openai@2026-06-01",
  "/api/v1/deals?limit=50",
  "/api/v1/terms?standing=disputed&limit=50",
  "/api/v1/obligations",
];
const EXPORTS = ["/api/v1/bundle", "/deals.csv", "/ledger.csv", "/ledger.xlsx", "/timeline.svg"];
const WORDS = ["microsoft", "openai", "capacity", "exclusivity", "oracle", "chips 2027", "amd", "nuclear"];

/** What readers ask: mostly the usual pages and the deals that are written, now and then one as of another day. */
function pathOf(nth, slugs) {
  const slug = slugs[nth % slugs.length];
  if (nth % 4 === 0) return { path: `/deals/${slug}`, slug };
  if (nth % 4 === 1) return { path: `/api/v1/deals/${slug}`, slug };
  const list = LISTS[Math.floor(nth / 4) % LISTS.length];
  if (nth % 40 !== 2) return { path: list };
  const day = new Date(Date.UTC(2025, 0, 1 + (nth % 600))).toISOString().slice(0, 10);
  return { path: `/deals?on=${day}` };
}

/** 200 is not enough: it must be the whole answer, and not an old one. */
function wrongOf({ status, text }, { path, slug }, { writer, askedAtMs }) {
  // Counted as none, and as refused.
  if (status === 0 || status === 503 || status === 429) return null;
  if (status !== 200) return `${path} answered ${status}`;
  if (!isWhole(path, text)) return `${path} is cut off`;
  return slug ? writer.wrongOf(slug, text, askedAtMs) : null;
}

function isWhole(path, text) {
  if (path.startsWith("/api/")) return isJson(text);
  return /\.\w+$/.test(path) || text.includes("</html>");
}

function isJson(text) {
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

/** Fifty deals that are stored, under other names. */
async function bundleToImport(origin, folder) {
  const { status, text } = await answerOf(`${origin}/api/v1/bundle`, { limitMs: 120_000 });
  if (status !== 200) throw new Stop(`The record could not be read: ${status || text}`);
  const { format, deals } = JSON.parse(text);
  const copies = deals.slice(0, IMPORTED_DEALS).map((deal) => ({
    ...deal,
    slug: `soak-${deal.slug}`.slice(0, 80).replace(/-$/, ""),
    title: `Soak: ${deal.title}`,
    amends: [],
    terms: deal.terms.map((term) => ({ ...term, endedByDeal: null })),
  }));
  const file = join(folder, "soak.json");
  writeFileSync(file, JSON.stringify({ format, deals: copies }));
  return file;
}

/**
 * @param {import("./served.mjs").Served} served @param {{minutes: number, print: (line: string) => void}} how
 * @returns {Promise<boolean>} whether it held
 */
export async function soak(served, { minutes, print }) {
  const { origin } = served;
  const folder = mkdtempSync(join(tmpdir(), "entente-soak-"));
  const tally = new Tally(LIMIT_MS);
  const writer = await new Writer(served).begin();
  const file = await bundleToImport(origin, folder);
  const signal = AbortSignal.timeout(minutes * 60_000);
  const memory = [];
  const from = performance.now();
  const read = async (name, asked) => {
    const askedAtMs = performance.now();
    const answer = await answerOf(`${origin}${asked.path}`);
    const wrong = wrongOf(answer, asked, { writer, askedAtMs });
    tally.add({ name, ms: answer.ms, status: answer.status, wrong });
  };
  const importing = async () => {
    await sleep((minutes * 60_000) / 3);
    return runData(served.databaseUrl(), ["import", file]);
  };
  const watching = async () => {
    while (!signal.aborted) {
      memory.push({ s: (performance.now() - from) / 1000, mb: await memoryOf(origin) });
      await sleep(5_000);
    }
  };
  const [imported] = await Promise.all([
    importing(),
    watching(),
    atRate(READS_PER_SECOND, signal, (nth) => read("read", pathOf(nth, writer.slugs))),
    atRate(SEARCHES_PER_SECOND, signal, (nth) =>
      read("search", { path: `/search?q=${encodeURIComponent(WORDS[nth % WORDS.length])}` }),
    ),
    atRate(1 / EXPORTS_EVERY_S, signal, (nth) => read("export", { path: EXPORTS[nth % EXPORTS.length] })),
    atRate(WRITES_PER_SECOND, signal, async () => {
      const answer = await writer.save();
      tally.add(answer ?? { name: "write", ms: LIMIT_MS, status: 0, wrong: null });
    }),
  ]);
  rmSync(folder, { recursive: true, force: true });
  return report({ served, tally, writer, memory, imported, minutes, print });
}

const around = (memory, fromS, toS) =>
  percentile(
    memory.filter(({ s, mb }) => mb !== null && s >= fromS && s <= toS).map(({ mb }) => mb),
    50,
  );

async function report({ served, tally, writer, memory, imported, minutes, print }) {
  const endS = minutes * 60;
  const settledS = Math.min(SETTLED_S, endS / 2);
  const [early, late] = [around(memory, settledS - 15, settledS + 15), around(memory, endS - 60, endS + 60)];
  const lost = await writer.lost();
  const verified = await runData(served.databaseUrl(), ["verify"]);
  for (const line of tally.lines()) print(line);
  const checks = [
    [
      tally.goodPercent >= 99.95,
      `${tally.goodPercent.toFixed(3)} % of ${tally.asked} answered within ${LIMIT_MS} ms (wanted: 99.95)`,
    ],
    [tally.wrong.length === 0, `${tally.wrong.length} wrong answers ${tally.wrong.slice(0, 5).join("; ")}`],
    [lost.length === 0, `${lost.length} of ${writer.acknowledged.length} acknowledged saves lost`],
    [
      late <= 1.2 * early,
      `memory ${early.toFixed(0)} MB after ${(settledS / 60).toFixed(1)} min, ${late.toFixed(0)} MB at the end: ${(late / early).toFixed(2)} × (wanted: at most 1.2)`,
    ],
    [imported.code === 0, `the import ended with ${imported.code}`],
    [verified.code === 0, `verify: ${verified.output.trim().split("\n").at(-1)}`],
  ];
  for (const [held, line] of checks) print(`${held ? "✓" : "✗"} ${line}`);
  return checks.every(([held]) => held);
}
