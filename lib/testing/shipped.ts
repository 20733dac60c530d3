import { readFileSync } from "node:fs";

/** The dataset that ships with the app, as its file has it: tests count against it, so that a grown record needs no new numbers. */

const FILE = new URL("../../prisma/seed/field.json", import.meta.url);

type ShippedRecord = Readonly<Record<string, unknown>> & { slug: string };

/** The records of one section, in the order of the file. @example shippedRecords("deals").length */
export function shippedRecords(section: string): readonly ShippedRecord[] {
  const bundle = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, ShippedRecord[]>;
  const records = bundle[section];
  if (!Array.isArray(records)) throw new Error(`The shipped dataset has no section ${section}`);
  return records;
}
