/**
 * What kind an address is of: the same page, file or picture of another record is of the same. Decides which addresses stand for all
 * of their kind. Pure.
 */
import { createHash } from "node:crypto";

const NAMED = /^(deals|partnerships|organizations|sources|events|term-kinds)$/;
/** Words that stand where a name could. */
const FIXED = /^(feed|revisions|compare|openapi\.json|deltas|versions)(\.|$)/;

/** The same page in another language is of the same kind. */
const LANGUAGE = /^\/(fr)(?=\/|$)/;
/** Where two names stand in a row. */
const EDITED_TERM = /^\/edit\/terms\/.*/;
/** Forms in which one view is written: each of them once, and each of its parameters in any of them. */
const FORM = /\.(csv|json|xlsx|md|svg|png|atom|bib|ris)$/;

/** @example pathKind("/fr/deals/aws/revisions/3") // "/deals/:slug/revisions/:n" */
export function pathKind(path: string): string {
  const parts = decoded(path).replace(LANGUAGE, "").replace(EDITED_TERM, "/edit/terms/:term").split("/");
  return parts
    .map((part, at) => {
      const before = parts[at - 1] ?? "";
      if (NAMED.test(before) && !FIXED.test(part)) return part.replace(/^[^.]+/, ":slug");
      if (before === "d") return part.replace(/^[0-9a-z]+/, ":id").replace(/@\d+/, "@:n");
      if (path.startsWith("/_next/")) return part.includes(".") ? `:file.${part.split(".").at(-1)}` : part;
      return part
        .replace(/\d{4}-\d\d-\d\d/g, ":day")
        .replace(/^\d+(?=\.|$)/, ":n")
        .replace(/(?<=\.\.\.)\d+/, ":n");
    })
    .join("/")
    .replace(/^$/, "/");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Parameters whose value is an address of its own: a citation, a picture, a description for frames. */
const OF_PAGES = ["of", "url", "about"];

/**
 * What an address shows that others may not: its path's kind alone, with each of its parameters in some form, and with the page that
 * one of them names. Pairs and not whole queries: the filters of a list can be put together in thousands of ways.
 * @example facetsOf("/deals?org=openai&sort=title") // ["/deals", "/deals ?org", "/deals ?sort"]
 */
export function facetsOf(address: string): string[] {
  const [path = "", query = ""] = address.split("?", 2);
  const kind = pathKind(path);
  const facets = [...new URLSearchParams(query)].map(([name, value]) => {
    const view = kind.replace(FORM, ".form");
    if (!OF_PAGES.includes(name)) return `${view} ?${name}`;
    const [page = ""] = value.replace(/^https?:\/\/[^/]+/, "").split(/[?#]/, 1);
    return `${view} ?${name}=${pathKind(page)}`;
  });
  return [...new Set([kind, ...facets])];
}

/** @example anchorKind("c-7h2m4qz") // "c-" */
export const anchorKind = (anchor: string): string => /^[a-z]-/.exec(anchor)?.[0] ?? "word";

/** Another order in which nobody chose what comes first; the same for the same seed. */
export function shuffled(addresses: Iterable<string>, seed: number): string[] {
  const place = (address: string) => createHash("sha256").update(`${seed} ${address}`).digest("hex");
  return [...addresses]
    .map((address) => ({ address, at: place(address) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ address }) => address);
}
