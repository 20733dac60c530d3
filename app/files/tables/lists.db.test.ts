import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { TABLE_FORMATS } from "@/lib/url/share/table-href";
import { GET as deal } from "../deal/[slug]/[format]/route";
import { GET } from "./[list]/[format]/route";

/** Every list in every form, over one small record. */

beforeAll(async () => {
  expect(await importOf(sampleBundle({ "deals[0].title": "=1+1" }))).toMatchObject({ ok: true });
});

const of = (list: string, format: string, query = "") =>
  GET(new Request(`http://localhost/${list}.${format}${query}`), {
    params: Promise.resolve({ list, format }),
  });
const rowsOf = async (answer: Promise<Response>) =>
  (await (await answer).json()).rows as Record<string, unknown>[];

const COUNTS = {
  ...{ deals: 2, terms: 1, ledger: 1, horizon: 0, disputes: 0, organizations: 2, partnerships: 1 },
  ...{ sources: 1, changes: 1, network: 1 },
};

test.each(Object.entries(COUNTS))("%s can be had in every form, with the same rows", async (list, count) => {
  const csv = parse(await (await of(list, "csv")).text(), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(csv).toHaveLength(count);
  expect(csv.every((row) => row.Licence?.startsWith("CC BY 4.0"))).toBe(true);
  expect(await rowsOf(of(list, "json"))).toHaveLength(count);
  const lines = (await (await of(list, "md")).text()).split("\n").filter((line) => line.startsWith("|"));
  expect(lines).toHaveLength(count + 2);
  expect((await of(list, "xlsx")).status).toBe(200);
  const unknown = await of(list, "docx");
  expect([unknown.status, (await unknown.json()).formats]).toEqual([
    404,
    TABLE_FORMATS.map((format) => `/${list}.${format}`),
  ]);
});

test("a file follows the view, and what cannot be read is refused", async () => {
  expect(await rowsOf(of("deals", "json", "?org=openai&kind=amendment"))).toHaveLength(1);
  expect(await rowsOf(of("deals", "json", "?known=2020-01-01"))).toHaveLength(0);
  expect((await of("deals", "json", "?kind=chips")).status).toBe(400);
});

test("a deal is a line for each claim, at the clocks of its page, and runs nothing", async () => {
  const get = (slug: string, format: string, query = "") =>
    deal(new Request(`http://localhost/deals/${slug}.${format}${query}`), {
      params: Promise.resolve({ slug, format }),
    });
  const [line] = parse(await (await get("first", "csv")).text(), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(line).toMatchObject({
    Deal: "'=1+1",
    Amount: "38000000000",
    Unit: "USD",
    Quote: "a $38 billion deal",
  });
  expect(line?.Permalink).toMatch(/\/d\/[a-z0-9]+#c-[a-z0-9]+$/);
  expect((await get("first", "json", "?known=2020-01-01")).status).toBe(404);
  expect((await get("nothing", "csv")).status).toBe(404);
});
