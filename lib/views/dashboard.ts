/** What the front page receives of the money. Types only. */
import type { ExchangeRate } from "../domain/obligations/obligation";
import type { Ahead } from "../figures/ahead";
import type { Answers } from "../figures/answers";
import type { AtStake } from "../figures/at-stake";
import type { BarFigure, ScaledFigure, YearFigure } from "../figures/figure";

export type DashboardView = {
  /** Whose money; null: everybody's. */
  whose: { slug: string; name: string } | null;
  answers: Answers;
  obligations: BarFigure;
  years: YearFigure;
  capacity: ScaledFigure;
  ahead: readonly Ahead[];
  /** Disputed sums of money, the most at stake first. */
  disputes: readonly AtStake[];
  /** Slug → name of everybody who owes or is owed. */
  organizations: Readonly<Record<string, string>>;
  /** Rates between currencies that may be chosen. */
  rates: readonly ExchangeRate[];
};
