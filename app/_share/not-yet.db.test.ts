import { beforeAll, expect, it } from "vitest";
import { importShippedDataset } from "@/lib/testing/dataset";
import { GET as getCard } from "../cards/[...page]/route";
import { GET as getCitation } from "../cite/[file]/route";
import { GET as getEmbed } from "../embed/[...page]/route";
import { GET as getOembed } from "../oembed/route";

/** A day on which nobody had reported anything of it: the page of a record says so and is there, and so does what shows it elsewhere. */

beforeAll(importShippedDataset, 120_000);

const ORIGIN = "http://localhost:3000";
const PAGE = "/partnerships/microsoft-openai?known=2010-01-01";
const SENTENCE = /reported/i;
const ask = (path: string) => new Request(`${ORIGIN}${path}`);
const under = (page: string[]) => ({ params: Promise.resolve({ page }) });

it("is said where the page is embedded", async () => {
  const answer = await getEmbed(ask(`/embed${PAGE}`), under(["partnerships", "microsoft-openai"]));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(SENTENCE);
});

it("is said to who asks how to embed it: a link with a title, and no frame", async () => {
  const answer = await getOembed(ask(`/oembed?${new URLSearchParams({ url: `${ORIGIN}${PAGE}` })}`));
  expect(answer.status).toBe(200);
  const said = await answer.json();
  expect(said).toMatchObject({ version: "1.0", type: "link", title: expect.stringMatching(/\w/) });
  expect(said).not.toHaveProperty("html");
});

it("is drawn on its card", async () => {
  const page = ["partnerships", "microsoft-openai.png"];
  const [path, query] = PAGE.split("?");
  expect((await getCard(ask(`/cards${path}.png?${query}`), under(page))).status).toBe(200);
});

it("is nothing that can be cited", async () => {
  const file = { params: Promise.resolve({ file: "entente.bib" }) };
  const answer = await getCitation(ask(`/cite/entente.bib?${new URLSearchParams({ of: PAGE })}`), file);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ detail: expect.stringMatching(SENTENCE) });
});
