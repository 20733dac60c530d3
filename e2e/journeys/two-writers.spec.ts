import type { APIResponse, Page } from "@playwright/test";
import { expect, expectAccessible } from "../fixtures";
import { makeToken, test } from "../sign-in";

/** The same two edits of one deal, made in two browsers and sent to the API, come to the same record and ask the same. */

test.describe.configure({ timeout: 240_000 });

type Claim = { id?: string; source: string; value: { amount: string } };
type Deal = { slug: string; shortId?: string | null; terms: { claims: Claim[] }[] };
type Change = (claims: Claim[]) => Claim[];

const MODEL = "aws-openai-2025-compute";
const run = Date.now();

const valued = (place: number, amount: string): Change => {
  return (claims) =>
    claims.map((claim, at) => (at === place ? { ...claim, value: { ...claim.value, amount } } : claim));
};
const moved = (from: number, to: number): Change => {
  return (claims) => claims.filter((_, at) => at !== from).toSpliced(to, 0, ...claims.slice(from, from + 1));
};

async function dealOf(page: Page, slug: string): Promise<Deal> {
  const bundle = (await (await page.request.get("/api/v1/bundle")).json()) as { deals: Deal[] };
  const found = bundle.deals.find((deal) => deal.slug === slug);
  if (!found) throw new Error(`No deal ${slug}`);
  return found;
}

/** What two deals that were written in different ways have in common when they say the same. */
function saying({ slug: _, shortId: _id, terms, ...deal }: Deal) {
  return {
    ...deal,
    terms: terms.map((term) => ({ ...term, claims: term.claims.map(({ id: _claim, ...claim }) => claim) })),
  };
}

class Api {
  constructor(
    readonly page: Page,
    readonly token: string,
    readonly slug: string,
  ) {}

  /** A deal with one term of three claims, made anew. */
  async create(model: Deal): Promise<void> {
    const headers = { authorization: `Bearer ${this.token}` };
    const record = { ...model, slug: this.slug };
    const made = await this.page.request.post("/api/v1/deals", { headers, data: { message: "New", record } });
    expect(made.status(), await made.text()).toBe(201);
  }

  /** Sends what a writer makes of the claims that they saw, as a change of the revision in which they saw them. */
  async send(seen: Deal, revision: number, change: Change): Promise<APIResponse> {
    const headers = { authorization: `Bearer ${this.token}`, "if-match": `"r${revision}"` };
    const terms = seen.terms.map((term) => ({ ...term, claims: change(term.claims) }));
    return this.page.request.patch(`/api/v1/deals/${this.slug}`, {
      headers,
      data: { message: "Sent", record: { terms } },
    });
  }

  /**
   * Two writers who saw the same; the second is refused and reads again. What goes together they do anew; where the refusal names
   * something to choose, they keep their own. Answers what it names.
   */
  async both(revision: number, first: Change, second: Change): Promise<string[]> {
    const seen = await dealOf(this.page, this.slug);
    expect((await this.send(seen, revision, first)).status()).toBe(200);
    const refused = await this.send(seen, revision, second);
    expect(refused.status()).toBe(412);
    const { conflicts } = (await refused.json()) as { conflicts: string[] };
    const base = conflicts.length > 0 ? seen : await dealOf(this.page, this.slug);
    const again = await this.send(base, revision + 1, second);
    expect(again.status(), await again.text()).toBe(200);
    return conflicts;
  }
}

async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`/edit/deals/${slug}`);
  await expect(page.getByText("Claim 3", { exact: true })).toBeVisible();
}

/** Publishes, and waits until readers have it; what has to be chosen first is left to the caller. */
async function publish(page: Page, slug: string): Promise<void> {
  await askToPublish(page);
  await page.waitForURL((url) => url.pathname === `/deals/${slug}`);
}

async function askToPublish(page: Page): Promise<void> {
  await expect(page.locator("[data-save]")).toHaveText(/^Saved (as your draft|in the draft of)/, {
    timeout: 20_000,
  });
  await page.getByRole("button", { name: "Publish…" }).click();
  await page.getByLabel("What changes, and why").fill("Typed");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
}

test("two browsers and the API bring the same two edits together, and ask about the same", async ({
  signInAs,
}) => {
  const [{ page: ada }, { page: bea }] = [await signInAs("editor"), await signInAs("admin")];
  const token = await makeToken(ada, "editor");
  const { terms, shortId: _, ...model } = await dealOf(ada, MODEL);
  const [term] = terms.filter(({ claims }) => claims.length > 2 && claims.every(({ value }) => value.amount));
  if (!term) throw new Error("The model has a term of three claims with amounts");
  const claims = term.claims.slice(0, 3).map(({ id: _claim, ...claim }) => claim);
  const three = { ...model, title: `Two writers ${run}`, terms: [{ ...term, claims }] };
  const [typed, sent] = ["browsers", "api"].map((way) => new Api(ada, token, `two-writers-${run}-${way}`));
  if (!typed || !sent) throw new Error("two deals");
  await typed.create(three);
  await sent.create(three);

  await Promise.all([open(ada, typed.slug), open(bea, typed.slug)]);
  await ada.getByRole("button", { name: "Move claim 1 down" }).click();
  await bea.locator("#record-terms-0-claims-2-value").fill("$77 billion");
  await publish(ada, typed.slug);
  await publish(bea, typed.slug);
  expect(await sent.both(1, moved(0, 1), valued(2, "77000000000"))).toEqual([]);
  const together = saying(await dealOf(ada, typed.slug));
  expect(together).toEqual(saying(await dealOf(ada, sent.slug)));
  expect(together.terms[0]?.claims[2]?.value.amount).toBe("77000000000");

  await Promise.all([open(ada, typed.slug), open(bea, typed.slug)]);
  await ada.getByRole("button", { name: "Move claim 3 up" }).click();
  await bea.getByRole("button", { name: "Move claim 1 down" }).click();
  await publish(ada, typed.slug);
  await askToPublish(bea);
  const choices = bea.getByRole("region", { name: "Changes to choose between" });
  await expect(choices).toBeVisible();
  const asked = await choices.getByRole("heading", { level: 2 }).allTextContents();
  await expectAccessible(bea);
  await choices.getByRole("button", { name: "Keep mine" }).click();
  await expect(choices).toBeHidden();
  await publish(bea, typed.slug);
  const conflicts = await sent.both(3, moved(2, 1), moved(0, 1));
  expect(conflicts).toHaveLength(1);
  expect(asked.map((heading) => heading.toLowerCase())).toEqual(
    conflicts.map((words) => words.toLowerCase()),
  );
  expect(saying(await dealOf(ada, typed.slug))).toEqual(saying(await dealOf(ada, sent.slug)));
});
