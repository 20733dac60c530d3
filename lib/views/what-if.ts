/** What the page of assumptions receives. Types only. */
import type { ExchangeRate } from "../domain/obligations/obligation";
import type { Choices } from "../domain/what-if/choices";
import type { Differences } from "../domain/what-if/differences";

export type WhatIfView = {
  /** Whose money; null: everybody's. */
  whose: { slug: string; name: string } | null;
  organizations: Readonly<Record<string, string>>;
  choices: Choices;
  differences: Differences;
  rates: readonly ExchangeRate[];
  /** The rates that are chosen and on record. */
  chosenRates: readonly ExchangeRate[];
  /** Names the record that the browser may recompute from. */
  version: string;
};

/** The record has more claims than are recomputed at once; one organization's are fewer. */
export type WhatIfTooLarge = Pick<WhatIfView, "whose" | "organizations"> & { claims: number };
