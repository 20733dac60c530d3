import fc from "fast-check";
import { expect, test } from "vitest";
import { cardSvg } from "@/components/cards/card-svg";
import { anyHostileText } from "@/lib/testing/hostile";
import { inLanguage } from "@/lib/testing/in-language";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { embedCode, embedPage } from "./embed-page";

const exhibit = (text: string): Exhibit => ({
  ...{
    kicker: text,
    title: text,
    within: text,
    sentence: text,
    standing: "disputed",
    sources: 2,
    about: text,
  },
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

test("a frame and a card speak the language of their address, and say which words are English", () => {
  const shown = { ...exhibit("Azure first"), standing: "disputed" as const, known: "2026-01-01" };
  const [page, card] = inLanguage("fr", () => [
    embedPage({ exhibit: shown, origin: "https://entente.example", picture: null }),
    cardSvg({ ...shown, withdrawn: null }),
  ]);
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain('<span lang="en">Azure first</span>');
  expect(page).toContain('href="https://entente.example/fr/d/x"');
  expect(page).toMatch(
    /Contesté.*2 sources, au 28 novembre 2026, d’après ce qu’on savait le 1er janvier 2026/s,
  );
  expect(page).toMatch(/ce cadre change avec le registre/);
  expect(page).not.toMatch(/\b(as known|Withdrawn|moves with)\b/);
  expect(card).toContain("Contesté");
  expect(card).toContain("28 novembre 2026, d’après ce qu’on savait le 1er janvier 2026");
});
