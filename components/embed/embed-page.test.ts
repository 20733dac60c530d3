import fc from "fast-check";
import { expect, test } from "vitest";
import { cardSvg } from "@/components/cards/card-svg";
import { anyHostileText } from "@/lib/testing/hostile";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { embedCode, embedPage } from "./embed-page";

const exhibit = (text: string): Exhibit => ({
  ...{ kicker: text, title: text, within: text, sentence: text, standing: "disputed", sources: 2 },
  sides: [
    { display: text, publishers: [text] },
    { display: "20%", publishers: ["Reuters"] },
  ],
  ...{ on: "2026-11-28", known: null, terms: [], events: [], claim: null, isPinned: false },
  table: { head: ["", text], rows: [[text, text]] },
  ...{ own: { title: true, sentence: false }, isPage: false },
  ...{ revision: null, contentHash: null, withdrawn: text, live: "/d/x", pinned: null },
});

/** The elements that an embed writes; a text that could add one could add any. */
const tags = (markup: string) => (markup.match(/<[a-z!/][^>]*>/gi) ?? []).length;

test("whatever a record is called stays text, in frames, pictures and the code of a frame", () => {
  const origin = "https://entente.example";
  const plain = embedPage({ exhibit: exhibit("x"), origin, picture: null });
  fc.assert(
    fc.property(anyHostileText(), (text) => {
      const page = embedPage({ exhibit: exhibit(text), origin, picture: null });
      expect(tags(page)).toBe(tags(plain));
      expect(page).not.toMatch(/<script/i);
      expect(cardSvg(exhibit(text))).not.toMatch(/<(script|foreignObject|image|a)\b/i);
      expect(tags(embedCode({ src: `${origin}/embed/d/x`, title: text, heightPx: 300 }))).toBe(2);
    }),
  );
});

test("both sides of a dispute stand in a frame, and no one number alone", () => {
  const page = embedPage({ exhibit: exhibit("25%"), origin: "https://entente.example", picture: null });
  expect(page).toContain("25% ");
  expect(page).toContain("20% ");
});
