import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inLanguage } from "@/lib/testing/in-language";
import { CHECK_FUNCTIONS } from "./check-script";
import { type ProofInput, proofFile } from "./proof-file";

type Functions = { sha256: (text: string) => string; check: (file: string) => string };
const { sha256, check } = new Function(CHECK_FUNCTIONS)() as Functions;

const INPUT: ProofInput = {
  exhibit: {
    ...{
      kicker: "Compute agreement",
      title: `<b>"R&D" deal</b>`,
      within: "A–B",
      sentence: "Value: $38 billion.",
    },
    ...{
      standing: "confirmed",
      about: null,
      sides: [],
      sources: 2,
      on: "2026-11-28",
      known: null,
      terms: [],
      events: [],
    },
    ...{
      claim: null,
      table: null,
      contentHash: null,
      isPinned: true,
      withdrawn: null,
      live: "/d/x",
      pinned: "/d/x@1",
    },
    ...{ revision: null, own: { title: true, sentence: false }, isPage: false },
  },
  address: "https://entente.example/d/x@1",
  canonical: "https://entente.example/d/x@1",
  data: {
    json: '{"title":"<b>\\"R&D\\""}',
    hash: createHash("sha256").update('{"title":"<b>\\"R&D\\""}').digest("hex"),
  },
};

const FILE = proofFile(INPUT);

test("the script's own SHA-256 is the standard's", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    }),
  );
});

test("a file as it was sealed passes", () => {
  expect(check(FILE)).toMatch(/^[0-9a-f]{64}$/);
});

test("so does one in French, whose marks and spaces a browser writes otherwise", () => {
  const french = inLanguage("fr", () => proofFile(INPUT));
  expect(french).toContain('<html lang="fr">');
  expect(french).toContain("La page est telle qu’elle a été scellée.");
  expect(french).not.toMatch(/\b(This file|The data|Show)\b/);
  expect(check(french)).toMatch(/^[0-9a-f]{64}$/);
  expect(check(french.replaceAll("\u00a0", "&nbsp;"))).toMatch(/^[0-9a-f]{64}$/);
});

test("one changed byte anywhere is noticed", () => {
  fc.assert(
    fc.property(fc.nat(FILE.length - 1), fc.integer({ min: 33, max: 126 }), (at, code) => {
      const sign = String.fromCharCode(code);
      fc.pre(FILE[at] !== sign);
      expect(check(FILE.slice(0, at) + sign + FILE.slice(at + 1))).toBe("");
    }),
    { numRuns: 500 },
  );
});

test("a hostile name stays text", () => {
  expect(FILE).toContain("&lt;b&gt;&quot;R&amp;D&quot; deal&lt;/b&gt;");
  expect(FILE).not.toContain('<b>"R');
});
