import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, isSameContent } from "./canonical";

/** The text that the chain was made of before RFC 8785 had a library here: what was hashed then must verify for ever. */
function chained(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(chained).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${chained(member)}`)
    .join(",")}}`;
}

test("any JSON has the text that the chain was made of", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(canonicalJson(value)).toBe(chained(value));
    }),
  );
  for (const odd of [
    -0,
    1e21,
    1e-7,
    "\ud800",
    "\u2028é€",
    { "\ud83d\ude00": 1, "\ufb33": 2, a: undefined },
    [undefined],
  ])
    expect(canonicalJson(odd)).toBe(chained(odd));
});

test("every record of the shipped dataset has it too", () => {
  const bundle: Record<string, unknown> = JSON.parse(readFileSync("prisma/seed/field.json", "utf8"));
  const records = Object.values(bundle).flatMap((list) => (Array.isArray(list) ? list : []));
  expect(records.length).toBeGreaterThan(100);
  for (const record of records) expect(canonicalJson(record)).toBe(chained(record));
});

test("the text is that of RFC 8785", () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3],
    string: "\u20ac$\u000f\nA'B\"\\/",
    literals: [null, true],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true],"numbers":[333333333.3333333,1e+30,4.5,0.002],"string":"€$\\u000f\\nA\'B\\"\\\\/"}',
  );
});

test("two values are the same content when they have one text", () => {
  const value = fc.jsonValue({ maxDepth: 2, noUnicodeString: false });
  const twice = value.map((one) => [one, JSON.parse(canonicalJson(one))] as const);
  const alike = fc.dictionary(
    fc.constantFrom("a", "b", "toString"),
    fc.constantFrom(0, -0, null, undefined, "0", [], {}),
  );
  const pairs = fc.oneof(
    twice,
    fc.tuple(value, value),
    fc.tuple(alike, alike),
    fc.tuple(fc.array(alike), fc.array(alike)),
  );
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      expect(isSameContent(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
    }),
    { numRuns: 1000 },
  );
});
