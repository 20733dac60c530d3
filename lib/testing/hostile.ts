import fc, { type Arbitrary } from "fast-check";

/** What people and programs send by mistake or on purpose: texts that a database cannot hold, and values of any kind. */

/** NUL, halves of surrogate pairs, non-characters, marks that turn text round, what looks empty, what means something elsewhere. */
const HOSTILE = [
  "\0",
  "a\0b",
  "\ud800",
  "a\udc00b",
  "\ufffe",
  "\ufffd",
  "\u202eabc",
  "\u200b",
  "\u2028",
  "\u0085",
  "\u001b[31m",
  "\\u0000",
  "%00",
  "'; DROP TABLE deals; --",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "null",
  "=1+1",
  "-0",
  "1e400",
  "NaN",
  "99999999999999999999999999999999",
  "0.0000001",
  "0001-01-01",
  "9999-12-31",
  "9999~",
  "0001~",
  "-4712",
  "Y170000002",
  "2025-13-45",
  "javascript:alert(1)",
  "http://[::1",
  "https://x.org/\ud800",
  "ab".repeat(1_000),
  "𝕏".repeat(200),
  "é\u0301".repeat(250),
  "x".repeat(20_000),
] as const;

export function anyHostileText(): Arbitrary<string> {
  const hostile = fc.constantFrom(...HOSTILE);
  return fc.oneof(
    { weight: 4, arbitrary: hostile },
    fc.tuple(hostile, fc.string({ maxLength: 5 })).map(([text, more]) => more + text + more),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({ unit: "grapheme", maxLength: 30 }),
  );
}

/** Of any type: what arrives as JSON may be anything. */
export function anyHostileValue(): Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: anyHostileText() },
    fc.constantFrom(null, undefined, true, [], {}, 0, -1, 1e308, 2 ** 53, 2_147_483_648, 0.1),
    fc.jsonValue({ maxDepth: 2 }),
  );
}
