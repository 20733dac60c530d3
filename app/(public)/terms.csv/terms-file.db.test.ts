import { beforeAll, describe, expect, it } from "vitest";
import { listTerms, walkTerms } from "@/lib/db/read/terms/terms-list";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { encodeCursor } from "@/lib/url/cursor";
import { TERMS, TERMS_SORTS, type TermsSearch } from "@/lib/url/terms-search";
import type { TermView } from "@/lib/views/parts";
import { GET as getXlsx } from "../terms.xlsx/route";
import { GET } from "./route";

const TODAY = "2026-11-28";
const search = (raw: Record<string, string>): TermsSearch => TERMS.readApi(raw).search;
const idOf = ({ deal, key }: TermView) => `${deal.slug}/${key}`;

beforeAll(loadShippedDataset);

describe("terms in order", () => {
  it.each(TERMS_SORTS)("by %s are cut into pages without a gap", async (sort) => {
    const whole: string[] = [];
    for await (const terms of walkTerms(search({ sort }), TODAY)) whole.push(...terms.map(idOf));
    const paged: string[] = [];
    let cursor = "";
    do {
      const asked = search({ sort, limit: "83", ...(cursor === "" ? {} : { cursor }) });
      const { terms, next } = await listTerms(asked, TODAY);
      paged.push(...terms.map(idOf));
      cursor = next === null ? "" : encodeCursor({ sort, side: "after", key: next });
    } while (cursor !== "");
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(572);
  });

  it("by amount begin with the largest sum of money, and turned round with the smallest", async () => {
    const first = async (sort: string) =>
      (await listTerms(search({ sort, limit: "1" }), TODAY)).terms[0]?.value;
    const [most, least] = [await first("-amount"), await first("amount")];
    const amount = (value: typeof most) => (value?.type === "money" ? Number(value.amount) : Number.NaN);
    expect(amount(most)).toBeGreaterThan(100_000_000_000);
    expect(amount(least)).toBeLessThan(amount(most));
  });

  it("know a place of another order, and say so", () => {
    const cursor = encodeCursor({ sort: "deal", side: "after", key: ["a", "1", "b"] });
    const { search: read, notes } = TERMS.readApi({ sort: "-amount", cursor });
    expect([read.cursor, notes[0]?.parameter]).toEqual([null, "cursor"]);
  });
});

describe("the files of the terms", () => {
  it("have typed columns beside the words, the way back, and a mark of UTF-8", async () => {
    const answer = GET(new Request("http://x/terms.csv?org=oracle&kind=spend_commitment"));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header = "", ...lines] = new TextDecoder().decode(bytes).trim().split("\r\n");
    for (const head of ["Amount", "Unit", "Deal slug", "Short id", "Term key", "Permalink"])
      expect(header).toContain(head);
    const { total } = await listTerms(search({ org: "oracle", kind: "spend_commitment" }), TODAY);
    expect(lines.length).toBe(total);
    expect(lines.join("\n")).toMatch(/,300000000000,USD,/);
  });

  it("refuse what they cannot read; a workbook is one", async () => {
    expect(GET(new Request("http://x/terms.csv?sort=colour")).status).toBe(400);
    const bytes = new Uint8Array(
      await (await getXlsx(new Request("http://x/terms.xlsx?org=oracle"))).arrayBuffer(),
    );
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe("PK");
  });
});
