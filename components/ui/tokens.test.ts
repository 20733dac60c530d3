import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Reads the colour tokens of the stylesheet and checks every pair that the components put together. */
const CSS = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const TOKENS = new Map(
  [...CSS.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

function colorOf(token: string, theme: Theme): string {
  const color = TOKENS.get(token)?.[theme];
  if (!color) throw new Error(`no token --${token}`);
  return color;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "paper-raised", "paper-sunken", "paper-past"];
const STANDINGS = [
  "confirmed",
  "corroborated",
  "reported",
  "disputed",
  "ruled",
  "denied",
  "undisclosed",
  "unknown",
];

/** Words: at least 4.5 to 1. */
const TEXT_PAIRS: [string, string][] = [
  ...["ink", "ink-muted", "accent", "danger"].flatMap((ink) =>
    GROUNDS.map((ground): [string, string] => [ink, ground]),
  ),
  ...STANDINGS.flatMap((s): [string, string][] => [
    [`${s}-fg`, `${s}-bg`],
    ...GROUNDS.map((ground): [string, string] => [`${s}-fg`, ground]),
    ["ink", `${s}-bg`],
    ["ink-muted", `${s}-bg`],
  ]),
  ["accent-ink", "accent"],
  ["paper", "ink"],
  ["paper-raised", "danger"],
  ["ink", "selection"],
  ["ink", "accent-wash"],
  ["accent", "accent-wash"],
  ["danger", "danger-wash"],
  ["ink", "danger-wash"],
];

/** Edges of controls, glyphs and the focus ring: at least 3 to 1. */
const UI_PAIRS: [string, string][] = [
  ...["rule-strong", "focus"].flatMap((line) => GROUNDS.map((ground): [string, string] => [line, ground])),
  ...STANDINGS.flatMap((s): [string, string][] => [
    [`${s}-border`, "paper"],
    [`${s}-border`, "paper-raised"],
    [`${s}-border`, `${s}-bg`],
  ]),
  ...["a", "b", "c", "d"].flatMap((kind) =>
    GROUNDS.map((ground): [string, string] => [`kind-${kind}`, ground]),
  ),
];

describe.each(THEMES)("colour tokens, %s theme", (theme) => {
  it.each(TEXT_PAIRS)("%s on %s is at least 4.5:1", (ink, ground) => {
    expect(contrast(colorOf(ink, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(UI_PAIRS)("%s on %s is at least 3:1", (line, ground) => {
    expect(contrast(colorOf(line, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
