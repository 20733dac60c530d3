import { describe, expect, test } from "vitest";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { french } from "../say/fr/french";
import { toBibtex, toCsl, toRis } from "./formats";
import { keyOf, type Reference } from "./reference";
import { toApa, toChicago } from "./styles";

const REFERENCE: Reference = {
  title: "AWS & OpenAI: $38 billion_compute #1 {50%}",
  within: "Amazon–OpenAI",
  revision: 3,
  contentHash: "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
  issuedOn: "2026-11-24",
  accessedOn: "2026-11-28",
  on: "2026-11-28",
  known: null,
  url: "https://entente.example/d/k3v9m2q@3?on=2026-11-28",
};

const MOVING: Reference = { ...REFERENCE, within: null, revision: null, contentHash: null, on: null };

describe("footnotes", () => {
  test("name the revision, the hash and the pinned address", () => {
    expect(toApa(REFERENCE)).toBe(
      "Entente. (2026, November 24). AWS & OpenAI: $38 billion_compute #1 {50%} (Revision 3; terms on 28 November 2026; sha256 0a1b2c3d4e5f6071) [Data set]. In Amazon–OpenAI. https://entente.example/d/k3v9m2q@3?on=2026-11-28",
    );
    expect(toChicago(REFERENCE)).toContain("Revision 3; terms on 28 November 2026; sha256 0a1b2c3d4e5f6071.");
  });

  test("of a page that moves say when it was read", () => {
    expect(toApa(MOVING)).toContain("Retrieved November 28, 2026, from https://entente.example/d/k3v9m2q@3");
  });

  test("are French for readers of French", () => {
    expect(toApa(REFERENCE, french)).toBe(
      "Entente. (2026, 24 novembre). AWS & OpenAI: $38 billion_compute #1 {50%} (Révision 3\u202f; clauses au 28 novembre 2026\u202f; sha256 0a1b2c3d4e5f6071) [Jeu de données]. Dans Amazon–OpenAI. https://entente.example/d/k3v9m2q@3?on=2026-11-28",
    );
    expect(toApa({ ...MOVING, accessedOn: "2026-12-01" }, french)).toContain(
      "Consulté le 1er décembre 2026, à l’adresse https://entente.example/d/k3v9m2q@3",
    );
    expect(toChicago(MOVING, french)).toBe(
      "Entente. «\u00a0AWS & OpenAI: $38 billion_compute #1 {50%}\u00a0». Dernière modification le 24 novembre 2026. Consulté le 28 novembre 2026. https://entente.example/d/k3v9m2q@3?on=2026-11-28.",
    );
  });
});

/** What another project's readers make of our files. */
function parsed(text: string): Record<string, unknown> {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] as Record<string, unknown>;
}

describe("files for reference managers", () => {
  test.each([
    ["BibTeX", toBibtex],
    ["RIS", toRis],
    ["CSL-JSON", (reference: Reference) => JSON.stringify(toCsl(reference))],
  ])("%s is read back by citation-js with its title, author, date and address", (_name, write) => {
    const { title, author, issued, URL: url } = parsed(write(REFERENCE));
    expect(title).toBe(REFERENCE.title);
    expect(JSON.stringify(author)).toContain("Entente");
    expect((issued as { "date-parts": number[][] })["date-parts"][0]?.slice(0, 2).map(Number)).toEqual([
      2026, 11,
    ]);
    expect(url).toBe(REFERENCE.url);
  });

  test("two pages have two keys", () => {
    expect(keyOf({ url: "https://x.example/d/k3v9m2q@3" })).toBe("entente-k3v9m2q-3");
    expect(keyOf({ url: "https://x.example/fr/d/k3v9m2q@3" })).toBe("entente-k3v9m2q-3");
    expect(keyOf({ url: "https://x.example/" })).toBe("entente");
  });

  test("no title breaks a file", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        const title = `A ${text} z`;
        const ris = toRis({ ...REFERENCE, title });
        expect(ris.split("\r\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(
          true,
        );
        const open = toBibtex({ ...REFERENCE, title }).replace(/\\[{}]/g, "");
        expect(open.split("{").length).toBe(open.split("}").length);
      }),
    );
  });
});
