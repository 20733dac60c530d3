import { describe, expect, test } from "vitest";
import { inLanguage } from "@/lib/testing/in-language";
import { type Card, cardSvg } from "./card-svg";

const CARD: Card = {
  ...{ kicker: "Compute agreement", title: "Amazon–OpenAI compute", within: "Amazon–OpenAI" },
  ...{ sentence: "Value: $38 billion.", standing: "confirmed", about: null, sides: [], sources: 2 },
  ...{ on: "2026-11-28", known: null, withdrawn: null },
};
const LONG =
  "A title that goes on and on, as those of agreements between several companies and funds do, ".repeat(3);

type Line = { size: number; text: string };

/** What is written on a card, line by line, and how large. */
function linesOf(card: Partial<Card>): Line[] {
  const texts = cardSvg({ ...CARD, ...card }).matchAll(
    /<text[^>]* font-size="([\d.]+)"[^>]*>([^<]*)<\/text>/g,
  );
  return [...texts].map(([, size, text = ""]) => ({ size: Number(size), text }));
}

const side = (display: string) => ({ display, publishers: ["Reuters"] });
const sizesOf = (lines: readonly Line[], ...texts: string[]) =>
  texts.map((text) => lines.find((line) => line.text === text)?.size);

describe("a card", () => {
  test("cuts only what does not fit, where the line ends", () => {
    const cut = linesOf({ title: LONG }).filter(({ text }) => text.endsWith("…"));
    expect(cut).toHaveLength(1);
    expect(cut[0]?.text.length).toBeGreaterThan(40);
    expect(linesOf({}).some(({ text }) => text.endsWith("…"))).toBe(false);
  });

  test("of a dispute names the term, and gives each side the same size", () => {
    const long = "more than $10 billion, half of it in credits";
    const lines = linesOf({ standing: "disputed", about: "Value", sides: [side("$1 billion"), side(long)] });
    expect(lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Value", "$1 billion", "Disputed"]),
    );
    expect(lines.map(({ text }) => text)).not.toContain("Value: $38 billion.");
    const [one] = sizesOf(lines, "$1 billion");
    const other = lines.find(({ text }) => text.startsWith("more than"));
    expect(other?.size).toBe(one);
    expect(sizesOf(linesOf({ sides: [side("25%"), side("20%")] }), "25%", "20%")).toEqual([32, 32]);
  });

  test("of a dispute has bars that end with the words beside them", () => {
    const sides = [side("$1 billion"), side("$2 billion")];
    const [height = 0] = [...cardSvg({ ...CARD, sides }).matchAll(/width="3" height="(\d+)"/g)].map(
      ([, px]) => Number(px),
    );
    const tall = cardSvg({
      ...CARD,
      sides: [{ ...side("$1 billion"), publishers: Array(9).fill("The Paper") }, side("$2 billion")],
    });
    const [taller = 0] = [...tall.matchAll(/width="3" height="(\d+)"/g)].map(([, px]) => Number(px));
    expect(height).toBeGreaterThan(40);
    expect(taller - height).toBeGreaterThanOrEqual(14);
  });

  test("shows three sides, and says how many more there are", () => {
    const sides = ["1%", "2%", "3%", "4%", "5%"].map(side);
    expect(sizesOf(linesOf({ sides: sides.slice(0, 3) }), "1%", "2%", "3%")).not.toContain(undefined);
    const texts = linesOf({ sides }).map(({ text }) => text);
    expect(texts).toContain("and 2 further sides");
    expect(texts).not.toContain("4%");
    expect(inLanguage("fr", () => cardSvg({ ...CARD, sides }))).toContain("et 2 autres versions");
  });

  test("never shows a title in letters that its faces have not", () => {
    const texts = linesOf({ title: "OpenAIとAWS", kicker: "Source of Nikkei", within: null });
    expect(texts.map(({ text }) => text).join(" ")).toMatch(
      /^(?!.*と).*Source of Nikkei Its title is in letters/,
    );
  });
});
