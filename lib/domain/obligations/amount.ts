/**
 * What a term's claims say is owed, as a band.
 * Decides ends by what is stated: a disputed amount runs from its lowest position to its highest, and from nothing where one denies it.
 */

import type { Assessment } from "../standing/assessment";
import { amountBounds } from "../values/interval";
import type { Value } from "../values/value";
import { isWordOf, QUALIFIERS, type Qualifier, TERM_STATES } from "../vocabulary/vocabulary";
import { type Band, hullOf, NOTHING } from "./band";
import type { Measure, Period } from "./obligation";

export type Stated = { band: Band | null; unit: string; period: Period | null; why: string | null };

/** null: the term states nothing that is owed in this measure, so it is no obligation. */
export function statedAmount(reading: Assessment, measure: Measure): Stated | null {
  const { standing, state, value, sides } = reading;
  if (standing === "unknown" || state === "none" || state === "not_applicable") return null;
  if (standing === "disputed") return disputedAmount(reading, measure);
  if (standing === "denied")
    return sides.some((side) => side.value.type === measure) ? without("Sources only deny it.") : null;
  if (value === null) {
    const silent = state === "undisclosed" || state === "redacted";
    return silent ? without(`${TERM_STATES[state]}.`) : null;
  }
  return value.type === measure ? { ...bandOf(value), why: null } : null;
}

function without(why: string): Stated {
  return { band: null, unit: "", period: null, why };
}

function disputedAmount({ sides }: Assessment, measure: Measure): Stated | null {
  const contested = sides.filter((side) => side.contested);
  const asserted = contested.filter((side) => side.stance === "asserts" && side.value.type === measure);
  const [first] = asserted;
  if (!first) return null;
  const bands = asserted.map((side) => bandOf(side.value));
  const { unit, period } = bandOf(first.value);
  if (bands.some((one) => one.unit !== unit || one.period !== period))
    return without("Disputed, in different units.");
  const nothing = contested.some((side) => side.stance === "denies" || side.value.type === "none");
  const hull = bands.reduce<Band>((all, { band }) => hullOf(all, band), bands[0]?.band ?? NOTHING);
  const why = nothing
    ? "Disputed: from nothing, since one position denies it, to the highest position."
    : "Disputed: from the lowest position to the highest.";
  return { band: nothing ? hullOf(hull, NOTHING) : hull, unit, period, why };
}

/** An amount's ends as stated, without the tolerance it is compared with. */
function bandOf(value: Value): { band: Band; unit: string; period: Period | null } {
  const exact = { ...value, qualifier: "at_least" } as Value;
  const { low, unit } = amountBounds(exact);
  const qualifier = "qualifier" in value && isWordOf(QUALIFIERS, value.qualifier) ? value.qualifier : "exact";
  const period = "period" in value ? ((value.period as Period | undefined) ?? null) : null;
  return { band: endsOf(low ?? "0", qualifier), unit: unit ?? "", period };
}

function endsOf(amount: string, qualifier: Qualifier): Band {
  return {
    low: qualifier === "up_to" ? "0" : amount,
    top: amount,
    open: qualifier === "at_least" || qualifier === "more_than" ? qualifier : null,
    about: qualifier === "about",
  };
}
