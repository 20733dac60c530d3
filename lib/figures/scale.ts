/**
 * Where an axis of amounts ends, and which round amounts stand along it.
 * Decides by steps of 1, 2 or 5 times a power of ten; knows no unit.
 */

import { divideDecimals, multiplyDecimals } from "../domain/values/decimal";

export type Scale = { whole: string; steps: readonly string[] };

const MOST_STEPS = 5;
const NICE = [1, 2, 5, 10];

/** The smallest round axis that holds an amount. @example scaleOf("310") // { whole: "400", steps: ["0", "100", "200", "300", "400"] } */
export function scaleOf(top: string): Scale {
  const largest = Number(top);
  if (!(largest > 0)) return { whole: "0", steps: [] };
  const power = Math.floor(Math.log10(largest / MOST_STEPS));
  const step = NICE.map((nice) => times(nice, power)).find((one) => Number(one) * MOST_STEPS >= largest);
  if (step === undefined) throw new Error(`No axis holds ${top}.`);
  const count = Math.ceil(largest / Number(step));
  const steps = Array.from({ length: count + 1 }, (_, index) => multiplyDecimals(step, String(index)));
  return { whole: steps.at(-1) ?? "0", steps };
}

function times(nice: number, power: number): string {
  return power >= 0
    ? `${nice}${"0".repeat(power)}`
    : divideDecimals(String(nice), `1${"0".repeat(-power)}`, -power);
}
