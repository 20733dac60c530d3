import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validate } from "@readme/openapi-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { type Entry, exampleOf, OPERATIONS, READINGS } from "@/lib/api/definition/find";
import { parameterOf } from "@/lib/api/definition/parameters";
import { db } from "@/lib/db/client";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import type { RecordEdit } from "@/lib/db/publish/edits";
import { publish } from "@/lib/db/publish/publish";
import { readStored } from "@/lib/db/store/stored";
import { storedActor } from "@/lib/testing/actors";
import { DOCUMENT, fitting } from "@/lib/testing/api-contract";
import { loadShippedDataset } from "@/lib/testing/dataset";
import type { Param } from "@/lib/url/params";
import { GET as bundle } from "./bundle/route";
import { GET as index } from "./route";
import type { Collection } from "./write";

/** Every answer of the API is what the published document says it is, and nothing more. */

type Handler = (
  request: Request,
  context: { params: Promise<{ slug: string; n: string }> },
) => Promise<Response>;

const HERE = fileURLToPath(new URL(".", import.meta.url));
const folderOf = (path: string) => path.replaceAll(/\{(\w+)\}/g, "[$1]");

beforeAll(loadShippedDataset, 120_000);

type Asking = { path?: Readonly<Record<string, string>>; query?: string; headers?: Record<string, string> };

/** Asks the route of an operation for its example, or for something else. */
async function ask({ path, operation: { example } }: Entry, asking: Asking = {}) {
  const { GET } = (await import(`${HERE}${folderOf(path)}/route.ts`)) as { GET: Handler };
  const named = { slug: "", n: "", ...example?.path, ...asking.path };
  const query = asking.query ?? example?.query ?? "";
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: "slug" | "n") => encodeURIComponent(named[name]));
  const address = `/api/v1/${filled}${query === "" ? "" : `?${query}`}`;
  const request = new Request(`http://entente.test${address}`, { headers: asking.headers ?? {} });
  return { address, response: await GET(request, { params: Promise.resolve(named) }) };
}

/** What is answered, when it is as the document says. */
async function body(entry: Entry, status: number, asking?: Asking) {
  const { address, response } = await ask(entry, asking);
  expect([address, response.status]).toEqual([address, status]);
  return (await fitting(address, response)) as { page: { next: string; total: number }; data: unknown };
}

/** Fields that hold words in the reader's language; all others are facts, which no language changes. */
const WORDS: ReadonlySet<string> = new Set([
  ...["display", "termDisplay", "because", "kindLabel", "words", "amountWords", "why", "sentence"],
  ...["paragraph", "note", "formula", "missing", "range", "share", "message", "changes"],
]);

/** The same without its words; a kind of term in a comparison, and a computed figure, are told by `label` and `value`. */
function factsOf(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => {
    if (WORDS.has(key)) return undefined;
    if (key === "value" && typeof value === "string") return undefined;
    if (isRecord(value) && "verdict" in value) return { ...value, label: undefined };
    return value;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sentences of the product that are left in English. What stands in guillemets is somebody's own. */
function englishIn(answer: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === "because" && typeof value === "string" && ENGLISH.test(value.replace(/«[^»]*»/g, "")))
      found.push(value);
    return value;
  });
  return found;
}

const ENGLISH =
  /\b(?:says?|say so|newsrooms agree|editor|claims?|accounts|source that|no source|primary|ruled)\b/i;

describe.each(READINGS.map((entry) => [entry.path, entry] as const))("%s", (path, entry) => {
  const { query, example } = entry.operation;
  const takes = (name: string) => name in query.params;

  it("answers as its schema says, today and at a past reading", async () => {
    await body(entry, 200);
    if (!takes("on")) return;
    const past = [example?.query ?? "", "on=2026-01-01&known=2026-01-01"].filter(Boolean).join("&");
    await body(entry, 200, { query: past });
  });

  it("answers 304 to who has it already, and is open to all origins", async () => {
    const { response: first } = await ask(entry);
    const etag = first.headers.get("etag") ?? "";
    await first.body?.cancel();
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(etag).not.toBe("");
    const { address, response } = await ask(entry, { headers: { "If-None-Match": `W/${etag}` } });
    expect([response.status, await fitting(address, response)]).toEqual([304, null]);
  });

  it.runIf(takes("lang"))("tells the same in French, and names the languages there are", async () => {
    const inFrench = [example?.query ?? "", "lang=fr"].filter(Boolean).join("&");
    const { address, response } = await ask(entry, { query: inFrench });
    expect([response.status, response.headers.get("content-language")]).toEqual([200, "fr"]);
    const [english, french] = [await body(entry, 200), await fitting(address, response)];
    expect(factsOf(french)).toEqual(factsOf(english));
    expect(englishIn(french)).toEqual([]);
    const problem = await body(entry, 400, { query: "lang=de" });
    expect(problem).toMatchObject({ errors: [{ path: "lang", message: expect.stringMatching(/en, fr/) }] });
  });

  it.runIf(takes("on"))("answers 400 with the place of each mistake", async () => {
    const problem = await body(entry, 400, { query: "on=yesterday&known=2025-02-30&no-such=1" });
    expect(problem).toMatchObject({ errors: [{ path: "on" }, { path: "known" }] });
  });

  it.runIf(example?.path)("answers 404 with what may have been meant", async () => {
    for (const slug of [`${example?.path?.slug}x`, "a\0b", "%", "'"])
      expect(await body(entry, 404, { path: { slug } })).toMatchObject({ status: 404 });
  });

  it.runIf(takes("cursor") && !example?.path)("leads through all pages", async () => {
    const first = await body(entry, 200, { query: "limit=3" });
    const second = await body(entry, 200, { query: `limit=3&cursor=${first.page.next}` });
    expect(first.page.total).toBeGreaterThan(3);
    expect(second.page.total).toBe(first.page.total);
    expect(second.data).not.toEqual(first.data);
    await body(entry, 400, { query: "cursor=xyz" });
    await body(entry, 400, { query: "limit=0" });
  });

  it.each(Object.entries(query.params))("reads %s as it is described", (name, param) => {
    expectRead(path, name, param);
  });
});

