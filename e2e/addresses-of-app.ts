/** Every address that the app answers, as its files name them. */
import { readdirSync } from "node:fs";

/** @example "/deals/[slug]" */
export function addressesOfApp(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${file.replace(/\([\w-]+\)\//g, "").replace(/\/?(page\.tsx|route\.ts)$/, "")}`);
}

/** Those of which none of the paths is one. @example missedBy(["/deals/x"], ["/deals/[slug]", "/terms"]) // ["/terms"] */
export function missedBy(paths: readonly string[], addresses: readonly string[]): string[] {
  const bare = paths.map((path) => path.replace(/[?#].*$/, ""));
  return addresses.filter((address) => {
    const shape = address
      .replace(/\[\.\.\.\w+\]/g, "{rest}")
      .replaceAll(".", "\\.")
      .replace("{rest}", ".+")
      .replace(/\[\w+\]/g, "[^/]+");
    return !bare.some((path) => new RegExp(`^${shape}$`).test(path));
  });
}
