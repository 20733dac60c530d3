/**
 * The shipped dataset as a recomputation receives it, without a database.
 * Decides nothing.
 */

import { firstKnownOn } from "@/lib/domain/standing/known";
import { packRecord, type WhatIfRecord } from "@/lib/domain/what-if/record";
import type { Bundle } from "@/lib/schema/bundle/bundle";
import { fieldLedger } from "./field-ledger";
import { LEDGER_CLOCKS } from "./ledger";

/** A bundle, packed. */
export function packField(bundle: Bundle): WhatIfRecord {
  const { deals } = fieldLedger(bundle, LEDGER_CLOCKS);
  const amendments = bundle.deals.flatMap(({ slug, amends }) =>
    amends.map((other) => ({ deal: slug, amends: other })),
  );
  const open = deals.map(({ terms, ...deal }) => ({
    ...deal,
    terms: terms.map(({ term }) => term),
    firstKnownOn: firstKnownOn(terms.flatMap(({ term }) => term.claims)),
  }));
  return packRecord(open, amendments);
}
