/**
 * Words that a lawyer or an engineer reads as something else than this house once meant, and the word to use instead.
 * Decides which words are refused, and where: in code, messages and schema; not in quotations, in migrations, which are
 * history, and in the few documents that explain what things were called.
 */

/** @type {readonly [shown: string, word: RegExp, instead: string][]} */
const BANNED = [
  [
    "deed",
    /^deeds?$/,
    "say permission for what a role may do, pending change for what waits for a second person",
  ],
  ["docket", /^dockets?$/, "say term review"],
  ["desk", /^desks?$/, "say editor"],
  ["keeper", /^keepers?$/, "say autosave"],
  ["exhume", /^exhum(e|es|ed|ing)$/, "say restore"],
  ["bury", /^(bury|buries|buried|burying)$/, "say delete, or tombstone for what stays"],
  ["flaw", /^flaws?$/, "say issue"],
  ["clash", /^clash(es|ed|ing)?$/, "say conflict"],
  ["hand in", /^hands? in$/, "say submit"],
];

const EXEMPT = [
  /^prisma\/(migrations|seed)\//,
  /^docs\/(decisions\/|glossary\.md)/,
  /^CHANGELOG\.md$/,
  /^LICENSE/,
  /^package-lock\.json$/,
  /^scripts\/house\/(plain-words|house\.test)/,
];

/** @param {string} path */
export const isExempt = (path) => EXEMPT.some((pattern) => pattern.test(path));

/** The words of a line, identifiers taken apart: `handInDraft` has "hand", "in" and "draft". */
const wordsOf = (line) =>
  line
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());

/**
 * @param {string} path @param {string} text
 * @returns {string[]} a sentence for each banned word: what, where, and what to say
 */
export function findBannedWords(path, text) {
  if (isExempt(path)) return [];
  const named = bannedIn(path).map(
    ([shown, , instead]) => `${path}: "${shown}" in the name of the file: ${instead}.`,
  );
  const lines = text.split("\n").flatMap((line, index) => {
    const place = `${path}:${index + 1}`;
    return bannedIn(line).map(([shown, , instead]) => `${place}: "${shown}": ${instead}.`);
  });
  return [...named, ...lines];
}

function bannedIn(line) {
  const words = wordsOf(line);
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return BANNED.filter(([, word]) => [...words, ...pairs].some((each) => word.test(each)));
}
