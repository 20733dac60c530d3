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
  const fitting = rulesFor(groupsOf(robots.slice(0, MOST))).filter((rule) => fits(rule.path, path));
  const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
  const best = fitting.filter((rule) => rule.path.length === longest);
  return best.length === 0 || best.some(({ allows }) => allows);
}

function groupsOf(robots: string): Group[] {
  const groups: Group[] = [];
  for (const line of robots.replace(/^\ufeff/, "").split(/\r\n?|\n/)) {
    const [, field = "", value = ""] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === "user-agent") addAgent(groups, value.trim().toLowerCase());
    else if (name === "allow" || name === "disallow")
      addRule(groups.at(-1), { allows: name === "allow", path: value.trim() });
  }
  return groups;
}

/** Agents that stand one below the other share the rules behind them. */
function addAgent(groups: Group[], agent: string): void {
  const last = groups.at(-1);
  if (last === undefined || last.isClosed) groups.push({ agents: [agent], rules: [], isClosed: false });
  else last.agents.push(agent);
}

/** An empty rule says nothing. */
function addRule(group: Group | undefined, rule: Rule): void {
  if (group === undefined) return;
  group.isClosed = true;
  if (rule.path !== "") group.rules.push(rule);
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
