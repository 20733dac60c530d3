import fc from "fast-check";
import { expect, test } from "vitest";
import { readAskedAddress } from "./asked-address";

test.each([
  ["/partnerships/aws-opnai?known=2024-01-01&on=2025-01-01", { slug: "aws-opnai", known: "2024-01-01" }],
  ["/organizations/Amazon%20Web%20Services", { slug: "amazon-web-services", known: null }],
  ["/organizations/%E0%A4%A", { slug: "e0-a4-a", known: null }],
  ["/partnerships/x?known=yesterday", { slug: "x", known: null }],
  ["//", { slug: "", known: null }],
  [null, { slug: "", known: null }],
])("%s", (address, expected) => {
  expect(readAskedAddress(address)).toEqual(expected);
});

test("no address makes it throw", () => {
  fc.assert(fc.property(fc.string(), (address) => void readAskedAddress(address)));
});
