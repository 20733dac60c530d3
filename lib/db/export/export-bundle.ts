import { BUNDLE_FORMAT, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import { toState } from "../store/canonical";
import { streamSnapshot } from "../store/snapshot";
import { pagesOf } from "../store/stored";

/**
 * The whole published record as one bundle, as it stood at one moment, in pieces of text.
 * Decides the bytes: equal records give equal bytes, and what is exported can be imported.
 */

const RECORDS_PER_PIECE = 50;

/** Exactly what JSON.stringify(bundle, null, 1) and a line break would give, without holding the whole. */
export function exportBundle(): AsyncGenerator<string> {
  return streamSnapshot(piecesOf);
}

async function* piecesOf(tx: Transaction): AsyncGenerator<string> {
  yield `{\n "format": ${JSON.stringify(BUNDLE_FORMAT)}`;
  for (const section of SECTION_NAMES) yield* sectionPieces(tx, section);
  yield "\n}\n";
}

async function* sectionPieces(tx: Transaction, section: Section): AsyncGenerator<string> {
  yield `,\n ${JSON.stringify(section)}: [`;
  let isEmpty = true;
  for await (const page of pagesOf(tx, section, RECORDS_PER_PIECE)) {
    const records = page.map(({ record }) => `\n  ${indented(toState(record))}`);
    yield `${isEmpty ? "" : ","}${records.join(",")}`;
    isEmpty = false;
  }
  yield isEmpty ? "]" : "\n ]";
}

/** A line break inside a text is written "\n" in JSON, so every line break here is one between lines. */
function indented(record: unknown): string {
  return JSON.stringify(record, null, 1).replaceAll("\n", "\n  ");
}
