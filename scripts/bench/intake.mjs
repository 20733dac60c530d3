/**
 * How well and how fast articles are read: precision and recall on the labelled passages, per language, and characters a second.
 * Prints; nothing passes or fails here: the unit tests hold the figures to a least.
 */
import { tsImport } from "tsx/esm/api";

const ROUNDS = 8;
const WORDS = 2_000;

const load = (name) => tsImport(`../../lib/testing/passages/${name}.ts`, import.meta.url);
const percent = (share) => `${Math.round(share * 100)} %`;
const figures = ({ precision, recall }) => `${percent(precision)} and ${percent(recall)}`;

/** @returns {Promise<string[]>} the section's lines */
export async function measureIntake() {
  const { scorePassages } = await load("score-passages");
  const { reader, types } = await (await load("reader")).shippedReader();
  const { readArticle } = await tsImport("../../lib/intake/article/read-article.ts", import.meta.url);
  const { PASSAGES_BY_LANGUAGE: languages } = await load("all");
  const held = await load("held-back");
  const scored = languages.map(([language, passages]) => {
    const { byValue, byAll, invented, misquoted } = scorePassages(passages, reader, types);
    return [
      `${language}: ${passages.length} passages with ${byValue.expected} claims, ${byValue.found} proposed`,
      `  precision and recall of kind and value: ${figures(byValue)}; with parties and stance: ${figures(byAll)}`,
      `  from passages with nothing in them: ${invented}; quotations that are not in the text: ${misquoted}`,
    ];
  });
  const untouched = [
    ["English", held.HELD_BACK_ENGLISH],
    ["French", held.HELD_BACK_FRENCH],
  ].map(([language, passages]) => {
    const { byValue, byAll } = scorePassages(passages, reader, types);
    return `${language}, the ${passages.length} passages that no rule was mended on: ${figures(byValue)}; ${figures(byAll)}`;
  });
  const text = longText(languages.flatMap(([, passages]) => passages.map((passage) => passage.text)));
  readArticle(text, reader); // warm
  const began = coreMs();
  for (let round = 0; round < ROUNDS; round++) readArticle(text, reader);
  const spent = coreMs() - began;
  const speed = Math.round((text.length * ROUNDS * 1_000) / spent).toLocaleString("en-US");
  const each = `${(spent / ROUNDS).toFixed(0)} ms for an article of ${WORDS.toLocaleString("en-US")} words`;
  return [...scored.flat(), ...untouched, `${speed} characters a second on one core; ${each}`];
}

/** Passages one behind the other, until there are enough words. */
function longText(passages) {
  const lines = [];
  let words = 0;
  for (let at = 0; words < WORDS; at++) {
    const line = passages[at % passages.length];
    lines.push(line);
    words += line.split(/\s+/).length;
  }
  return lines.join("\n");
}

/** Milliseconds of a core that this process has used. */
function coreMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
