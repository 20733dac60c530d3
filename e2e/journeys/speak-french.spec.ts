import type { APIRequestContext } from "@playwright/test";
import { addressesOfApp, missedBy } from "../addresses-of-app";
import { expect, test } from "../fixtures";
import { englishLeftIn } from "../french/english-left";
import { factsIn } from "../french/facts";
import { FORMS, KINDS, PAGES } from "../french/pages";
import { inFrench, readAll } from "../french/read";
import { readRecordTexts } from "../french/record";
import { parse, piecesIn, type Said, saidByFile, saidByPage } from "../french/said";

/** Every page of a reader in French, as it is sent: nothing of ours is left in English, and no fact is another one. */

// One after the other: what is asked for is looked at more than once.
test.describe.configure({ mode: "default" });

/** What asks for a session, has one address for all languages, is for programs alone, or is looked at where it is written. */
const APART =
  /^\/(edit|login|follow\/(confirm|one-click|stop)|api\/(v1|mcp|auth)|files|data\/|cite\/|cards\/|oembed|security\.txt)|\.(csv|json|xlsx|png)$|^\/d\/|\/compare\/\[range\]$/;

test("every page and form of the app is among those that are read", () => {
  const read = [...PAGES, ...FORMS];
  expect(missedBy(read, addressesOfApp()).filter((address) => !APART.test(address))).toEqual([]);
});

/** Of every kind of page its plain state, and of the others every sixth: all of them, when all is asked for, take minutes. */
const EVERY = process.env.ENTENTE_E2E_LOOKS === "all" ? 1 : 6;
/** Plain, they are empty or folded. */
const FILLED = [
  "/compare?c=microsoft-openai@2024-06-01&c=microsoft-openai@2026-06-01",
  "/timeline?draw=table&org=openai",
];
const READ = PAGES.filter(
  (path, place) => KINDS.includes(path) || FILLED.includes(path) || place % EVERY === 0,
);

type Looked = { said: Said; led: readonly string[] };
/** A document is parsed once for all that is asked of it. */
const looked = new Map<string, Looked>();

async function lookAt(request: APIRequestContext): Promise<(readonly [path: string, looked: Looked])[]> {
  const documents = await readAll(request, READ.map(inFrench));
  return READ.map((path, place) => {
    const found = looked.get(path) ?? lookedOf(documents[place] ?? "");
    looked.set(path, found);
    return [path, found] as const;
  });
}

function lookedOf(markup: string): Looked {
  const parsed = parse(markup);
  const led = [...parsed.document.querySelectorAll("a[href], form[action]")]
    // React writes it as it likes, and only a browser minds no case.
    .filter((one) => !one.getAttributeNames().some((name) => name.toLowerCase() === "hreflang"))
    .map((one) => one.getAttribute("href") ?? one.getAttribute("action") ?? "");
  // Takes what it has read out of the document.
  return { led, said: saidByPage(parsed) };
}

test("no page, in any state, has a word of English but names, quotes and the record's own", async ({
  request,
}) => {
  const record = await readRecordTexts(request);
  for (const [path, { said }] of await lookAt(request))
    expect.soft(englishLeftIn(said, record), path).toEqual([]);
});

/** Labels of one word are also words of ours. */
const isTold = (title: string) => title.includes(" ");

test("a title of the record says that it is English, also within a sentence of ours", async ({ request }) => {
  const { titles } = await readRecordTexts(request);
  const told = [...titles].filter(isTold);
  for (const [path, { said }] of await lookAt(request)) {
    const unmarked = said.texts.filter((text) => told.some((title) => text.includes(title)));
    expect.soft(unmarked, path).toEqual([]);
  }
});

test("a headline in another language than English is not said to be English", async ({ request }) => {
  const { foreign } = await readRecordTexts(request);
  const told = ({ said }: Looked) =>
    said.marked.filter(({ text }) => foreign.some((title) => text.includes(title)));
  for (const [path, one] of await lookAt(request))
    expect
      .soft(
        told(one).filter(({ lang }) => lang === "en"),
        path,
      )
      .toEqual([]);
  // What may be left out is named by its headline too.
  const [markup = ""] = await readAll(request, [inFrench("/what-if?find=finanzen")]);
  expect(told(lookedOf(markup)).map(({ lang }) => lang)).toContain("de");
});

/** The same for every language: programs' addresses, and the editor. */
const ONE_ADDRESS = /^\/(api\/v1|api\/mcp|edit|login|oembed|_next)(\/|$|\?)/;

test("no link and no form leads out of French, but those that change the language", async ({ request }) => {
  for (const [path, { led }] of await lookAt(request)) {
    const strays = led.filter((href) => /^\/(?!fr(?:[/?#]|$))/.test(href) && !ONE_ADDRESS.test(href));
    expect.soft([...new Set(strays)], path).toEqual([]);
  }
});

const formOf = (path: string) =>
  /\.(\w+)(?:\?|$)/.exec(path)?.[1] ?? (path.startsWith("/suggest") ? "json" : "html");

test("nor has what is drawn, framed, followed or taken along", async ({ request }) => {
  const record = await readRecordTexts(request);
  const documents = await readAll(request, FORMS.map(inFrench));
  for (const [place, path] of FORMS.entries()) {
    const [form, text] = [formOf(path), documents[place] ?? ""];
    const said = form === "html" ? saidByPage(parse(text)) : saidByFile(form, text);
    expect.soft(englishLeftIn(said, record), path).toEqual([]);
  }
});

/** Titles of the record stand within sentences of every language with the months that they have. */
const inTitles = (text: string) => factsIn(text, "en").filter((fact) => fact.startsWith("month"));

/** Numbers, months and years of the main part, each once. */
function factsOf(markup: string): string[] {
  const { document, lang } = parse(markup);
  const main = document.querySelector("main");
  // A picture has as many words as there is room for; the same stands beside it in words.
  for (const picture of main?.querySelectorAll("svg") ?? []) picture.remove();
  const pieces = main === null ? [] : piecesIn(main, lang);
  const facts = pieces.flatMap((piece) =>
    piece.lang === "fr" ? [...factsIn(piece.text, "fr"), ...inTitles(piece.text)] : factsIn(piece.text, "en"),
  );
  return [...new Set(facts)].sort();
}

/** Sizes of files are there once they are made. */
const NOT_COMPARED = /^\/data$/;

test("the numbers and dates of every kind of page are those of the English one", async ({ request }) => {
  const [english, french] = [await readAll(request, KINDS), await readAll(request, KINDS.map(inFrench))];
  for (const [place, path] of KINDS.entries())
    if (!NOT_COMPARED.test(path))
      expect.soft(factsOf(french[place] ?? ""), path).toEqual(factsOf(english[place] ?? ""));
});
