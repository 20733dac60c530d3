import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STILL_MARK } from "@/lib/url/still-mark";
import type { Answer } from "@/server/answer-of";
import { leanPage } from "./lean-page";

const escaped = (text: string) =>
  JSON.stringify(text).replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** A document as Next writes it: the HTML, and the data in pieces cut anywhere. */
function documentOf(still: string, data: string, cuts: readonly number[]): Answer {
  const places = [0, ...cuts.map((cut) => cut % (data.length + 1)).toSorted((a, b) => a - b), data.length];
  const scripts = places.slice(1).map((to, index) => {
    const piece = data.slice(places[index], to);
    return `<script>self.__next_f.push([1,${escaped(piece)}])</script>`;
  });
  const body = Buffer.from(`<!DOCTYPE html><p>${STILL_MARK}${still}</p>${scripts.join("<b></b>")}<i></i>`);
  return { status: 200, headers: [["content-type", "text/html; charset=utf-8"]], body };
}

/** The data that a browser puts together. */
function dataOf({ body }: Answer): string {
  const pieces: string[] = [];
  const scripts = [...body.toString().matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  runInNewContext(scripts.join(";"), {
    self: { __next_f: { push: ([, text]: [number, string]) => pieces.push(text) } },
  });
  return pieces.join("");
}

const row = (text: string) => `T${Buffer.byteLength(text).toString(16)},${text}`;

describe("a document that says still parts twice", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\n", '"', "\\", ":T3,", "&", " ") });

  it("says them once: the data keeps their marks and all that is not still, wherever it is cut", () => {
    const parts = fc.array(fc.record({ before: text, still: text }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, text, fc.array(fc.nat(), { maxLength: 5 }), (rows, end, cuts) => {
        const dataWith = (stillOf: (still: string) => string) =>
          rows
            .map(
              ({ before, still }, index) =>
                `${index + 1}:["${before}"]\n${index + 8}:${row(STILL_MARK + stillOf(still))}`,
            )
            .join("") + end;
        const page = documentOf(
          "<b>x</b>",
          dataWith((still) => still),
          cuts,
        );
        const lean = leanPage(page);
        expect(dataOf(lean)).toBe(dataWith(() => ""));
        expect(lean.body.toString()).toContain(`<p>${STILL_MARK}<b>x</b></p>`);
      }),
    );
  });

  it("is left as it is when it has none, when a text does not end where it says, and when it is no HTML", () => {
    const plain = { ...documentOf("", "1:{}\n", []), body: Buffer.from("<p></p>") };
    expect(leanPage(plain)).toBe(plain);
    const broken = documentOf("", `5:Tfff,${STILL_MARK}x`, []);
    expect(leanPage(broken)).toBe(broken);
    const data = {
      ...documentOf("", `5:${row(`${STILL_MARK}x`)}`, []),
      headers: [["content-type", "text/x-component"]] as const,
    };
    expect(leanPage(data)).toBe(data);
  });
});
