/** What a browser says of itself, in two names: enough to know one's own devices by. Never more than a hint. */

const BROWSERS = [
  [/\bEdg(A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const;
const SYSTEMS = [
  [/\b(iPhone|iPad)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
] as const;

const find = (list: readonly (readonly [RegExp, string])[], text: string): string | null =>
  list.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** @example describeBrowser("… Firefox/128.0 … Linux …") // { browser: "Firefox", system: "Linux" } */
export function describeBrowser(userAgent: string | null): { browser: string | null; system: string | null } {
  return { browser: find(BROWSERS, userAgent ?? ""), system: find(SYSTEMS, userAgent ?? "") };
}
