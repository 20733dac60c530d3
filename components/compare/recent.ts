/**
 * The comparisons that a browser remembers, as text in its storage.
 * Decides how many and in which order; what is stored there is believed only as far as it fits.
 */
export type Recent = {
  href: string;
  title: string;
  /** What the title was said in, by its tag; none where it was remembered before titles had one. */
  lang?: string | undefined;
};

export const RECENT_KEY = "compare-recent";
const MOST = 8;

/** What is stored, without whatever does not fit. */
export function parseRecent(text: string): Recent[] {
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return []; // nothing stored yet, or something else's text
  }
}

/** The newest first, each once. */
export function withRecent(recent: readonly Recent[], one: Recent): Recent[] {
  return [one, ...recent.filter(({ href }) => href !== one.href)].slice(0, MOST);
}

/** Only addresses of this page: what is stored must not lead anywhere else. */
function isRecent(value: unknown): value is Recent {
  if (typeof value !== "object" || value === null) return false;
  const { href, title, lang = "" } = value as Partial<Record<keyof Recent, unknown>>;
  const isText = typeof title === "string" && typeof lang === "string";
  return typeof href === "string" && href.startsWith("/compare?") && isText;
}