/** The description of a parameter and its reader agree on what it takes. */
function expectRead(path: string, name: string, param: Param<unknown>): void {
  const { schema, example } = parameterOf(path, name);
  const words = (schema as { options?: readonly string[] }).options ?? [];
  const good = [...words, ...(example === undefined ? [] : [String(example)])];
  for (const value of good) expect([value, param.parse([value]).ok]).toEqual([value, true]);
  const isNumber = schema.safeParse(7).success;
  for (const value of ["no such word", "0", "-1", "\u{1F600}"]) {
    const told = schema.safeParse(isNumber ? Number(value) : value).success;
    if (!told) expect([path, name, value, param.parse([value]).ok]).toEqual([path, name, value, false]);
  }
}

const COLLECTIONS = READINGS.filter(({ operation }) => operation.isRecord);

it.each(COLLECTIONS.map((entry) => [entry.path, entry] as const))(
  "%s answers 410 with the reason",
  async (path, entry) => {
    const section = path.split("/")[0] as Collection;
    const actor = await storedActor();
    const slug = entry.operation.example?.path?.slug ?? "";
    const [model] = await readStored(db(), section, { slug: { in: [slug] } });
    const record = { ...model?.record, slug: "zz-before", ...(section === "sources" && { url: null }) };
    const edit = { section, id: null, baseRevision: 0, record } as RecordEdit;
    const saved = await publish(actor, { edits: [edit], message: "New" });
    const id = saved.ok ? (saved.revisions[0]?.id ?? "") : "";
    const renamed = { section, id, baseRevision: 1, record: { ...record, slug: "zz-gone" } } as RecordEdit;
    expect(await publish(actor, { edits: [renamed], message: "Another name" })).toMatchObject({ ok: true });
    const gone = { section, id, baseRevision: 2, reason: "Never so", successor: null } as const;
    expect(await deleteRecord(actor, gone)).toMatchObject({ ok: true });
    for (const slug of ["zz-gone", "zz-before"])
      expect(await body(entry, 410, { path: { slug } })).toMatchObject({ detail: "Never so" });
  },
);

describe("a comparison", () => {
  const entry = READINGS.find(({ path }) => path === "compare") as Entry;
  it("of nothing is 400, of what there never was 404, of what was withdrawn 410", async () => {
    expect(await body(entry, 400, { query: "c=" })).toMatchObject({ errors: [{ path: "c" }] });
    await body(entry, 404, { query: "c=never-was&c=nor-this" });
    await body(entry, 410, { query: "c=zz-gone&c=zz-gone@2025-01-01" });
    await body(entry, 410, { query: "c=zz-before" });
  });
});

describe("the document", () => {
  it("is OpenAPI 3.1, by the validator of another project", async () => {
    expect(await validate(structuredClone(DOCUMENT) as never)).toMatchObject({ valid: true });
  });

  it("has every route that there is, and no other", () => {
    const routes = readdirSync(HERE, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith("/route.ts"))
      .map((file) => file.slice(0, -"/route.ts".length));
    const paths = [...new Set(OPERATIONS.map(({ path }) => folderOf(path)))];
    expect(routes.toSorted()).toEqual(paths.toSorted());
  });

  it("points only at schemas that it holds, and uses each", () => {
    const { schemas } = DOCUMENT.components as { schemas: Record<string, object> };
    const text = JSON.stringify(DOCUMENT);
    const refs = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"/]+)"/g)].map(([, name]) => name);
    expect([...new Set(refs)].toSorted()).toEqual(Object.keys(schemas).toSorted());
    expect(text).not.toContain('"$schema"');
  });

  it("names every operation apart", () => {
    const ids = OPERATIONS.map(({ operation }) => operation.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it("the index lists every address", async () => {
  const { data } = await (await index(new Request("http://entente.test/api/v1"))).json();
  expect(data.resources.map(({ url }: { url: string }) => url.split("/api/v1/")[1])).toEqual(
    READINGS.map(({ path }) => (path === "compare" ? "compare{?c*}" : path)),
  );
  const examples = data.resources.map(({ example }: { example: string }) => example.split("/api/v1/")[1]);
  expect(examples).toEqual(READINGS.map(exampleOf));
  expect(READINGS.every((entry) => !exampleOf(entry).includes("{"))).toBe(true);
});

it("whoever only asks whether the bundle is there takes no turn of those who want it", async () => {
  const asked = (method: string) => bundle(new Request("http://entente.test/api/v1/bundle", { method }));
  for (let n = 0; n < 4; n++)
    expect([(await asked("HEAD")).status, (await asked("HEAD")).body]).toEqual([200, null]);
  const whole = await asked("GET");
  expect(whole.status).toBe(200);
  expect((await whole.json()).format).toBe("entente/1");
});
