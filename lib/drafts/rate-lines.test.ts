import { expect, it } from "vitest";
import { rateLine, readRateLine } from "./rate-lines";

const RATE = { from: "EUR", to: "USD", rate: "1.0853", on: "2026-06-30" };

it("a rate is a line, and the line the rate", () => {
  expect(rateLine(RATE)).toBe("1 EUR = 1.0853 USD on 2026-06-30");
  expect(readRateLine(rateLine(RATE))).toEqual(RATE);
  expect(readRateLine("eur = 1.0853 usd 2026-06-30")).toEqual(RATE);
  expect(readRateLine("1 EUR = 1,0853 USD le 30 juin 2026")).toEqual(RATE);
  expect(readRateLine("1 EUR = 1,0853 USD au 30/06/2026")).toEqual(RATE);
});

it("a line that says no rate is empty, so that the schema objects", () => {
  expect(readRateLine("about one dollar")).toEqual({ from: "", to: "", rate: "", on: "" });
});
