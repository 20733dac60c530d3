/**
 * Which of two values says more.
 * Decides the order of widths: a bounded interval before an unbounded one, a narrow one before a wide one.
 */
import { addDecimals, compareDecimals, multiplyDecimals } from "./decimal";
import { type Bound, compareLows, type Interval, intervalOf, type Measured } from "./interval";
import type { DecimalText, Value } from "./value";

/** Negative when a is tighter than b, 0 when neither is or they lie on different lines. */
export function comparePrecision(a: Value, b: Value): number {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (x === null || y === null || x.dimension !== y.dimension || isSame(x.interval, y.interval)) return 0;
  const [unboundedX, unboundedY] = [openEnds(x.interval), openEnds(y.interval)];
  if (unboundedX !== unboundedY) return unboundedX - unboundedY;
  // Half-lines all run to the right: the one inside the other is tighter, "more than 13" says more than "more than 10".
  return unboundedX > 0 ? -compareLows(x.interval.low, y.interval.low) : compareWidths(x, y);
}

/** As written: sources that agree mostly state one figure, and then there is nothing to work out. */
function isSame(x: Interval, y: Interval): boolean {
  return isSameBound(x.low, y.low) && isSameBound(x.high, y.high);
}

function isSameBound(a: Bound | null, b: Bound | null): boolean {
  return a === null || b === null ? a === b : a.at === b.at && a.open === b.open;
}

function openEnds({ low, high }: Interval): number {
  return Number(low === null) + Number(high === null);
}

/** Widths are compared relative to the middle, so that ±10 % of 5 is as wide as ±10 % of 50; dates, which have no zero, by days. */
function compareWidths(x: Measured, y: Measured): number {
  const [widthX, widthY] = [width(x.interval), width(y.interval)];
  if (x.dimension.startsWith("date:")) return compareDecimals(widthX, widthY);
  return compareDecimals(
    multiplyDecimals(widthX, middle(y.interval)),
    multiplyDecimals(widthY, middle(x.interval)),
  );
}

function width({ low, high }: Interval): DecimalText {
  return addDecimals(high?.at ?? "0", multiplyDecimals(low?.at ?? "0", "-1"));
}

/** Twice the middle, without its sign; 1 for the point 0, whose width is 0 anyway. */
function middle({ low, high }: Interval): DecimalText {
  const sum = addDecimals(low?.at ?? "0", high?.at ?? "0");
  const sign = compareDecimals(sum, "0");
  return sign === 0 ? "1" : sign < 0 ? multiplyDecimals(sum, "-1") : sum;
}
