import "server-only";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { disconnect, takeTime } from "@/lib/db/client";
import type { Progress } from "@/lib/db/import/import-bundle";
import { importFiles } from "@/lib/db/import/import-files";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";

/**
 * For `npm run bench`: how long an import of many deals takes, from the file to the saved record. The deals are those of the shipped
 * record, over and over, each time under other names and with words of its own in every quote. Expects the shipped record in a database
 * that may be written to; prints milliseconds of each step as JSON.
 */

const SHIPPED = new URL("../../prisma/seed/field.json", import.meta.url);

type Bundle = { deals: BundleDeal[] } & Readonly<Record<string, unknown>>;

/** So many deals that the record does not have, written one at a time. */
async function* textOf({ deals }: Bundle, wanted: number): AsyncGenerator<string> {
  yield '{"format":"entente/1","deals":[';
  for (let n = 0; n < wanted; n++) {
    const deal = deals[n % deals.length];
    if (deal) yield `${n === 0 ? "" : ","}${JSON.stringify(copyOf(deal, Math.floor(n / deals.length) + 1))}`;
  }
  yield "]}";
}

function copyOf({ shortId: _taken, ...deal }: BundleDeal, copy: number): object {
  return {
    ...deal,
    slug: `${deal.slug}-${copy}`,
    title: `${deal.title} ${copy}`,
    amends: [],
    terms: deal.terms.map((term) => ({
      ...term,
      claims: term.claims.map(({ id: _own, ...claim }) => ({ ...claim, quote: `${copy}: ${claim.quote}` })),
    })),
  };
}

/** How long each step took. */
function stepTimes(): { note: Progress; end: () => Record<string, number> } {
  const spent: Record<string, number> = {};
  let [step, from] = ["read", performance.now()];
  const turn = (next: string) => {
    const at = performance.now();
    spent[step] = (spent[step] ?? 0) + at - from;
    [step, from] = [next, at];
  };
  return {
    note: (next) => turn(next),
    end: () => {
      turn("end");
      return spent;
    },
  };
}

/** To ask takes longer than to parse a record, and progress is told hundreds of times in a second. */
const ASKED_EVERY_MS = 50;

/** The most memory that was resident whenever it was asked. */
function mostMemory(): { note: () => void; most: () => number } {
  let [most, asked] = [0, Number.NEGATIVE_INFINITY];
  return {
    note: () => {
      const now = performance.now();
      if (now - asked < ASKED_EVERY_MS) return;
      asked = now;
      most = Math.max(most, process.memoryUsage.rss());
    },
    most: () => most,
  };
}

async function main(): Promise<void> {
  takeTime();
  const wanted = Number(process.argv[2] ?? 2_000);
  const shipped: Bundle = JSON.parse(await readFile(SHIPPED, "utf8"));
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-import-"));
  const path = join(folder, "deals.json");
  await pipeline(Readable.from(textOf(shipped, wanted)), createWriteStream(path));
  const { size } = await stat(path);
  const times = stepTimes();
  const { signal } = new AbortController();
  const memory = mostMemory();
  const outcome = await importFiles([path], {
    ...{ message: "Bench", dryRun: false, signal },
    onRead: memory.note,
    onProgress: (...progress) => {
      times.note(...progress);
      memory.note();
    },
  });
  const spent = times.end();
  await rm(folder, { recursive: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues.slice(0, 3)));
  console.log(JSON.stringify({ deals: wanted, bytes: size, spent, mostBytes: memory.most() }));
  await disconnect();
}

await main();
