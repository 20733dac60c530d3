import { readFile } from "node:fs/promises";
import { db, onQuery } from "@/lib/db/client";
import { importBundle } from "@/lib/db/import/import-bundle";
import { BUNDLE_FORMAT } from "@/lib/schema/bundle/bundle";
import { BundleCollector, emptyCollection } from "@/lib/schema/bundle/collect-bundle";
import { inWords } from "@/lib/schema/explain";
import { takeShippedDatabase } from "./database";

/**
 * Data for tests on a real database: the shipped dataset, or any bundle made up for one test. Both go in by the importer, so that
 * derived columns are what they are in production.
 */

const SHIPPED = new URL("../../prisma/seed/field.json", import.meta.url);

/** Sections of a bundle, each a list of records as the format has them. */
export type BundleSections = Readonly<Record<string, readonly unknown[]>>;

/** Fills the database with the dataset that ships with the app: an empty one with a copy of what is imported once per run. */
export async function loadShippedDataset(): Promise<void> {
  if (await isEmpty()) await takeShippedDatabase(importShippedDataset);
  else await importShippedDataset();
}

async function isEmpty(): Promise<boolean> {
  const [records, changeSets, users] = await Promise.all([
    db().record.count(),
    db().changeSet.count(),
    db().user.count(),
  ]);
  return records + changeSets + users === 0;
}

/** The same, always by an import of its own: for tests of what is kept from one state of the record to the next. */
export async function importShippedDataset(): Promise<void> {
  const { format: _format, ...sections } = JSON.parse(await readFile(SHIPPED, "utf8"));
  await loadBundle(sections);
}

/** Imports a made-up bundle; throws with every issue when it is not a valid one. */
export async function loadBundle(sections: BundleSections): Promise<void> {
  const collection = emptyCollection();
  const collector = new BundleCollector(collection, "");
  collector.onScalar("format", BUNDLE_FORMAT);
  for (const [section, records] of Object.entries(sections)) {
    for (const record of records) collector.onEntry(section, record);
  }
  const signal = new AbortController().signal;
  const outcome = await importBundle({
    collection,
    message: "Test data",
    dryRun: false,
    onProgress: () => {},
    signal,
  });
  if (!outcome.ok) throw new Error(outcome.issues.map(inWords).join("\n"));
}

/** How many statements `work` sends to the database. Prisma's own client counts, so nothing is mocked. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const callOff = onQuery(() => {
    count += 1;
  });
  await work();
  callOff();
  return count;
}
