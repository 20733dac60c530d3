import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJsonEntries } from "./json-entries";
import { type JsonListener, readJsonStream } from "./json-stream";

type Heard = { scalars: [string, unknown][]; lists: string[]; entries: [string, unknown][] };

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

type Read = (open: () => AsyncIterable<Uint8Array>, listener: JsonListener) => Promise<void>;
const EXACTLY: Read = (open, listener) => readJsonStream(open(), listener);
/** Both readers say the same of any bytes. */
const READERS: readonly [string, Read][] = [
  ["exactly", EXACTLY],
  ["by entries", readJsonEntries],
];

async function hear(text: string | Uint8Array, size = 7, read = EXACTLY): Promise<Heard> {
  const heard: Heard = { scalars: [], lists: [], entries: [] };
  await read(() => inPieces(typeof text === "string" ? Buffer.from(text) : text, size), listenerOf(heard));
  return heard;
}

function listenerOf(heard: Heard): JsonListener {
  return {
    onScalar: (key, value) => heard.scalars.push([key, value]),
    onListStart: (key) => heard.lists.push(key),
    onEntry: (key, entry) => heard.entries.push([key, entry]),
  };
}

describe.each(READERS)("reading JSON in pieces, %s", (_how, read) => {
  test.each([1, 2, 7, 1000])("hands over entries whole, in pieces of %i bytes", async (size) => {
    const heard = await hear(
      '{"format": "x", "deals": [{"a": [1, {"b": "é–😀"}]}, 5, []], "n": {"k": [1], "o": {"p": 1}}, "e": []}',
      size,
      read,
    );
    expect(heard.scalars).toEqual([
      ["format", "x"],
      ["n", undefined],
    ]);
    expect(heard.lists).toEqual(["deals", "e"]);
    expect(heard.entries).toEqual([
      ["deals", { a: [1, { b: "é–😀" }] }],
      ["deals", 5],
      ["deals", []],
    ]);
  });

  test("keeps a key named __proto__ an ordinary key", async () => {
    const [[, entry] = []] = (await hear('{"deals": [{"__proto__": {"slug": "x"}}]}', 7, read)).entries;
    expect(Object.keys(entry as object)).toEqual(["__proto__"]);
  });

  test("skips a byte order mark", async () => {
    expect((await hear('\ufeff{"format": "x"}', 7, read)).scalars).toEqual([["format", "x"]]);
  });

  const WRONG: readonly [name: string, text: string | Uint8Array, message: RegExp][] = [
    ["an empty file", "", /^the file is empty/],
    ["blanks only", " \n ", /^the file is empty/],
    ["no JSON", "Hello", /^not JSON: line 1, column 1: unexpected "H"/],
    ["NaN", '{\n "deals": [\n  {"a": NaN}]}', /^not JSON: line 3, column 9: unexpected "N"/],
    ["a comma too many", '{"deals": [1,]}', /^not JSON: line 1, column 14: unexpected "]"/],
    ["text after the end", '{"a": 1}\n{"b": 2}', /^not JSON: line 2, column 1: unexpected "{"/],
    [
      "a file cut off",
      '{"format": "x",\n "deals": [{"slug": "a',
      /^not JSON: the file ends at line 2, column 23 in the middle/,
    ],
    ["a key twice", '{"a": 1, "a": 2}', /^"a" is given twice; write it once \(line 1, column 10\)/],
    [
      "a key twice inside a record",
      '{"deals": [{"title": "One", "x": [{"title": 1}], "y": {"title": 2},\n"title": "Two"}]}',
      /^"title" is given twice; write it once \(line 2, column 1\)/,
    ],
    ["a list", "[1]", /this file holds a list/],
    ["a text", '"x"', /this file holds a single value/],
    ["a section twice", '{"deals": [], "deals": []}', /^"deals" is given twice/],
    ["UTF-16", Buffer.from('\ufeff{"format": 1}', "utf16le"), /^the file is in UTF-16/],
    [
      "bytes that are no UTF-8",
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      /^not JSON: line 1/,
    ],
    ["brackets without end", `{"deals": ${"[".repeat(100_000)}`, /^nested deeper than 32 levels/],
  ];

  test.each(WRONG)("refuses %s", async (_name, text, message) => {
    await expect(hear(text, 7, read)).rejects.toThrow(message);
  });
});

/** What was heard before the end, and how it ended. */
async function outcomeOf(text: Uint8Array, size: number, read: Read): Promise<unknown> {
  const heard: Heard = { scalars: [], lists: [], entries: [] };
  const end = await read(() => inPieces(text, size), listenerOf(heard)).then(
    () => "whole",
    (error: Error) => error.message,
  );
  return { heard, end };
}

test("both readers hear the same of any bundle, whole or spoilt anywhere", async () => {
  const values = fc.array(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()), {
    maxLength: 4,
  });
  const bundle = fc.dictionary(
    fc.constantFrom("format", "deals", "events"),
    fc.oneof(values, fc.jsonValue()),
  );
  const signs = fc.constantFrom(...'{}[]:,"\\ 0u\n\u0001', '"a":1,', "\u00e9");
  const spoiling = fc.option(
    fc.record({ at: fc.nat(), cut: fc.nat(2), put: fc.oneof(signs, fc.constant("")) }),
  );
  await fc.assert(
    fc.asyncProperty(bundle, spoiling, fc.integer({ min: 1, max: 40 }), async (value, spoilt, size) => {
      const text = JSON.stringify(value);
      const at = spoilt ? spoilt.at % (text.length + 1) : 0;
      const sent = spoilt ? text.slice(0, at) + spoilt.put + text.slice(at + spoilt.cut) : text;
      const bytes = Buffer.from(sent);
      expect(await outcomeOf(bytes, size, readJsonEntries)).toEqual(await outcomeOf(bytes, size, EXACTLY));
    }),
    { numRuns: 200 },
  );
});
