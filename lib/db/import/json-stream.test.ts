import { describe, expect, test } from "vitest";
import { type JsonListener, readJsonStream } from "./json-stream";

type Heard = { scalars: [string, unknown][]; lists: string[]; entries: [string, unknown][] };

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function hear(text: string | Uint8Array, size = 7): Promise<Heard> {
  const heard: Heard = { scalars: [], lists: [], entries: [] };
  const listener: JsonListener = {
    onScalar: (key, value) => heard.scalars.push([key, value]),
    onListStart: (key) => heard.lists.push(key),
    onEntry: (key, entry) => heard.entries.push([key, entry]),
  };
  await readJsonStream(inPieces(typeof text === "string" ? Buffer.from(text) : text, size), listener);
  return heard;
}

describe("reading JSON in pieces", () => {
  test.each([1, 2, 7, 1000])("hands over entries whole, in pieces of %i bytes", async (size) => {
    const heard = await hear(
      '{"format": "x", "deals": [{"a": [1, {"b": "é–😀"}]}, 5, []], "n": {"k": [1]}, "e": []}',
      size,
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
    const [[, entry] = []] = (await hear('{"deals": [{"__proto__": {"slug": "x"}}]}')).entries;
    expect(Object.keys(entry as object)).toEqual(["__proto__"]);
  });

  test("skips a byte order mark", async () => {
    expect((await hear('\ufeff{"format": "x"}')).scalars).toEqual([["format", "x"]]);
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
    await expect(hear(text)).rejects.toThrow(message);
  });
});
