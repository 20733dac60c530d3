import type { Page } from "@playwright/test";
import { englishIn, knownOf } from "../english-words";
import { expect, expectGoodInEveryLook } from "../fixtures";
import { test } from "../sign-in";

/** The editors' side in French: its addresses, its words, and what is typed. */

const DEAL = "aws-openai-2025-compute";

/** Every screen; of records one of each kind that has a form of its own. */
const SCREENS = [
  ...["", "/review", "/intake", "/account", "/accounts", "/webhooks", "/status", "/notes", "/findings"],
  ...["/withdrawn", "/views", "/bulk", "/import", "/import/csv", "/changes/1"],
  ...["/deals/new", "/sources/new", "/events/new", "/term-kinds/new", "/organizations/openai"],
  ...["/partnerships/microsoft-openai", `/deals/${DEAL}`, `/deals/${DEAL}?part=term:spend`],
  ...[`/deals/${DEAL}/history`, `/deals/${DEAL}/remove`, "/sources/no-such-source"],
].map((path) => `/fr/edit${path}`);

const understood = (page: Page, id: string) => page.locator(`[id="${id}-understood"]`);

test("an editor finds no English on any screen, and is kept in French", async ({ signInAs, request }) => {
  const { page } = await signInAs("admin");
  const known = await knownOf(request);
  await page.goto("/fr/edit");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page
    .getByRole("navigation", { name: "Rédaction" })
    .getByRole("link", { name: "Votre compte" })
    .click();
  await expect(page).toHaveURL(/\/fr\/edit\/account$/);
  const documents: string[] = [];
  for (const path of SCREENS) {
    const answer = await page.request.get(path, { headers: { accept: "text/html" } });
    expect.soft(answer.status(), path).toBe(path.endsWith("no-such-source") ? 404 : 200);
    documents.push(await answer.text());
  }
  const found = await englishIn(page, documents, known);
  for (const [place, path] of SCREENS.entries()) expect.soft(found[place], path).toEqual([]);
  const strays = documents.flatMap((text) =>
    [...text.matchAll(/<(?:a|form)[^>]* (?:href|action)="(\/(?:edit|login)[^"]*)"(?![^>]*hreflang)/gi)].map(
      ([, href]) => href,
    ),
  );
  expect([...new Set(strays)]).toEqual([]);
});

test("an editor signs in, types and publishes in French", async ({ signInAs, browser, baseURL }) => {
  const { page } = await signInAs("editor");
  await page.goto("/fr/edit/deals/new");
  await page.getByLabel("Titre", { exact: true }).fill("Un accord saisi en français");
  await page.getByLabel("Annoncé le").fill("12 mars 2025");
  await expect(understood(page, "record-announcedOn")).toHaveText("Compris : 12 mars 2025");
  await page.getByLabel("Prend fin le").fill("bientôt");
  await expect(understood(page, "record-endsOn")).toContainText("est illisible");
  await page.getByRole("button", { name: "Ajouter une clause" }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Alt+c");
  await page.getByLabel("Valeur", { exact: true }).fill("13 milliards de dollars");
  await expect(understood(page, "record-terms-0-claims-0-value")).toContainText("13 milliards de dollars");
  await expect(page.getByText("Enregistré dans votre brouillon")).toBeVisible();
  await page.getByRole("button", { name: "Publier…" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "points à corriger" })).toBeVisible();
  await expectGoodInEveryLook(page);
  await page
    .getByRole("navigation", { name: "Langue de la rédaction" })
    .getByRole("link", { name: "English" })
    .click();
  await expect(page).toHaveURL(/^[^/]*\/\/[^/]+\/edit\/deals\/new\?draft=/);
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Un accord saisi en français");

  const stranger = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await stranger.goto("/fr/edit/review");
  await expect(stranger).toHaveURL(/\/fr\/login\?next=%2Ffr%2Fedit%2Freview$/);
  await stranger.getByLabel("Adresse électronique").fill("personne@editor.test");
  await stranger.getByLabel("Mot de passe").fill("pas celui-là");
  await stranger.getByRole("button", { name: "Se connecter", exact: true }).click();
  await expect(stranger.getByRole("alert").first()).toContainText("ne vont pas ensemble");
  await stranger.close();
});
