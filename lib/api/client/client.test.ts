import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it, vi } from "vitest";
import { clientSource } from "./client-source";
import { typeOf } from "./type-of";

const folder = mkdtempSync(join(tmpdir(), "entente-client-"));
afterAll(() => rmSync(folder, { recursive: true }));

const source = clientSource("https://entente.example");

/** What the compiler says of files that use the client: in which, at which line. */
function compile(files: Readonly<Record<string, string>>): string[] {
  writeFileSync(join(folder, "client.ts"), source);
  for (const [name, using] of Object.entries(files))
    writeFileSync(join(folder, name), `import { createClient } from "./client";\n${using}`);
  const program = ts.createProgram(
    Object.keys(files).map((name) => join(folder, name)),
    {
      ...{ strict: true, noEmit: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, types: [], skipLibCheck: true },
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0 }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line : 0;
    return `${file?.fileName.split("/").at(-1)}:${line}`;
  });
}

async function made() {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as {
    createClient: (options: object) => {
      call: (...given: unknown[]) => Promise<unknown>;
      rows: (...given: unknown[]) => AsyncGenerator<unknown>;
    };
  };
}

const json = (body: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(body), { headers: { "content-type": "application/json" }, ...init });

describe("the client", () => {
  it("compiles strictly, and knows what each operation takes and answers", () => {
    const good = `const api = createClient();
export const title = async (): Promise<string> => (await api.call("getDeal", { slug: "x" })).data.title;
for await (const term of api.rows("listTerms", { kind: "exclusivity", inForce: "yes" })) console.log(term.display satisfies string);
void api.call("changeDeal", { slug: "x" }, { ifMatch: "r1", body: { message: "m", record: {} } });`;
    const bad = `const api = createClient();
void api.call("getDeal", {});
void api.call("noSuch", {});
void api.call("listDeals", { standing: "nonsense" });
void api.rows("getDeal", { slug: "x" });`;
    const wrong = compile({ "good.ts": good, "bad.ts": bad });
    expect(wrong).toEqual(["bad.ts:2", "bad.ts:3", "bad.ts:4", "bad.ts:5"]);
  }, 60_000);

  it("fills paths, repeats parameters, sends what writes, and walks pages", async () => {
    const asked: { url: string; init: RequestInit }[] = [];
    const send = vi.fn(async (url: string, init: RequestInit) => {
      asked.push({ url, init });
      const isSecond = url.includes("cursor=two");
      return json({ data: [isSecond ? 2 : 1], page: { next: isSecond ? null : "two", total: 2 } });
    });
    const { createClient } = await made();
    const api = createClient({ fetch: send, token: "t" });
    await api.call(
      "changeDeal",
      { slug: "a/b" },
      { ifMatch: "r3", idempotencyKey: "k", body: { message: "m", record: {} } },
    );
    const rows = [];
    for await (const row of api.rows("listDeals", { org: ["amazon", "openai"], limit: 1 })) rows.push(row);
    expect(rows).toEqual([1, 2]);
    expect(asked.map(({ url }) => url)).toEqual([
      "https://entente.example/api/v1/deals/a%2Fb",
      "https://entente.example/api/v1/deals?org=amazon&org=openai&limit=1",
      "https://entente.example/api/v1/deals?org=amazon&org=openai&limit=1&cursor=two",
    ]);
    expect(asked[0]?.init).toMatchObject({
      method: "PATCH",
      headers: { authorization: "Bearer t", "if-match": '"r3"', "idempotency-key": '"k"' },
    });
  });

  it("throws what went wrong, with when to come again", async () => {
    const problem = { type: "about:blank", title: "Please wait", status: 429, detail: "Later." };
    const send = async () =>
      json(problem, {
        status: 429,
        headers: { "content-type": "application/problem+json", "retry-after": "7" },
      });
    const { createClient } = await made();
    await expect(createClient({ fetch: send }).call("listDeals", {})).rejects.toMatchObject({
      problem,
      retryAfter: 7,
    });
  });
});

it.each([
  [{ type: ["string", "null"] }, "string | null"],
  [{ type: "array", items: { anyOf: [{ const: "a" }, { type: "integer" }] } }, '("a" | number)[]'],
  [{ type: "object", additionalProperties: { type: "number" } }, "{\n  [name: string]: number;\n}"],
  [{}, "unknown"],
])("a schema %j is %s", (schema, type) => {
  expect(typeOf(schema)).toBe(type);
});
