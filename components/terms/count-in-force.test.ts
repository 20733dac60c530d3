import { expect, test } from "vitest";
import { countInForce } from "./count-in-force";

const terms = (...all: ("yes" | "possibly" | "no")[]) => all.map((inForce) => ({ inForce }));

test.each([
  [terms(), "0 in force"],
  [terms("yes", "yes", "no"), "2 in force"],
  [terms("possibly"), "1 possibly in force"],
  [terms("yes", "possibly", "possibly"), "1 in force, 2 possibly"],
])("%j", (given, words) => {
  expect(countInForce(given)).toBe(words);
});
