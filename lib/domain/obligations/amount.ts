/**
 * What a term's claims say is owed, as a band.
 * Decides ends by what is stated: a disputed amount runs from its lowest position to its highest, and from nothing where one denies it.
 */

import type { CountingFacts } from "../say/facts/ledger";
import type { Assessment } from "../standing/assessment";
import { multiplyDecimals } from "../values/decimal";
import type { Value } from "../values/value";
import type { MoneyPeriod, Qualifier } from "../vocabulary/vocabulary";
import { type Band, hullOf, NOTHING } from "./band";
import type { Measure } from "./obligation";

const MW_PER_GW = "1000";

export type Stated = {
  band: Band | null;
  unit: string;
  period: MoneyPeriod | null;
  why: CountingFacts | null;
};

/** null: the term states nothing that is owed in this measure, so it is no obligation. */
export function statedAmount(reading: Assessment, measure: Measure): Stated | null {
  const { standing, state, value, sides } = reading;
  if (standing === "unknown" || NOTHING_OWED.has(state)) return null;
  if (standing === "disputed") return disputedAmount(reading, measure);
  if (standing === "denied")
    return sides.some((side) => side.value.type === measure) ? without({ is: "denied" }) : null;
  if (value !== null) return value.type === measure ? { ...statedBandOf(value), why: null } : null;
  return state === "undisclosed" || state === "redacted" ? without({ is: state }) : null;
}

/** Nothing is owed where nothing is said, or where it is said that there is nothing. */
const NOTHING_OWED: ReadonlySet<string> = new Set(["none", "not_applicable"]);

function without(why: CountingFacts): Stated {
  return { band: null, unit: "", period: null, why };
}

function disputedAmount({ sides }: Assessment, measure: Measure): Stated | null {
  const contested = sides.filter((side) => side.contested);
  const asserted = contested.filter((side) => side.stance === "asserts" && side.value.type === measure);
  const [first] = asserted;
  if (!first) return null;
  const bands = asserted.map((side) => statedBandOf(side.value));
  const { unit, period } = statedBandOf(first.value);
  if (bands.some((one) => one.unit !== unit || one.period !== period)) return without({ is: "units_differ" });
  const nothing = contested.some((side) => side.stance === "denies" || side.value.type === "none");
  const hull = bands.reduce<Band>((all, { band }) => hullOf(all, band), bands[0]?.band ?? NOTHING);
  const why: CountingFacts = { is: nothing ? "disputed_from_nothing" : "disputed" };
  return { band: nothing ? hullOf(hull, NOTHING) : hull, unit, period, why };
}

/** An amount's ends as stated, without the tolerance it is compared with. Throws for what is no amount. */
export function statedBandOf(value: Value): Required<Pick<Stated, "unit" | "period">> & { band: Band } {
  switch (value.type) {
    case "money":
      return {
        band: endsOf(value.amount, value.qualifier),
        unit: value.currency,
        period: value.period ?? null,
      };
    case "capacity": {
      const amount = value.unit === "GW" ? multiplyDecimals(value.amount, MW_PER_GW) : value.amount;
      return { band: endsOf(amount, value.qualifier), unit: "MW", period: null };
    }
    case "count":
      return { band: endsOf(value.amount, value.qualifier), unit: value.unit, period: null };
    default:
      throw new Error(`A ${value.type} is no amount.`);
  }
}

function endsOf(amount: string, qualifier: Qualifier): Band {
  return {
    low: qualifier === "up_to" ? "0" : amount,
    top: amount,
    open: qualifier === "at_least" || qualifier === "more_than" ? qualifier : null,
    about: qualifier === "about",
  };
}
