import { describe, expect, test } from "vitest";
import { type Card, drawCard } from "@/components/cards/card-svg";
import { toPng } from "@/lib/http/pictures/to-png";

const CARD: Card = {
  ...{ kicker: "Compute agreement", title: "Amazon–OpenAI compute", within: "Amazon–OpenAI" },
  ...{ sentence: "Value: $38 billion.", standing: "confirmed", about: null, sides: [], sources: 2 },
  ...{ on: "2026-11-28", known: null, withdrawn: null },
};
const LONG =
  "Ångström’s Été: a title that goes on, with jumpy glyphs (Ǻ, ǵ, ỹ) above and below its lines, ".repeat(2);
const side = (display: string) => ({ display, publishers: ["Reuters", "The Wall Street Journal"] });

const CARDS: Record<string, Partial<Card>> = {
  "of a short name": {},
  "of the longest one": { title: LONG, sentence: LONG.repeat(3) },
  "that says little": { title: "A", within: null, sentence: ".", standing: null, sources: 0 },
  "of a dispute": { standing: "disputed", about: "Value", sides: [side("$1 billion"), side("$2 billion")] },
  "of many sides": { standing: "disputed", title: LONG, sides: ["1%", "2%", "3%", "4%"].map(side) },
  "of what was taken out": { withdrawn: LONG },
};

const bytes = async (drawing: Parameters<typeof toPng>[0]) =>
  Buffer.from(await toPng(drawing, new AbortController().signal));

describe("the picture of a card in bands is byte for byte the one that is drawn whole", () => {
  test.each(Object.keys(CARDS))("%s", async (name) => {
    const { svg, banded } = drawCard({ ...CARD, ...CARDS[name] });
    const whole = await bytes({ svg });
    expect(whole.equals(await bytes({ svg, banded }))).toBe(true);
    // Once more, of what was kept; and with another foot below it.
    expect(whole.equals(await bytes({ svg, banded }))).toBe(true);
    const later = drawCard({ ...CARD, ...CARDS[name], on: "2026-11-29" });
    expect((await bytes({ svg: later.svg })).equals(await bytes(later))).toBe(true);
  });

  test("bands are those of another card where it says the same", () => {
    const [one, other] = [drawCard(CARD), drawCard({ ...CARD, on: "2026-11-29" })];
    const same = one.banded.bands.filter(({ svg }, at) => svg === other.banded.bands[at]?.svg);
    expect(same).toHaveLength(3);
  });
});
