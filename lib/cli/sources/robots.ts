import "server-only";

/**
 * What a host’s robots.txt lets a program fetch, as RFC 9309 has it: the group that names the program, else that for all; of its rules
 * the longest that fits, and where two are as long the one that allows. Pure: the file is handed in.
 */

/** By what name this program is spoken to. */
export const ROBOT = "entente";
/** So much of a file is read, in characters. */
const MOST = 512 * 1024;

type Rule = { allows: boolean; path: string };
type Group = { agents: string[]; rules: Rule[]; isClosed: boolean };

/** May this address be fetched? @example mayFetch("User-agent: *\nDisallow: /a", new URL("https://x.example/a/b")) // false */
export function mayFetch(robots: string, { pathname, search }: URL): boolean {
  const path = pathname + search;
  if (path === "/robots.txt") return true;
  let best: Rule | null = null;
  for (const rule of rulesFor(groupsOf(robots.slice(0, MOST)))) {
    if (!fits(rule.path, path)) continue;
    const isLonger = best === null || rule.path.length > best.path.length;
    if (isLonger || (rule.path.length === best?.path.length && rule.allows)) best = rule;
  }
  return best?.allows ?? true;
}

function groupsOf(robots: string): Group[] {
  const groups: Group[] = [];
  for (const line of robots.replace(/^\ufeff/, "").split(/\r\n?|\n/)) {
    const [, field = "", value = ""] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const name = field.toLowerCase();
    const last = groups.at(-1);
    if (name === "user-agent") {
      const agent = value.trim().toLowerCase();
      if (last === undefined || last.isClosed) groups.push({ agents: [agent], rules: [], isClosed: false });
      else last.agents.push(agent);
    } else if ((name === "allow" || name === "disallow") && last !== undefined) {
      last.isClosed = true;
      // An empty rule says nothing.
      if (value.trim() !== "") last.rules.push({ allows: name === "allow", path: value.trim() });
    }
  }
  return groups;
}

/** Of all groups that name this program; of those for everybody where none does. */
function rulesFor(groups: readonly Group[]): Rule[] {
  const named = groups.filter(({ agents }) => agents.some((agent) => /^[a-z_-]+/.exec(agent)?.[0] === ROBOT));
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
  return own.flatMap(({ rules }) => rules);
}

/** “*” is any characters, “$” the end; all else begins the path. Takes time in proportion to both. */
function fits(rule: string, path: string): boolean {
  const isWhole = rule.endsWith("$");
  const pieces = (isWhole ? rule.slice(0, -1) : rule).split("*").map(unescaped);
  const text = unescaped(path);
  const [first = "", ...rest] = pieces;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = isWhole && index === rest.length - 1;
    const found = isLast ? text.length - piece.length : text.indexOf(piece, at);
    if (found < at || !text.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return !isWhole || at === text.length;
}

/** %7E and ~ are one. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
