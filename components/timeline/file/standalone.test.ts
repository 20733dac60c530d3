import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { textWidthPx } from "@/lib/timeline/labels";
import { NO_CLOCKS } from "@/lib/url/clocks";
import type { TimelineView } from "@/lib/views/timeline";
import { byGroup } from "../lanes";
import { TOKENS } from "../palette";
import { standaloneSvg } from "./standalone";
import { linesOf } from "./standalone-words";

const PARTNERSHIP = { slug: "p", name: "Ampersand & Sons <“quoted”>" };
const DEAL = { slug: "d", shortId: "abc", title: 'A deal & its "title" \u0001' };

const VIEW: TimelineView = {
  on: "2026-11-24",
  known: null,
  totals: { deals: 1 },
  before: null,
  earlier: null,
  deals: [
    {
      ...DEAL,
      kind: "other",
      binding: "announced",
      lifecycle: "in_force",
      announcedOn: { edtf: "2025", words: "2025" },
      partnership: PARTNERSHIP,
      parties: [],
      startsOn: "2025",
      endsOn: null,
      derivedEnd: null,
      amends: [],
    },
  ],
  terms: slugsOf(STANDINGS).map((standing) => ({
    key: standing,
    kind: { slug: "k", label: "Kind", group: "Money" },
    label: standing,
    from: null,
    to: null,
    deal: DEAL,
    partnership: PARTNERSHIP,
    inForceFrom: "2024~",
    inForceUntil: standing === "unknown" ? null : "2027~",
    endedBy: null,
    standing,
    value: null,
    display: "",
  })),
  events: [],
};

const PUBLISHERS = { named: ["Microsoft", "AT&T"], more: 3 };

function pictureIn(theme: "light" | "dark", publishers = PUBLISHERS): string {
  return standaloneSvg({
    subject: PARTNERSHIP.name,
    picture: byGroup(VIEW, NO_CLOCKS),
    query: { on: "2025-02-01", known: null, from: null, to: null },
    today: "2026-11-24",
    widthPx: 1200,
    theme,
    pageUrl: "http://localhost/partnerships/p?on=2025-02-01&known=2026-01-01",
    publishers,
  });
}

/** The names of tags left open; throws where one is closed that is not open, or where text is not escaped. */
function wellFormed(xml: string): string[] {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, "");
  expect(body.replace(/<\/?[a-z][^<>]*>/g, "")).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
  for (const [tag, close, name, rest] of body.matchAll(
    /<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*\/?>/g,
  )) {
    if (close) expect(open.pop()).toBe(name);
    else if (!tag.endsWith("/>")) open.push(name ?? "");
    const names = [...(rest ?? "").matchAll(/([a-zA-Z:-]+)=/g)].map(([, attribute]) => attribute);
    expect(new Set(names).size).toBe(names.length);
  }
  return open;
}

describe("the picture as a file", () => {
  it("is well-formed XML with title, description, source and date", () => {
    const svg = pictureIn("light");
    expect(wellFormed(svg)).toEqual([]);
    expect(svg).toContain("<title>Ampersand &amp; Sons");
    expect(svg).toMatch(/<desc>.*1 term is disputed and drawn split/);
    expect(svg).toContain("As of 24 November 2026");
    expect(svg).toContain("1 February 2025");
    expect(svg).toContain("Sources: Microsoft, AT&amp;T and 3 more publishers.");
  });

  it("draws every deal and term", () => {
    const drawn = [...pictureIn("light").matchAll(/ data-item="(?:deal|term)"/g)];
    expect(drawn.length).toBe(VIEW.deals.length + VIEW.terms.length);
  });

  it("names the few publishers it has, and says when it has none", () => {
    expect(pictureIn("light", { named: ["Reuters", "OpenAI"], more: 0 })).toContain(
      "Sources: Reuters and OpenAI.",
    );
    expect(pictureIn("light", { named: ["OpenAI"], more: 1 })).toContain("OpenAI and 1 more publisher.");
    expect(pictureIn("light", { named: [], more: 0 })).toContain("Sources: none is recorded");
  });

  it("breaks words into lines that fit, and keeps each word", () => {
    const words =
      "Every date, claim and source: http://localhost/a-very-long-address-without-any-blank and more";
    const lines = linesOf(words, 120, 13);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(words);
    expect(lines.filter((line) => line.includes(" ")).every((line) => textWidthPx(line, 13) <= 120)).toBe(
      true,
    );
  });

  it("carries its own colours: nothing is left to a style sheet", () => {
    for (const theme of ["light", "dark"] as const) expect(pictureIn(theme)).not.toContain("var(--");
  });

  it("has the colours of the site", () => {
    const css = readFileSync("app/globals.css", "utf8");
    for (const [name, [light, dark]] of Object.entries(TOKENS))
      expect(css).toContain(`--${name}: light-dark(${light}, ${dark});`);
  });
});
