import { describe, expect, test } from "vitest";
import { factsIn, type Lang } from "./facts";

const setOf = (text: string, lang: Lang) => [...new Set(factsIn(text, lang))].sort();

describe("the facts of a sentence are the same in both languages", () => {
  test.each([
    ["about $5.4 billion over seven years", "environ 5,4\u00a0milliards de dollars sur sept ans"],
    ["$1.5 trillion by 2030", "1\u202f500\u00a0milliards de dollars d’ici 2030"],
    ["1 January 2025 to 28 October 2025", "du 1er janvier au 28 octobre 2025"],
    ["from October 2025, 1,443 claims", "à partir d’octobre 2025, 1\u202f443 affirmations"],
    ["Jan 2025 – Jul 2026", "janv. 2025 – juil. 2026"],
    ["20–25 % of 4,500 megawatts", "20 à 25\u00a0% de 4\u202f500 mégawatts"],
  ])("%s", (english, french) => {
    expect(setOf(french, "fr")).toEqual(setOf(english, "en"));
  });
});

test("another amount, scale, day or month is another fact", () => {
  const of = (text: string) => setOf(text, "fr");
  expect(of("38 milliards")).not.toEqual(of("38 millions"));
  expect(of("5,4 milliards")).not.toEqual(of("54 milliards"));
  expect(of("1er janvier 2025")).not.toEqual(of("1er février 2025"));
  expect(of("2 janvier 2025")).not.toEqual(of("3 janvier 2025"));
});
