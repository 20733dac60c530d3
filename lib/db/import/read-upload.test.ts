import { describe, expect, it } from "vitest";
import { MOST_BYTES } from "@/lib/schema/bundle/import-run";
import { toPlace } from "@/lib/schema/explain";
import { readUpload } from "./read-upload";

async function* sent(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}

const issuesOf = async (...pieces: (string | Uint8Array)[]) =>
  (await readUpload(sent(...pieces), { name: "deals.json", onProgress: () => {} })).issues;

describe("what somebody sends to be imported", () => {
  it("is read in pieces", async () => {
    const seen: number[] = [];
    const pieces = ['{"format": "ent', 'ente/1", "deals": []}'];
    const { issues } = await readUpload(sent(...pieces), {
      name: "x",
      onProgress: (done) => seen.push(done),
    });
    expect(issues).toEqual([]);
    expect(seen).toEqual([15, 36]);
  });

  it.each([
    ["nothing", "", /empty/],
    ["a table", "deal,term\n", /not JSON: line 1/],
    ["half a file", '{"format": "entente/1", "deals": [', /may be cut off/],
  ])("is refused with a sentence when it is %s", async (_, text, sentence) => {
    expect(await issuesOf(text)).toEqual([
      { path: ["deals.json"], message: expect.stringMatching(sentence) },
    ]);
  });

  it.each([
    ['{"__proto__": [], "format": "entente/1"}', "__proto__", /^unknown section/],
    [
      '{"format": "entente/1", "organizations": [{"slug": "a", "name": "A", "kind": "ai_lab", "__proto__": {"x": 1}}]}',
      "organizations[0]",
      /^unknown key "__proto__"/,
    ],
  ])(
    "is refused with the place of a key that means something else to programs: %s",
    async (text, path, message) => {
      expect((await issuesOf(text)).map(toPlace)).toContainEqual({
        path,
        message: expect.stringMatching(message),
      });
    },
  );

  it("is refused when it is too large, without being read to its end", async () => {
    const blanks = Buffer.alloc(MOST_BYTES, " ");
    const [issue] = await issuesOf("{", blanks, "}");
    expect(issue).toEqual({ path: ["deals.json"], message: expect.stringMatching(/^more than 20 MB/) });
  });
});
