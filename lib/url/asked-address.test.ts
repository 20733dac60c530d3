import fc from "fast-check";
import { expect, test } from "vitest";
import { readAskedAddress } from "./asked-address";

test.each([
  [
    "/partnerships/aws-opnai?known=2024-01-01&on=2025-01-01",
    { slug: "aws-opnai", known: "2024-01-01", said: null },
  ],
  ["/organizations/Amazon%20Web%20Services", { slug: "amazon-web-services", known: null, said: null }],
  ["/organizations/%E0%A4%A", { slug: "e0-a4-a", known: null, said: null }],
  ["/partnerships/x?known=yesterday", { slug: "x", known: null, said: null }],
  ["/deals/x?said=2026-11-01", { slug: "x", known: null, said: "2026-11-01" }],
  ["//", { slug: "", known: null, said: null }],
  [null, { slug: "", known: null, said: null }],
])("%s", (address, expected) => {
  expect(readAskedAddress(address)).toEqual(expected);
});

test("no address makes it throw", () => {
  fc.assert(fc.property(fc.string(), (address) => void readAskedAddress(address)));
});
