import { readFile } from "node:fs/promises";
import { db } from "@/lib/db/client";

/** Many deals of real shape, by copying those that are stored. */

const SCRIPT = new URL("./multiply-deals.sql", import.meta.url);
const PATIENCE_MS = 300_000;

/** Copies every stored deal, with its terms, claims and standings, so many times. */
export async function multiplyDeals(copies: number): Promise<void> {
  const script = (await readFile(SCRIPT, "utf8"))
    .replace(/^--.*$/gm, "")
    .replaceAll(":copies", String(copies))
    .replaceAll(":searchable", "true");
  // The statements of a function's body are indented.
  const statements = script.split(/;\s*\n(?=\S)/).filter((statement) => statement.trim() !== "");
  // One transaction, because temporary tables belong to one connection.
  await db().$transaction(
    async (tx) => {
      for (const statement of statements) await tx.$executeRawUnsafe(statement);
    },
    { timeout: PATIENCE_MS },
  );
}
