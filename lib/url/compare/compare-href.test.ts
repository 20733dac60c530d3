import { expect, it } from "vitest";
import { knownCompareHref } from "./compare-href";

it.each([
  ["/compare", "/compare"],
  ["/compare?on=2026-01-01&known=2026-01-01", "/compare"],
  [
    "/compare?c=aws-openai&c=microsoft-openai@2024-06-01",
    "/compare?c=aws-openai&c=microsoft-openai@2024-06-01",
  ],
  ["/compare?c=aws-openai&kind=capacity&differences=1&on=2026-01-01", "/compare?c=aws-openai"],
  [
    "/fr/compare?c=aws-openai@2026-01-01&changeSet=1&kind=chips",
    "/fr/compare?c=aws-openai@2026-01-01&changeSet=1",
  ],
  ["https://entente.example/compare?c=a&standing=disputed", "https://entente.example/compare?c=a"],
])("%s wants to be known by its columns and their state", (address, known) => {
  expect(knownCompareHref(address)).toBe(known);
  expect(knownCompareHref(known)).toBe(known);
});
