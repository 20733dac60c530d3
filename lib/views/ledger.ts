/** What the ledger's page receives. */
import type { LedgerGroupSum } from "@/lib/domain/obligations/groups";
import type { ExchangeRate, Obligation } from "@/lib/domain/obligations/obligation";
import type { LedgerSum } from "@/lib/domain/obligations/sums";

/** Slug → name of what can be chosen. */
export type LedgerOptions = Readonly<Record<"payer" | "payee" | "kind", Readonly<Record<string, string>>>>;

export type LedgerView = {
  rows: readonly Obligation[];
  total: number;
  next: string | null;
  sums: readonly LedgerSum[];
  /** null: no group was asked. */
  groups: readonly LedgerGroupSum[] | null;
  options: LedgerOptions;
  /** Rates between currencies that may be chosen. */
  rates: readonly ExchangeRate[];
};

/** One direction of what an organization, or the parties of a partnership, owe: the largest rows and what all come to. */
export type OwedView = { rows: readonly Obligation[]; total: number; sums: readonly LedgerSum[] };
