import { expect, test } from "vitest";
import { englishWordsIn } from "./vocabulary";

test("English gives itself away by any word of our messages and sentences", () => {
  expect(englishWordsIn("Le registre of deals")).toEqual(["of", "deals"]);
  expect(englishWordsIn("Nobody’s claims")).toEqual(["nobody", "claims"]);
  // Of a message with an argument and a plural, and of a sentence of the domain.
  expect(englishWordsIn("3 more terms, corroborated")).toEqual(["more", "terms", "corroborated"]);
});

test("what French says too does not, nor what stands in an argument", () => {
  expect(englishWordsIn("La date, la source et la page d’un accord ; on note le total.")).toEqual([]);
  expect(englishWordsIn("Qu’en dit-on ? 38 milliards de dollars sur sept ans")).toEqual([]);
});
