import { describe, expect, it } from "vitest";
import { noteRead, noteTrouble } from "@/lib/runtime/record-reads";
import { englishWordsIn } from "@/lib/testing/english/vocabulary";
import type { Answer } from "../answer-of";
import { Budgets } from "../shares/budgets";
import { html, open } from "../testing/open-server";
import { withPlainError, withTrouble } from "./plain-error";
import { BUSY, FAILED, FOREIGN, NOT_THERE, RESTARTING, spent, TOO_LONG, UNREADABLE } from "./refuse";

/** What the server in front says itself, without a page: in the language of the address, whatever it refuses or cannot make. */

type Page = Parameters<typeof open>[0];

const FOREIGN_FORM = {
  origin: "https://elsewhere.test",
  "content-type": "application/x-www-form-urlencoded",
};
const UNREAD_ACTION = { "next-action": "no name", "content-type": "text/plain" };

const broken: Page = (request, response) => {
  noteRead(request.url, []);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.statusCode = 500;
  response.end("<html><body></body></html>");
};
const unanswered: Page = (request, response) => {
  noteTrouble("silent");
  return broken(request, response);
};
const thrown: Page = () => Promise.reject(new Error("not today"));

/** Each refusal as a reader meets it: what is asked for below the language, and how. */
const MET: readonly (readonly [number, () => Promise<{ status?: number | undefined; text: string }>])[] = [
  [414, async () => (await open(html)).get(`/fr/deals?q=${"x".repeat(3_000)}`)],
  [403, async () => (await open(html)).get("/fr/report", FOREIGN_FORM, "POST")],
  [400, async () => (await open(html)).get("/fr/check", UNREAD_ACTION, "POST")],
  [429, async () => spentServer()],
  [503, async () => (await open(html, { isDrowning: true })).get("/fr/deals")],
  [500, async () => (await open(broken)).get("/fr/deals")],
  [503, async () => (await open(unanswered)).get("/fr/ledger")],
  [503, async () => (await open(unanswered)).get("/fr/edit")],
  [500, async () => (await open(thrown)).get("/fr/deals")],
];

async function spentServer() {
  const client = { "x-forwarded-for": "203.0.113.7" };
  const budgets = new Budgets({ budgetMs: 0, seconds: 30 });
  const { get } = await open(html, { budgets, publicUrl: "https://entente.example" });
  await get("/fr/deals", client);
  return get("/fr/terms", client);
}

/** Without marks, and without the forms that addresses and references have. */
const saidIn = (text: string) =>
  text
    .replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, " ")
    .replace(/Référence[^.]*: \S+|\/api\/v1\/bundle/g, " ");

describe("what is refused at an address in French", () => {
  it.each(MET)("is said in French, with %i", async (status, meet) => {
    const answer = await meet();
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/lang="fr"/);
    expect(answer.text).toMatch(/href="\/fr"/);
    expect(englishWordsIn(saidIn(answer.text))).toEqual([]);
    expect(saidIn(answer.text)).toMatch(/[éèêà]/);
  });
});

const HTML = [["Content-Type", "text/html; charset=utf-8"]] as const;
const emptyPage = (status: number): Answer => ({
  status,
  headers: HTML,
  body: Buffer.from("<html><body></body></html>"),
});

describe("what stands in a page that could not be made, or whose record is not there", () => {
  const answers = [
    emptyPage(404),
    emptyPage(410),
    emptyPage(500),
    ...(["busy", "silent", "full"] as const).map((trouble) => withTrouble(emptyPage(500), trouble)),
  ];

  it("is French where the address is", () => {
    const said = answers.map((answer) => String(withPlainError(answer, "K7", "fr").body));
    for (const text of said) {
      expect(text).toContain('<main lang="fr" dir="ltr">');
      expect(englishWordsIn(saidIn(text))).toEqual([]);
    }
    expect(new Set(said).size).toBe(answers.length);
  });

  it("has no word of its own beside those of the catalogue", () => {
    for (const answer of answers) {
      const strange = String(withPlainError(answer, "K7", "en-xa").body);
      const words = saidIn(strange).match(/[A-Za-z]{4,}/g) ?? [];
      expect(words.filter((word) => word !== "Entente")).toEqual([]);
    }
  });
});

it("every refusal that a reader can meet has words in every language", () => {
  const refusals = [TOO_LONG, BUSY, FOREIGN, UNREADABLE, NOT_THERE, RESTARTING, FAILED, spent(5)];
  expect(refusals.filter(({ key }) => key === undefined)).toEqual([]);
});
