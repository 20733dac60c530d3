import "server-only";
import { matchColumns } from "@/lib/csv/match-columns";
import { readCsv } from "@/lib/csv/read-csv";
import { db, disconnect } from "@/lib/db/client";
import { applyImport, previewImport } from "@/lib/db/import/browser-import";
import { storedActor } from "@/lib/testing/actors";

/**
 * For `npm run bench`: how long an import of 1,000 rows by CSV takes, from the text to the saved record. Expects a record whose
 * database may be written to; prints milliseconds of reading, of the dry run and of saving.
 */

const ROWS = 1_000;

/** Claims on terms that are there, spread over the deals, each with a value and a quote of its own. */
async function makeFile(): Promise<string> {
  const terms = await db().term.findMany({
    where: { kind: { valueType: "money" } },
    select: { key: true, deal: { select: { slug: true } } },
    orderBy: [{ deal: { slug: "asc" } }, { position: "asc" }],
    take: ROWS,
  });
  const source = await db().source.findFirstOrThrow({ select: { slug: true }, orderBy: { slug: "asc" } });
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const term = terms[n % terms.length];
    return [
      term?.deal.slug ?? "",
      term?.key ?? "",
      source.slug,
      "asserts",
      `$${n + 1} million`,
      `quote ${n}`,
    ];
  });
  // No cell holds a separator or a quotation mark.
  return [["deal", "term", "source", "stance", "value", "quote"], ...rows]
    .map((row) => row.join(","))
    .join("\n");
}

async function measure(text: string): Promise<number[]> {
  const editor = await storedActor("editor", "Bench");
  const times = [performance.now()];
  const table = readCsv(text);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const sheet = {
    rows: "claims",
    empty: "keep",
    table: table.value,
    columns: matchColumns(table.value.header, "claims"),
  } as const;
  const asked = {
    matter: { kind: "sheet", sheet } as const,
    onProgress: () => {},
    signal: new AbortController().signal,
  };
  times.push(performance.now());
  const plan = await previewImport(editor, asked);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues.slice(0, 3)));
  times.push(performance.now());
  const saved = await applyImport(editor, {
    ...asked,
    fingerprint: plan.preview.fingerprint,
    message: "Bench",
  });
  if (!saved.ok) throw new Error(saved.reason);
  times.push(performance.now());
  return times.slice(1).map((time, index) => Math.round(time - (times[index] ?? time)));
}

console.log(JSON.stringify(await measure(await makeFile())));
await disconnect();
