/**
 * The shape of a message in ICU MessageFormat: where its literal text stands, and which arguments and tags it has. Decides
 * no more than that; use-intl formats messages.
 */

const BRANCHED = /^\s*(\w+)\s*,\s*(plural|select|selectordinal)\s*,\s*(?:offset:\d+\s*)?/;
const TAG = /<(\/?)(\w+)>/g;

/** The end of what begins with the brace at `from`: the place after its closing brace. */
function closing(message: string, from: number): number {
  let depth = 0;
  for (let at = from; at < message.length; at++) {
    if (message[at] === "{") depth += 1;
    if (message[at] === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`A brace is never closed: ${message}`);
}

/** A message cut into its literal parts and its arguments, in order. */
function partsOf(message: string): { text: string; isArgument: boolean }[] {
  const parts: { text: string; isArgument: boolean }[] = [];
  let at = 0;
  while (at < message.length) {
    const brace = message.indexOf("{", at);
    if (brace !== at)
      parts.push({ text: message.slice(at, brace < 0 ? undefined : brace), isArgument: false });
    if (brace < 0) break;
    const end = closing(message, brace);
    parts.push({ text: message.slice(brace, end), isArgument: true });
    at = end;
  }
  return parts;
}

/** The branches of a plural or a select: each with its selector; null of a plain argument. */
function branchesOf(argument: string): { head: string; branches: [string, string][] } | null {
  const inner = argument.slice(1, -1);
  const head = BRANCHED.exec(inner)?.[0];
  if (head === undefined) return null;
  const branches: [string, string][] = [];
  let rest = inner.slice(head.length);
  while (rest.trim() !== "") {
    const brace = rest.indexOf("{");
    const end = closing(rest, brace);
    branches.push([rest.slice(0, brace).trim(), rest.slice(brace + 1, end - 1)]);
    rest = rest.slice(end);
  }
  return { head, branches };
}

/** The message with its literal text changed, in every branch; arguments and tags stay. */
export function mapLiterals(message: string, change: (literal: string) => string): string {
  return partsOf(message)
    .map(({ text, isArgument }) => {
      if (!isArgument) return changeBetweenTags(text, change);
      const branched = branchesOf(text);
      if (!branched) return text;
      const branches = branched.branches.map(
        ([selector, sub]) => `${selector} {${mapLiterals(sub, change)}}`,
      );
      return `{${branched.head}${branches.join(" ")}}`;
    })
    .join("");
}

function changeBetweenTags(text: string, change: (literal: string) => string): string {
  return text
    .split(/(<\/?\w+>)/)
    .map((part) => (/^<\/?\w+>$/.test(part) || part === "" ? part : change(part)))
    .join("");
}

/** A number may be counted in one language and only printed in another. */
const typeOf = (type: string) => (type === "plural" || type === "selectordinal" ? "number" : type);

/**
 * The arguments and tags of a message, each once, in order of the alphabet: what a translation must have too.
 * @example placeholdersOf("{n, plural, one {# deal} other {# deals}} by <b>{who}</b>") // ["<b>", "n: number", "who"]
 */
export function placeholdersOf(message: string): string[] {
  const found = new Set<string>();
  for (const { text, isArgument } of partsOf(message)) {
    if (!isArgument) {
      for (const [, , name] of text.matchAll(TAG)) found.add(`<${name}>`);
      continue;
    }
    const branched = branchesOf(text);
    const [name = "", type] = text.slice(1, -1).split(",");
    found.add(type === undefined ? name.trim() : `${name.trim()}: ${typeOf(type.trim())}`);
    for (const [, sub] of branched?.branches ?? []) for (const inner of placeholdersOf(sub)) found.add(inner);
  }
  return [...found].sort();
}
