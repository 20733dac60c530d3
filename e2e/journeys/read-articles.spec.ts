import type { Page } from "@playwright/test";
import { pdfOf } from "@/lib/testing/documents/pdf-of";
import { expect, expectGoodInEveryLook } from "../fixtures";
import { test } from "../sign-in";

/**
 * Five articles of our own, three in English and two in French, as text, page and PDF. One asserts a deal, one repeats it, one found no
 * evidence of it, two speak of other things. Nothing in them is true.
 */
const file = (name: string, mimeType: string, text: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});
const ARTICLES = [
  file(
    "001.txt",
    "text/plain",
    `Nscale lands Microsoft in a long cloud deal
By Ada Byron, The Cloud Gazette
September 14, 2026

Microsoft has signed a $38 billion cloud contract with Nscale, the two companies said on Monday. The agreement runs for nine years.

Neither company would say where the servers will stand, and analysts were left to guess.`,
  ),
  file(
    "002.html",
    "text/html",
    `<!doctype html><html lang="en"><head><script type="application/ld+json">{"@type": "NewsArticle",
"headline": "What Nscale’s windfall means", "datePublished": "2026-09-16", "publisher": {"name": "Rack & Rail"},
"url": "https://rack.example/windfall"}</script></head><body><article><h1>What Nscale’s windfall means</h1>
<p>According to The Cloud Gazette, Microsoft will pay Nscale $38 billion for servers. For a company of its age that is a mountain.</p>
<p>The hard part comes now: halls have to be built, and people found who can run them.</p></article></body></html>`,
  ),
  file(
    "003.pdf",
    "application/pdf",
    pdfOf([
      "Clouds, and what is in them. A column.",
      "Every week brings another promise of servers, and every week somebody asks who is to pay.",
      // No longer than a sheet is wide.
      "Our readers wrote to us about noise, about water and about the price of land.",
      "None of them wrote about chips.",
      "Published by The Valley Letter.",
    ]),
  ),
  file(
    "004.txt",
    "text/plain",
    `Microsoft et Nscale : le contrat introuvable
Par Jeanne Martin | Le Courrier du calcul
20 septembre 2026

Aucune preuve n’existe d’un contrat de 38 milliards de dollars entre Microsoft et Nscale, selon les documents que nous avons lus. Rien ne figure dans leurs comptes, et les porte-parole des deux groupes n’ont pas répondu à nos questions.`,
  ),
  file(
    "005.txt",
    "text/plain",
    `Mistral prend ses quartiers en Essonne
Publié par La Lettre des centres de données
22 septembre 2026

La jeune pousse a visité plusieurs terrains cet été. Les élus locaux attendent des emplois, les riverains redoutent le bruit, et personne ne parle encore d’argent.`,
  ),
];

/** Counts every key and every click; choosing files is one. */
function actionsOf(page: Page) {
  let count = 0;
  return {
    get count() {
      return count;
    },
    async press(...keys: string[]) {
      for (const key of keys) {
        count += 1;
        await page.keyboard.press(key);
      }
    },
    /** One that is done in another way. */
    one() {
      count += 1;
    },
  };
}

test("from five articles to a published dispute over $38 billion, in under sixty keys and clicks", async ({
  signInAs,
}) => {
  test.setTimeout(240_000);
  const { page } = await signInAs("editor");
  const actions = actionsOf(page);

  await page.goto("/edit/intake");
  await page.getByLabel("Files").setInputFiles(ARTICLES);
  actions.one();
  await page.getByRole("button", { name: "Read it" }).click();
  actions.one();
  await page.waitForURL(/\/edit\/intake\/together\?document=/);
  await expect(page.getByRole("heading", { name: "5 articles side by side" })).toBeVisible();
  const publishers = page.getByLabel("Publisher", { exact: true });
  for (const [at, name] of ["The Cloud Gazette", "Rack & Rail", "The Valley Letter"].entries())
    await expect(publishers.nth(at)).toHaveValue(name);
  await expect(publishers.nth(3)).toHaveValue("Le Courrier du calcul");
  await expect(page.getByText("denies $38 billion")).toBeVisible();

  // The page hears keys once it has come alive.
  await expect(async () => {
    await page.keyboard.press("s");
    await expect(page.getByText(/^[3-9] accepted$/)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  actions.one();
  await expect(page.getByText("Opens a dispute.").first()).toBeVisible();
  await actions.press("z");
  await expect(page.getByText("0 accepted")).toBeVisible();
  await actions.press("s");
  await expect(page.getByRole("button", { name: /Make a draft: a new deal in .*Nscale/ })).toBeVisible();
  await expectGoodInEveryLook(page);

  await actions.press("d");
  await page.waitForURL(/\/edit\/deals\//);
  await expect(page.getByRole("button", { name: "Publish" })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("dialog", { name: "Publish" })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await actions.press("Tab", "Enter");
  actions.one();
  await page.waitForURL(/\/deals\/[a-z0-9-]+$/);

  await expect(page.getByText("Disputed").first()).toBeVisible();
  await expect(page.getByText("$38 billion").first()).toBeVisible();
  await expect(page.getByText("Microsoft has signed a $38 billion cloud contract").first()).toBeAttached();
  await expect(page.getByText("Aucune preuve n’existe").first()).toBeAttached();
  expect(actions.count).toBeLessThan(60);
  test.info().annotations.push({ type: "keys and clicks", description: String(actions.count) });
});

test("what cannot be read is answered with a sentence", async ({ signInAs }) => {
  const { page } = await signInAs("editor");
  await page.goto("/edit/intake");
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText("Choose a file, or paste a text.")).toBeVisible();
  await page
    .getByLabel("Files")
    .setInputFiles([
      file("scan.pdf", "application/pdf", "%PDF-1.7 broken"),
      file("a.txt", "text/plain", "Words."),
    ]);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText(/^scan\.pdf: .*damaged/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the one that was read" })).toBeVisible();
  await expectGoodInEveryLook(page);
});
