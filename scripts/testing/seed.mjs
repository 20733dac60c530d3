/** The seed of the properties. Decides which number stands for "the same every time" and what a given one must look like. */
import { randomInt } from "node:crypto";
import { Stop } from "../shell/stop.mjs";

const SAME_EVERY_TIME = 20_261_124;
const LARGEST = 2 ** 31 - 1;

export const randomSeed = () => randomInt(1, LARGEST);

/** @param {Record<string, string | undefined>} env @returns {number} */
export function seedFrom({ ENTENTE_PROPERTY_SEED: text }) {
  if (!text) return SAME_EVERY_TIME;
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed <= LARGEST) return seed;
  throw new Stop(`ENTENTE_PROPERTY_SEED must be a whole number up to ${LARGEST}, and is "${text}".`);
}
