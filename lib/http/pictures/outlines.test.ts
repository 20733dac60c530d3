import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { FACES, FONTS, outlined } from "./outlines";

const sheet = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60" font-family="Geist">${inside}</svg>`;
const words = (text: string, more = 'x="20" y="40" font-size="22" font-weight="400" fill="#123456"') =>
  sheet(`<text ${more}>${text}</text>`);

/** With the faces of the app: what the outlines are to come to. */
function pixelsOf(svg: string): Buffer {
  const fontFiles = Object.values(FACES).map((face) => join(FONTS, face));
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Geist" };
  return new Resvg(svg, { background: "#fff", fitTo: { mode: "zoom", value: 2 }, font }).render().pixels;
}

/** How many bytes of the picture are not the same, or nearly. */
function differing(one: Buffer, other: Buffer): number {
  return one.filter((byte, at) => Math.abs(byte - (other[at] ?? 0)) > 24).length;
}

const LINES = {
  "a sentence": "It makes 14 claims on 9 terms; of 3 others say something else.",
  "letters that are set closer, and as one": "AV To We fi ffi flow — “AWS” 38 %",
  "accents, and letters of Russian": "Ångström’s Été, ỹ ǵ; Облачные вычисления",
  "signs that markup escapes": "R&amp;D &lt; 5 &gt; 4 &quot;so&quot; it&#x27;s",
};

describe("words as outlines", () => {
  it.each(Object.entries(LINES))("look as words: %s", async (_, text) => {
    const svg = words(text);
    const drawn = await outlined(svg);
    expect(drawn).not.toContain("<text");
    const pixels = pixelsOf(svg);
    expect(differing(pixels, pixelsOf(sheet("")))).toBeGreaterThan(2_000);
    expect(differing(pixels, pixelsOf(drawn))).toBeLessThan(12);
  });

  it.each(["500", "600"])("of weight %s, ended at their place or around it", async (weight) => {
    for (const anchor of ["end", "middle"]) {
      const at = `x="300" y="40" font-size="16.5" font-weight="${weight}" text-anchor="${anchor}" fill="#000"`;
      const drawn = await outlined(words("Entente, 38 billion", at));
      expect(drawn).not.toContain("<text");
      expect(differing(pixelsOf(words("Entente, 38 billion", at)), pixelsOf(drawn))).toBeLessThan(12);
    }
  });

  it.each([
    ["letters that the face has not", words("OpenAIと")],
    ["spaces that are not all shown", words("a  b")],
    ["no fill of their own", words("a", 'x="1" y="2" font-size="9" font-weight="400"')],
    [
      "a style of another kind",
      words("a", 'x="1" y="2" font-size="9" font-weight="400" fill="red" opacity=".5"'),
    ],
    [
      "parts of lines",
      sheet('<text x="1" y="2" font-size="9" font-weight="400" fill="red"><tspan>a</tspan></text>'),
    ],
    ["a weight that there is not", words("a", 'x="1" y="2" font-size="9" font-weight="900" fill="red"')],
    ["letters that stand apart", sheet(`<g letter-spacing="2">${words("a").slice(70)}</g>`)],
  ])("stay words: %s", async (_, svg) => {
    expect(await outlined(svg)).toBe(svg);
  });
});
