/** The checks of words, documents and imports over the whole repository, for `npm run check`. */

import { checkDocument, undocumentedVariables, unlistedDecisions } from "./documents.mjs";
import { isText, listFiles, readText } from "./files.mjs";
import { checkImports, isSource } from "./imports.mjs";
import { findBannedWords } from "./plain-words.mjs";
import { checkRooms } from "./rooms-table.mjs";

const CODE = /\.(tsx?|mjs|mts|sql|prisma|ya?ml)$|^(package\.json|prisma\/seed\/field\.json|\.env\.example)$/;
/** Their own examples of what does not exist are no code. */
const OWN = /^scripts\/house\//;

const resultOf = (sentences, checked) => ({
  passed: sentences.length === 0 ? checked : 0,
  failed: sentences.length,
  output: sentences.join("\n"),
});

/** @returns {import("../testing/results.mjs").Result} */
export function checkWords() {
  const files = listFiles().filter(isText);
  return resultOf(
    files.flatMap((path) => findBannedWords(path, readText(path))),
    1,
  );
}

/** What exists, for the documents to be held against. @param {readonly string[]} levels of npm test */
function readHouse(levels) {
  const files = listFiles();
  const source = files
    .filter((path) => CODE.test(path) && !OWN.test(path))
    .map(readText)
    .join("\n");
  const { scripts } = JSON.parse(readText("package.json"));
  return { files, source, example: readText(".env.example"), scripts, levels };
}

/**
 * @param {readonly string[]} levels of npm test
 * @returns {Promise<import("../testing/results.mjs").Result>}
 */
export async function checkDocuments(levels) {
  const house = readHouse(levels);
  const documents = house.files.filter((path) => path.endsWith(".md") && !path.startsWith("docs/decisions/"));
  const { TABLES } = await import("./lint/rooms.mjs");
  const texts = documents.map((path) => [path, readText(path)]);
  const sentences = [
    ...texts.flatMap(([path, text]) => checkDocument(path, text, house)),
    ...undocumentedVariables(texts.map(([, text]) => text).join("\n"), house),
    ...unlistedDecisions(house.files, readText("docs/decisions/README.md")),
    ...checkRooms(TABLES, { readme: readText("README.md"), rooms: readText("docs/rooms.md") }),
    ...checkImports(new Map(house.files.filter(isSource).map((path) => [path, readText(path)]))),
  ];
  return resultOf(sentences, 1);
}
