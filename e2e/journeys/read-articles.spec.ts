import type { Page } from "@playwright/test";
import { expect, expectGoodInEveryLook } from "../fixtures";
import { test } from "../sign-in";

/** Two articles of our own that contradict each other, in two languages. Nothing in them is true. */
const YES = `<!doctype html><html lang="en"><head><script type="application/ld+json">{"@type": "NewsArticle",
"headline": "Akamai lands Anthropic in a long cloud deal", "datePublished": "2026-09-14", "publisher": {"name": "The Cloud Gazette"},
"url": "https://gazette.example/akamai-anthropic"}</script></head><body><article><h1>Akamai lands Anthropic in a long cloud deal</h1>
<p>Anthropic has signed a $26 billion cloud contract with Akamai, the two companies said on Monday.</p>
<p>The agreement runs for nine years. Neither company would say where the servers will stand, and analysts were left to guess.</p>
</article></body></html>`;
const NO = `<!doctype html><html lang="fr"><head><script type="application/ld+json">{"@type": "NewsArticle",
"headline": "Anthropic et Akamai : le contrat introuvable", "datePublished": "2026-09-20", "publisher": {"name": "Le Courrier du calcul"},
"url": "https://courrier.example/introuvable"}</script></head><body><article><h1>Anthropic et Akamai : le contrat introuvable</h1>
<p>Aucune preuve n’existe d’un contrat de 26 milliards de dollars entre Anthropic et Akamai, selon les documents que nous avons lus.</p>
<p>Les porte-parole des deux groupes n’ont pas répondu à nos questions, et rien ne figure dans leurs comptes.</p></article></body></html>`;

/** Counts every key, a character typed as one and a paste as two. */
function keysOf(page: Page) {
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
    /** For a key that is pressed until the page hears it. */
    heard() {
      count += 1;
    },
    async paste(text: string) {
      count += 2;
      await page.keyboard.insertText(text);
    },
  };
}
type Keys = ReturnType<typeof keysOf>;

async function give(page: Page, keys: Keys, article: string): Promise<void> {
  await page.goto("/edit/intake");
  await page.getByLabel("Or paste the text of an article").focus();
  await keys.paste(article);
  await keys.press("Tab", "Enter");
  await page.waitForURL(/\/edit\/intake\/[0-9a-f-]{36}/);
}

/** A new deal is the last place in the list. The page hears keys once it has come alive. */
async function acceptAsNewDeal(page: Page, keys: Keys): Promise<void> {
  const place = page.getByLabel("Belongs to");
  await expect(async () => {
    await page.keyboard.press("m");
    await expect(place).toBeFocused({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await keys.press("m", "End", "Escape");
  await expect(place).toHaveValue("/");
  await keys.press("a");
}

async function publish(page: Page, keys: Keys): Promise<void> {
  await keys.press("d");
  await page.waitForURL(/\/edit\/deals\//);
  await expect(page.getByRole("button", { name: "Publish" })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("dialog", { name: "Publish" })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  keys.heard();
  await keys.press("Tab", "Enter");
  await page.waitForURL(/\/deals\/[a-z0-9-]+$/);
}

test("from two articles that contradict each other to a published dispute, in under sixty keys", async ({
  signInAs,
}) => {
  test.setTimeout(240_000);
  const { page } = await signInAs("editor");
  const keys = keysOf(page);

  await give(page, keys, YES);
  await expect(page.getByText("asserts $26 billion")).toBeVisible();
  await acceptAsNewDeal(page, keys);
  await acceptAsNewDeal(page, keys);
  await expect(page.getByText("2 accepted")).toBeVisible();
  await expect(page.getByText(/^All of it moves about \$26 billion/)).toBeVisible();
  await expectGoodInEveryLook(page);
  await publish(page, keys);
  await expect(page.getByText("$26 billion").first()).toBeVisible();
  const deal = new URL(page.url()).pathname;

  await give(page, keys, NO);
  await expect(page.getByText("denies $26 billion")).toBeVisible();
  await expect(page.getByText("Opens a dispute.").first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("a");
    await expect(page.getByText("1 accepted")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await keys.press("a");
  await publish(page, keys);
  expect(new URL(page.url()).pathname).toBe(deal);
  await expect(page.getByText("Disputed").first()).toBeVisible();
  await expect(page.getByText("Aucune preuve n’existe").first()).toBeAttached();
  await expect(page.getByText("Anthropic has signed a $26 billion cloud contract").first()).toBeAttached();
  expect(keys.count).toBeLessThan(60);
  test.info().annotations.push({ type: "keys", description: String(keys.count) });
});

test("what cannot be read is answered with a sentence", async ({ signInAs }) => {
  const { page } = await signInAs("editor");
  await page.goto("/edit/intake");
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText("Choose a file, or paste a text.")).toBeVisible();
  await page
    .getByLabel("File")
    .setInputFiles({ name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 broken") });
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText(/cannot be read as one|damaged/)).toBeVisible();
  await expectGoodInEveryLook(page);
});
