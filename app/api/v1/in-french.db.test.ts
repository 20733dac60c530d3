import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addAccount } from "@/lib/db/accounts/accounts";
import { makeApiToken } from "@/lib/db/accounts/api-tokens";
import { SHELL } from "@/lib/db/accounts/authority";
import { SCOPES } from "@/lib/domain/access/actor";
import { makeActor } from "@/lib/testing/actors";
import { fitting } from "@/lib/testing/api-contract";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, importOf } from "@/lib/testing/importing";
import { request } from "@/lib/testing/next/headers";
import { GET, PATCH } from "./deals/[slug]/route";
import { GET as LIST } from "./deals/route";
import { GET as EVENTS } from "./events/route";
import { GET as OBLIGATIONS } from "./obligations/route";
import { GET as PARTNERSHIP } from "./partnerships/[slug]/route";
import { GET as SEARCH } from "./search/route";

/** The record's own words in French by the API: written, read in both languages as the document says, refused, taken away. */

let editor = "";
beforeAll(async () => {
  const account = { email: "editor@editor.test", name: "Ada", role: "editor" } as const;
  const added = await addAccount(SHELL, account, new Date());
  editor = added.ok ? added.userId : "";
});
beforeEach(async () => {
  await clearRecord();
  const said = {
    "partnerships[0].translations": { fr: { name: "Le nuage d’OpenAI" } },
    "events[0].translations": { fr: { title: "Annoncé" } },
    "deals[0].terms[0].translations": { fr: { label: "Dépense" } },
  };
  expect(await importOf(sampleBundle(said))).toMatchObject({ ok: true });
  const made = await makeApiToken(makeActor("editor", { userId: editor }), "x", SCOPES);
  request.headers = new Headers({ authorization: `Bearer ${made.ok ? made.token : ""}` });
});

const FIRST = { params: Promise.resolve({ slug: "first" }) };
const ask = (path: string) => new Request(`http://entente.test/api/v1/${path}`);
const patch = (record: object, revision: number) =>
  PATCH(
    new Request("http://entente.test/api/v1/deals/first", {
      method: "PATCH",
      body: JSON.stringify({ message: "In French", record }),
      headers: { "content-type": "application/json", "if-match": `"r${revision}"` },
    }),
    FIRST,
  );
const read = async (lang: string) =>
  (await fitting("/api/v1/deals/first", await GET(ask(`deals/first?lang=${lang}`), FIRST))) as {
    data: Record<string, unknown>;
  };

const FRENCH = { fr: { title: "Un premier accord", summary: "Du calcul." } };

describe("a deal", () => {
  it("is written in French, read in it with what says so, and in English as before", async () => {
    const before = await read("en");
    expect((await patch({ translations: FRENCH }, 1)).status).toBe(200);
    expect((await read("fr")).data).toMatchObject({
      ...{ title: "Un premier accord", titleLang: "fr", summary: "Du calcul.", summaryLang: "fr" },
      events: [{ title: "Annoncé", titleLang: "fr" }],
      terms: expect.arrayContaining([expect.objectContaining({ label: "Dépense", labelLang: "fr" })]),
    });
    expect((await read("en")).data).toEqual({ ...before.data, revision: 2 });
  });

  it("loses its French to null, and is as it was", async () => {
    await patch({ translations: FRENCH }, 1);
    expect((await patch({ translations: null }, 2)).status).toBe(200);
    const { data } = await read("fr");
    expect(data).toMatchObject({ title: "A first deal" });
    expect(data).not.toHaveProperty("titleLang");
  });

  it("is refused a French quote in a sentence that names its place", async () => {
    const [term] = (sampleBundle().deals as { terms: { claims: object[] }[] }[])[0]?.terms ?? [];
    const claims = [{ ...term?.claims[0], translations: { fr: { quote: "un accord" } } }];
    const answer = await patch({ terms: [{ ...term, claims }] }, 1);
    expect(answer.status).toBe(422);
    expect(await fitting("/api/v1/deals/first", answer, "PATCH")).toMatchObject({
      errors: [
        {
          path: "record.terms[0].claims[0].translations.fr.quote",
          message: expect.stringContaining("a quote stands in the language of its source"),
        },
      ],
    });
  });
});

describe("lists and search", () => {
  it("answer in French as the document says", async () => {
    await patch({ translations: FRENCH }, 1);
    const noParams = { params: Promise.resolve({ slug: "", n: "" }) };
    const whole = { params: Promise.resolve({ slug: "aws-openai" }) };
    const answers = {
      deals: await LIST(ask("deals?lang=fr"), noParams),
      events: await EVENTS(ask("events?lang=fr"), noParams),
      obligations: await OBLIGATIONS(ask("obligations?lang=fr"), noParams),
      search: await SEARCH(ask("search?q=premier&lang=fr"), noParams),
      "partnerships/aws-openai": await PARTNERSHIP(ask("partnerships/aws-openai?lang=fr"), whole),
    };
    for (const [path, answer] of Object.entries(answers)) {
      const body = JSON.stringify(await fitting(`/api/v1/${path}`, answer));
      expect(body, path).toMatch(/Lang":"fr"/);
    }
  });
});
