/**
 * The colours of a picture that stands alone, where no style sheet of the site reaches.
 * Copies of the tokens in app/globals.css (a test compares them); pages use the tokens themselves.
 */

export type Theme = "light" | "dark";

/** Each token as [light, dark]. */
export const TOKENS = {
  paper: ["#fbf9f4", "#161513"],
  "paper-raised": ["#ffffff", "#1f1e1b"],
  "paper-sunken": ["#f3efe6", "#262420"],
  "paper-past": ["#f8ecd2", "#322a19"],
  ink: ["#1b1916", "#ece8df"],
  "ink-muted": ["#5e584d", "#aaa396"],
  rule: ["#e0dacc", "#35322c"],
  "rule-strong": ["#8a8375", "#7d776b"],
  accent: ["#9a1b33", "#f0919b"],
  intent: ["#9a1b33", "#f0919b"],
  "confirmed-fg": ["#14593f", "#74cfa6"],
  "confirmed-border": ["#2f7a5b", "#4f9c7b"],
  "corroborated-fg": ["#0f5560", "#6fcbd9"],
  "corroborated-border": ["#2b7783", "#4a98a5"],
  "reported-fg": ["#264f7a", "#93bce8"],
  "reported-border": ["#4f7aa6", "#6690bd"],
  "disputed-fg": ["#93410a", "#f2a765"],
  "disputed-border": ["#b9601f", "#c07f47"],
  "ruled-fg": ["#553b82", "#c2abee"],
  "ruled-border": ["#7c63a8", "#8f78bb"],
  "denied-fg": ["#6b3430", "#dba79f"],
  "denied-border": ["#94625c", "#a37973"],
  "undisclosed-fg": ["#4f4c3c", "#c0bba5"],
  "undisclosed-border": ["#857f67", "#8a846c"],
  "unknown-fg": ["#5e5a55", "#aaa6a0"],
  "unknown-border": ["#85817b", "#7f7b75"],
  "kind-a": ["#a32c56", "#ee8fb0"],
  "kind-b": ["#22698f", "#7fb8dc"],
  "kind-c": ["#77641f", "#cdb96b"],
  "kind-d": ["#63636d", "#a8a8b2"],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** Markup with its tokens replaced by colours of one theme. */
export function inTheme(markup: string, theme: Theme): string {
  const index = theme === "light" ? 0 : 1;
  return markup.replace(/var\(--([a-z-]+)\)/g, (whole, name: string) =>
    name in TOKENS ? TOKENS[name as keyof typeof TOKENS][index] : whole,
  );
}
